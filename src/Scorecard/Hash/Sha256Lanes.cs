using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Scorecard.Hash;

/// <summary>
/// SHA-256 of eight files at once, one in each lane of a vector. The framework hashes one after the other, which takes a
/// quarter of a build on a processor without instructions for it, and cannot go on from the middle of a file.
/// </summary>
/// <remarks>Source: FIPS 180-4, sections 4.1.2, 4.2.2 and 6.2.2; the letters are the standard's.</remarks>
internal static class Sha256Lanes
{
    internal const int BlockSize = 64;
    internal const int Lanes = 8;

    private const int Words = 16;

    internal static bool Supported => Avx2.IsSupported;

    private static ReadOnlySpan<uint> K =>
    [
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
    ];

    /// <summary>Advances the hash of each over its blocks. The longest begin, so that no lane is left alone at the end.</summary>
    internal static void Advance(IEnumerable<Stretch> stretches)
    {
        var waiting = new Queue<Stretch>(stretches.Where(stretch => stretch.Length > 0).OrderByDescending(stretch => stretch.Length));
        Span<Vector256<uint>> states = stackalloc Vector256<uint>[8];
        var words = MemoryMarshal.Cast<Vector256<uint>, uint>(states);
        var lanes = new Lane[Lanes];
        while (Filled(lanes, waiting, words) is > 0 and var blocks)
        {
            Advance(states, lanes, blocks);
            foreach (ref var lane in lanes.AsSpan())
            {
                lane.Done += blocks;
            }
        }
    }

    /// <summary>Lanes that ended give their hash back and take what waits.</summary>
    /// <returns>How many blocks all lanes can go on; 0 if everything is done.</returns>
    private static int Filled(Lane[] lanes, Queue<Stretch> waiting, Span<uint> words)
    {
        var blocks = int.MaxValue;
        for (var at = 0; at < Lanes; at++)
        {
            ref var lane = ref lanes[at];
            if (lane.Left == 0)
            {
                lane.GiveBack(words[at..]);
                lane = waiting.TryDequeue(out var next) ? new Lane(next) : default;
                lane.Take(words[at..]);
            }

            blocks = lane.Left > 0 ? Math.Min(blocks, lane.Left) : blocks;
        }

        return blocks == int.MaxValue ? 0 : blocks;
    }

    private static void Advance(Span<Vector256<uint>> states, Lane[] lanes, int blocks)
    {
        // A lane with nothing to do hashes what another does, into a state that nobody takes.
        var busy = Array.Find(lanes, lane => lane.Left > 0).Ahead(blocks);
        Blocks(
            states,
            lanes[0].AheadOr(busy, blocks), lanes[1].AheadOr(busy, blocks), lanes[2].AheadOr(busy, blocks), lanes[3].AheadOr(busy, blocks),
            lanes[4].AheadOr(busy, blocks), lanes[5].AheadOr(busy, blocks), lanes[6].AheadOr(busy, blocks), lanes[7].AheadOr(busy, blocks));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Blocks(
        Span<Vector256<uint>> states,
        ReadOnlySpan<byte> lane0, ReadOnlySpan<byte> lane1, ReadOnlySpan<byte> lane2, ReadOnlySpan<byte> lane3,
        ReadOnlySpan<byte> lane4, ReadOnlySpan<byte> lane5, ReadOnlySpan<byte> lane6, ReadOnlySpan<byte> lane7)
    {
        Span<Vector256<uint>> w = stackalloc Vector256<uint>[Words];
        var (a, b, c, d) = (states[0], states[1], states[2], states[3]);
        var (e, f, g, h) = (states[4], states[5], states[6], states[7]);
        for (var at = 0; at + BlockSize <= lane0.Length; at += BlockSize)
        {
            for (var half = 0; half < 2; half++)
            {
                Transpose(
                    w[(half * Lanes)..],
                    Loaded(lane0, at, half), Loaded(lane1, at, half), Loaded(lane2, at, half), Loaded(lane3, at, half),
                    Loaded(lane4, at, half), Loaded(lane5, at, half), Loaded(lane6, at, half), Loaded(lane7, at, half));
            }

            for (var round = 0; round < K.Length; round += Words)
            {
                if (round > 0)
                {
                    Expand(w);
                }

                Round(a, b, c, ref d, e, f, g, ref h, w[0], K[round]);
                Round(h, a, b, ref c, d, e, f, ref g, w[1], K[round + 1]);
                Round(g, h, a, ref b, c, d, e, ref f, w[2], K[round + 2]);
                Round(f, g, h, ref a, b, c, d, ref e, w[3], K[round + 3]);
                Round(e, f, g, ref h, a, b, c, ref d, w[4], K[round + 4]);
                Round(d, e, f, ref g, h, a, b, ref c, w[5], K[round + 5]);
                Round(c, d, e, ref f, g, h, a, ref b, w[6], K[round + 6]);
                Round(b, c, d, ref e, f, g, h, ref a, w[7], K[round + 7]);
                Round(a, b, c, ref d, e, f, g, ref h, w[8], K[round + 8]);
                Round(h, a, b, ref c, d, e, f, ref g, w[9], K[round + 9]);
                Round(g, h, a, ref b, c, d, e, ref f, w[10], K[round + 10]);
                Round(f, g, h, ref a, b, c, d, ref e, w[11], K[round + 11]);
                Round(e, f, g, ref h, a, b, c, ref d, w[12], K[round + 12]);
                Round(d, e, f, ref g, h, a, b, ref c, w[13], K[round + 13]);
                Round(c, d, e, ref f, g, h, a, ref b, w[14], K[round + 14]);
                Round(b, c, d, ref e, f, g, h, ref a, w[15], K[round + 15]);
            }

            (a, b, c, d) = (states[0] += a, states[1] += b, states[2] += c, states[3] += d);
            (e, f, g, h) = (states[4] += e, states[5] += f, states[6] += g, states[7] += h);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Round(
        Vector256<uint> a, Vector256<uint> b, Vector256<uint> c, ref Vector256<uint> d,
        Vector256<uint> e, Vector256<uint> f, Vector256<uint> g, ref Vector256<uint> h, Vector256<uint> w, uint k)
    {
        var t1 = h + w + Vector256.Create(k) + (Rotated(e, 6) ^ Rotated(e, 11) ^ Rotated(e, 25)) + Vector256.ConditionalSelect(e, f, g);
        d += t1;
        h = t1 + (Rotated(a, 2) ^ Rotated(a, 13) ^ Rotated(a, 22)) + Vector256.ConditionalSelect(a ^ b, c, b);
    }

    /// <summary>The next sixteen words of the schedule, in the places of the last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Expand(Span<Vector256<uint>> w)
    {
        w[0] = Next(w[0], w[1], w[9], w[14]);
        w[1] = Next(w[1], w[2], w[10], w[15]);
        w[2] = Next(w[2], w[3], w[11], w[0]);
        w[3] = Next(w[3], w[4], w[12], w[1]);
        w[4] = Next(w[4], w[5], w[13], w[2]);
        w[5] = Next(w[5], w[6], w[14], w[3]);
        w[6] = Next(w[6], w[7], w[15], w[4]);
        w[7] = Next(w[7], w[8], w[0], w[5]);
        w[8] = Next(w[8], w[9], w[1], w[6]);
        w[9] = Next(w[9], w[10], w[2], w[7]);
        w[10] = Next(w[10], w[11], w[3], w[8]);
        w[11] = Next(w[11], w[12], w[4], w[9]);
        w[12] = Next(w[12], w[13], w[5], w[10]);
        w[13] = Next(w[13], w[14], w[6], w[11]);
        w[14] = Next(w[14], w[15], w[7], w[12]);
        w[15] = Next(w[15], w[0], w[8], w[13]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Next(Vector256<uint> w16, Vector256<uint> w15, Vector256<uint> w7, Vector256<uint> w2) =>
        w16 + w7
        + (Rotated(w15, 7) ^ Rotated(w15, 18) ^ (w15 >>> 3))
        + (Rotated(w2, 17) ^ Rotated(w2, 19) ^ (w2 >>> 10));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Rotated(Vector256<uint> x, [ConstantExpected] byte by) =>
        Avx512F.VL.IsSupported ? Avx512F.VL.RotateRight(x, by) : (x >>> by) | (x << (32 - by));

    /// <summary>Eight words of a lane, most significant byte first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Loaded(ReadOnlySpan<byte> lane, int at, int half)
    {
        var swap = Vector128.Create((byte)3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12);
        var bytes = Vector256.Create(lane.Slice(at + (half * Vector256<byte>.Count), Vector256<byte>.Count));
        return Avx2.Shuffle(bytes, Vector256.Create(swap, swap)).AsUInt32();
    }

    /// <summary>From words of one lane each to one word of every lane each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Transpose(
        Span<Vector256<uint>> w,
        Vector256<uint> r0, Vector256<uint> r1, Vector256<uint> r2, Vector256<uint> r3,
        Vector256<uint> r4, Vector256<uint> r5, Vector256<uint> r6, Vector256<uint> r7)
    {
        Quarter(r0, r1, r2, r3, out var low0, out var low1, out var low2, out var low3);
        Quarter(r4, r5, r6, r7, out var high0, out var high1, out var high2, out var high3);
        w[0] = Avx2.Permute2x128(low0, high0, 0x20);
        w[1] = Avx2.Permute2x128(low1, high1, 0x20);
        w[2] = Avx2.Permute2x128(low2, high2, 0x20);
        w[3] = Avx2.Permute2x128(low3, high3, 0x20);
        w[4] = Avx2.Permute2x128(low0, high0, 0x31);
        w[5] = Avx2.Permute2x128(low1, high1, 0x31);
        w[6] = Avx2.Permute2x128(low2, high2, 0x31);
        w[7] = Avx2.Permute2x128(low3, high3, 0x31);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Quarter(
        Vector256<uint> r0, Vector256<uint> r1, Vector256<uint> r2, Vector256<uint> r3,
        out Vector256<uint> q0, out Vector256<uint> q1, out Vector256<uint> q2, out Vector256<uint> q3)
    {
        var (low01, high01) = (Avx2.UnpackLow(r0, r1).AsUInt64(), Avx2.UnpackHigh(r0, r1).AsUInt64());
        var (low23, high23) = (Avx2.UnpackLow(r2, r3).AsUInt64(), Avx2.UnpackHigh(r2, r3).AsUInt64());
        q0 = Avx2.UnpackLow(low01, low23).AsUInt32();
        q1 = Avx2.UnpackHigh(low01, low23).AsUInt32();
        q2 = Avx2.UnpackLow(high01, high23).AsUInt32();
        q3 = Avx2.UnpackHigh(high01, high23).AsUInt32();
    }

    /// <summary>A stretch under way.</summary>
    private struct Lane(Stretch? stretch)
    {
        internal int Done;

        internal readonly int Left => stretch is null ? 0 : stretch.Length - Done;

        internal readonly ReadOnlySpan<byte> Ahead(int blocks) => stretch!.Blocks.Span.Slice(Done * BlockSize, blocks * BlockSize);

        internal readonly ReadOnlySpan<byte> AheadOr(ReadOnlySpan<byte> other, int blocks) => Left > 0 ? Ahead(blocks) : other;

        internal readonly void Take(Span<uint> words)
        {
            for (var i = 0; i < stretch?.State.Length; i++)
            {
                words[i * Lanes] = stretch.State[i];
            }
        }

        internal readonly void GiveBack(ReadOnlySpan<uint> words)
        {
            for (var i = 0; i < stretch?.State.Length; i++)
            {
                stretch.State[i] = words[i * Lanes];
            }
        }
    }
}
