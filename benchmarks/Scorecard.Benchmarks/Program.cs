using BenchmarkDotNet.Running;
using Scorecard.Benchmarks;

BenchmarkSwitcher.FromTypes([typeof(Stages), typeof(Parts)]).Run(args);
