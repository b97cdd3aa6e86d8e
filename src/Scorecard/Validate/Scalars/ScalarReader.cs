using Scorecard.Diagnostics;
using Scorecard.Read;

namespace Scorecard.Validate.Scalars;

/// <summary>Reads one value; gives what is wrong with it, or null if <paramref name="value"/> holds it.</summary>
public delegate Diagnostic? ScalarReader<T>(YamlNode.Scalar scalar, out T value);
