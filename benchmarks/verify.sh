#!/usr/bin/env bash
# How fast is `verify` beside sha256sum over the same tree? Publishes the example with pictures added to each month (about
# 20 MB a month unless told otherwise), then times both in turn and prints the ratio of the medians.
# usage: benchmarks/verify.sh [PICTURES_A_MONTH] [ROUNDS]
set -eu
pictures=${1:-40} rounds=${2:-5}
root=$(cd "$(dirname "$0")/.." && pwd)
cli=$root/src/Scorecard.Cli/bin/Release/net10.0/scorecard.dll
work=$(mktemp -d /dev/shm/scorecard-verify.XXXXXX)
trap 'rm -rf "$work"' EXIT
[ -f "$cli" ] || dotnet build "$root/src/Scorecard.Cli" -c Release --nologo -v q
cp -r "$root/content" "$root/data" "$work/"
for edition in "$work"/content/editions/*/; do
  for ((i = 0; i < pictures; i++)); do
    { printf '\x89PNG\r\n\x1a\n'; head -c 500000 /dev/urandom; } >"$edition/picture-$i.png"
  done
done
dotnet "$cli" publish --root "$work" >/dev/null 2>&1

milliseconds() { local at; at=$(date +%s%N); "$@" >/dev/null; echo $((($(date +%s%N) - at) / 1000000)); }
sums() { (cd "$work/site" && find . -type f -print0 | xargs -0 sha256sum); }
median() { sort -n | sed -n "$(((rounds + 1) / 2))p"; }
for ((i = 0; i < rounds; i++)); do
  milliseconds dotnet "$cli" verify --root "$work" >>"$work/verify"
  milliseconds sums >>"$work/sums"
done
ours=$(median <"$work/verify") theirs=$(median <"$work/sums")
printf '%s files, %s MB: verify %s ms, sha256sum %s ms, ratio %s\n' "$(find "$work/site" -type f | wc -l)" \
  "$(($(du -sb "$work/site" | cut -f1) / 1000000))" "$ours" "$theirs" "$(awk "BEGIN { printf \"%.2f\", $ours / $theirs }")"
