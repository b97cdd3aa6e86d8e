using CsCheck;
using Scorecard.Domain;
using Scorecard.Publish.Archives;
using Scorecard.Tests.Sites;

namespace Scorecard.Tests.Publish.Archives;

/// <summary>Whatever editors do in whatever order, and wherever a run is cut short: no published byte ever changes.</summary>
public sealed class ArchivePropertyTests
{
    private static readonly Gen<(int Action, int Edition, int Value)[]> _histories =
        Gen.Select(Gen.Int[0, 5], Gen.Int[2, 4], Gen.Int[100, 190]).Array[1, 8];

    [Fact]
    public void No_published_byte_ever_changes() => _histories.Sample(
        history =>
        {
            using var council = CouncilFolder.Small();
            var model = new PublishedModel(council);
            foreach (var (action, edition, value) in history)
            {
                model.Do(action, $"2017-0{edition}", value);
                model.Holds();
            }
        },
        iter: 25,
        threads: 1);

    /// <summary>What was published so far, and so must stand there still.</summary>
    private sealed class PublishedModel(CouncilFolder council)
    {
        private readonly Dictionary<string, byte[]> _published = [];
        private readonly Dictionary<string, int> _declared = new() { ["2017-02"] = 1, ["2017-03"] = 1, ["2017-04"] = 1 };

        public void Do(int action, string edition, int value)
        {
            switch (action)
            {
                case 0:
                    Edit(edition, value);
                    break;
                case 1:
                    Declare(edition);
                    break;
                case 2:
                    Withdraw(edition);
                    break;
                case 3:
                    CutShort();
                    break;
                default:
                    Publish();
                    break;
            }
        }

        public void Holds()
        {
            if (!Directory.Exists(Path.Combine(council.Root, "site")))
            {
                Assert.Empty(_published);
                return;
            }

            Assert.Empty(council.Verified().Faults);
            var now = council.Archived().Files;
            Assert.All(_published, file => Assert.Equal(file.Value, now[file.Key]));
        }

        private void Edit(string edition, int value)
        {
            var path = $"data/results/{edition}.csv";
            var row = File.ReadLines(Path.Combine(council.Root, path)).First(line => line.StartsWith("SCS-01,all", StringComparison.Ordinal));
            council.Replace(path, row, $"SCS-01,all,,{value},200,,,");
        }

        private void Declare(string edition)
        {
            _declared[edition]++;
            council.Declare(edition, _declared[edition], $"2018-01-{10 + _declared[edition]}");
        }

        private void Publish()
        {
            try
            {
                PublishPipeline.Publish(
                    new BuildRequest(council.Root, Path.Combine(council.Root, "_site")), new HashSet<Month>(), CancellationToken.None);
            }
            catch (ArchiveException broken)
            {
                Assert.Fail(string.Join('\n', broken.Faults));
            }

            Remember();
        }

        private void Withdraw(string edition)
        {
            var version = ArchiveReader.Read(ArchiveFolder.Of(council.Root)).Archive.Newest(Of(edition))?.Id;
            if (version is not null && PublishPipeline.Withdraw(council.Root, version, new DateOnly(2018, 3, 1), "Taken back.", CancellationToken.None) is not null)
            {
                foreach (var path in _published.Keys.Where(path => path.StartsWith($"{version}/", StringComparison.Ordinal)).ToList())
                {
                    _published.Remove(path);
                }

                Remember();
            }
        }

        /// <summary>As a run leaves it that is killed just before it renames the ledger.</summary>
        private void CutShort()
        {
            var archive = ArchiveFolder.Of(council.Root);
            var before = File.Exists(archive.Ledger) ? File.ReadAllBytes(archive.Ledger) : null;
            Publish();
            if (!File.Exists(archive.Ledger) || File.ReadAllBytes(archive.Ledger) is not { } after || Steps(before, after) != 1)
            {
                return;
            }

            Directory.CreateDirectory(archive.Staging);
            File.WriteAllBytes(archive.StagedLedger, after);
            if (before is null)
            {
                File.Delete(archive.Ledger);
            }
            else
            {
                File.WriteAllBytes(archive.Ledger, before);
            }
        }

        private static int Steps(byte[]? before, byte[] after) =>
            Ledger.Read(after, []).Entries.Count - (before is null ? 0 : Ledger.Read(before, []).Entries.Count);

        private void Remember()
        {
            if (Directory.Exists(Path.Combine(council.Root, "site")))
            {
                foreach (var (path, bytes) in council.Archived().Files.Where(file => file.Key != ArchiveFolder.LedgerName))
                {
                    _published.TryAdd(path, bytes);
                }
            }
        }

        private static Month Of(string edition) => Month.TryParse(edition, out var month) ? month : default;
    }
}
