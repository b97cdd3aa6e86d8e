using Scorecard.Diagnostics;

namespace Scorecard.Read;

/// <summary>A value in a YAML file, with its place.</summary>
/// <param name="At">Where it starts.</param>
public abstract record YamlNode(Location At)
{
    /// <summary>A single value.</summary>
    /// <param name="Text">The text without its quotes.</param>
    /// <param name="IsPlain">True if it was written without quotes and not as a block, so that it may be a number or a date.</param>
    /// <param name="At">Where it starts.</param>
    public sealed record Scalar(string Text, bool IsPlain, Location At) : YamlNode(At)
    {
        /// <summary>True if nothing, <c>null</c> or <c>~</c> was written.</summary>
        public bool IsEmpty => IsPlain && Text is "" or "null" or "~";
    }

    /// <summary>A list.</summary>
    /// <param name="Items">Its items in order.</param>
    /// <param name="At">Where it starts.</param>
    public sealed record Sequence(IReadOnlyList<YamlNode> Items, Location At) : YamlNode(At);

    /// <summary>Keys with values.</summary>
    /// <param name="Entries">The entries in order; no key stands twice.</param>
    /// <param name="At">Where it starts.</param>
    public sealed record Mapping(IReadOnlyList<YamlEntry> Entries, Location At) : YamlNode(At)
    {
        /// <summary>The value under <paramref name="key"/>, or null if the key is absent.</summary>
        public YamlNode? Find(string key)
        {
            foreach (var entry in Entries)
            {
                if (entry.Key.Text == key)
                {
                    return entry.Value;
                }
            }

            return null;
        }
    }
}
