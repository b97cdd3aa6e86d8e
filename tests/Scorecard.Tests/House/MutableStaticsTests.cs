using System.Reflection;
using System.Runtime.CompilerServices;
using Scorecard.Domain;

namespace Scorecard.Tests.House;

/// <summary>Nothing is remembered between two runs in one process.</summary>
public sealed class MutableStaticsTests
{
    private static int _counter;

    private static readonly List<string> _names = [];

    private static readonly IReadOnlyList<string> _fixed = ["SCS-01"];

    [Fact]
    public void The_library_has_no_static_field_that_can_change() =>
        Assert.Empty(Fields(typeof(Month).Assembly).Where(f => !IsFixed(f)).Select(Name));

    [Fact]
    public void A_counter_and_a_list_are_found_and_a_fixed_list_is_not()
    {
        _counter++;
        _names.Add(_fixed[0]);
        var found = Fields(typeof(MutableStaticsTests).Assembly)
            .Where(f => f.DeclaringType == typeof(MutableStaticsTests) && !IsFixed(f))
            .Select(f => f.Name);
        Assert.Equal([nameof(_counter), nameof(_names)], found.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<FieldInfo> Fields(Assembly assembly) => assembly.GetTypes()
        .Where(t => t.Namespace?.StartsWith("Scorecard", StringComparison.Ordinal) == true && !IsMadeByTheCompiler(t))
        .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly));

    private static bool IsMadeByTheCompiler(Type? type) => type is not null
        && (type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) || IsMadeByTheCompiler(type.DeclaringType));

    private static bool IsFixed(FieldInfo field) =>
        field.IsLiteral || (field.IsInitOnly && (field.FieldType.IsArray ? field.IsPrivate : IsImmutable(field.FieldType, [])));

    /// <summary>A private array is let pass: its file is short, and nobody else can reach it.</summary>
    private static bool IsImmutable(Type type, HashSet<Type> seen) => !seen.Add(type) || type switch
    {
        { IsArray: true } => false,
        { Namespace: "System.Collections.Generic" or "System.Collections.Concurrent" } => IsReadOnlyInterface(type),
        { Namespace: "System.Text", Name: "StringBuilder" } => false,
        _ when type.Assembly == typeof(Month).Assembly => OwnFields(type).All(f => (f.IsInitOnly || IsParameter(f)) && IsImmutable(f.FieldType, seen)),
        _ => true,
    };

    private static bool IsReadOnlyInterface(Type type) => type.IsInterface
        && (type.Name.StartsWith("IReadOnly", StringComparison.Ordinal)
            || type.Name is "IEnumerable`1" or "IComparer`1" or "IEqualityComparer`1");

    /// <summary>A parameter of the type's own header, which the compiler keeps in a field named so.</summary>
    private static bool IsParameter(FieldInfo field) => field.Name.EndsWith(">P", StringComparison.Ordinal);

    private static FieldInfo[] OwnFields(Type type) => type.IsEnum
        ? []
        : type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);

    private static string Name(FieldInfo field) => $"{field.DeclaringType!.FullName}.{field.Name}";
}
