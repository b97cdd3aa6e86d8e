#!/usr/bin/env bash
# Whatever goes wrong while a version is published or withdrawn: does the archive hold whole versions only, does no published
# byte change, and does the next run finish the work? Ends with "faults N, violations M"; exit 1 if M is not 0.
# usage: tests/faults/archive.sh [--kills 300] [--injects 200] [--space 40] [SCORECARD_DLL]
# Needs root for the full disk, and strace for injected errors; what cannot be done is left out, loudly.
set -u
kills=300 injects=200 space=40 cli=
while [ $# -gt 0 ]; do
  case $1 in --kills) kills=$2; shift ;; --injects) injects=$2; shift ;; --space) space=$2; shift ;; *) cli=$1 ;; esac
  shift
done
root=$(cd "$(dirname "$0")/../.." && pwd)
cli=${cli:-$root/src/Scorecard.Cli/bin/Release/net10.0/scorecard.dll}
work=$(mktemp -d /dev/shm/scorecard-faults.XXXXXX)
disk=$work/disk
faults=0 violations=0
trap 'umount -l "$disk" 2>/dev/null; rm -rf "$work"' EXIT
mkdir "$disk"

scorecard() { dotnet "$cli" "$@" --root "$disk/c"; }
publish() { scorecard publish; }
withdraw() { scorecard withdraw 2017-03/v1 --reason 'It named a child.' --date 2017-08-01; }
tree() { [ -e "$1" ] && (cd "$1" && find . -type f -print0 | LC_ALL=C sort -z | xargs -0r sha256sum | sha256sum | cut -c1-16) || echo absent; }
violated() { violations=$((violations + 1)); echo "VIOLATION $*"; }
reset() { rm -rf "$disk/c" && cp -r "$work/before" "$disk/c"; find "$disk" -maxdepth 2 -name '.site.*' -exec rm -rf {} +; }

# Three published editions; a correction of April is declared, and March may be withdrawn.
cp -r "$root/tests/Scorecard.Tests/Diagnostics/council" "$disk/c"
publish >/dev/null 2>&1 || { echo 'the small council could not be published'; exit 2; }
sed -i 's/^SCS-01,all,,184,200/SCS-01,all,,160,200/' "$disk/c/data/results/2017-04.csv"
printf '  - version: 2\n    published: 2017-07-03\n    kind: correction\n    reason: A figure was wrong.\n' >>"$disk/c/content/editions/2017-04/edition.yaml"
cp -r "$disk/c" "$work/before"
ledger0=$(sha256sum <"$work/before/site/ledger.json") site0=$(tree "$work/before/_site")
declare -A whole
for version in 2017-02/v1 2017-03/v1 2017-04/v1; do whole[$version]=$(tree "$work/before/site/$version"); done

# What a run that nothing disturbs makes of it.
expect() {
  reset && "$1" >"$work/out" 2>"$work/err" || { echo "$1 fails by itself"; cat "$work/err"; exit 2; }
  ledger1=$(sha256sum <"$disk/c/site/ledger.json") site1=$(tree "$disk/c/_site") archive1=$(tree "$disk/c/site")
  new=$(tree "$disk/c/site/2017-04/v2") tomb=$(tree "$disk/c/site/2017-03/v1")
  publish >/dev/null 2>&1
  final=$(tree "$disk/c/site")
}

# $1 what, $2 exit code or "-" if it was killed, $3 which command
judge() {
  local version sums now
  faults=$((faults + 1))
  for sums in "$disk"/c/site/*/v*/; do
    version=${sums#"$disk/c/site/"} version=${version%/}
    (cd "$sums" && sha256sum -c --strict --quiet SHA256SUMS >/dev/null 2>&1) || violated "$1: $version is not whole"
    [ "$(find "$sums" -type f | wc -l)" = $(($(wc -l <"$sums/SHA256SUMS") + 1)) ] || violated "$1: $version holds other files"
    now=$(tree "$sums")
    case $version in
      2017-04/v2) [ "$now" = "$new" ] || [ "$3" = withdraw ] || violated "$1: $version is another" ;;
      2017-03/v1) [ "$now" = "${whole[$version]}" ] || { [ "$3" = withdraw ] && [ "$now" = "$tomb" ]; } || violated "$1: $version changed" ;;
      *) [ "$now" = "${whole[$version]}" ] || violated "$1: $version changed" ;;
    esac
  done
  for version in "${!whole[@]}"; do [ -d "$disk/c/site/$version" ] || violated "$1: $version is gone"; done
  now=$(sha256sum <"$disk/c/site/ledger.json")
  [ "$now" = "$ledger0" ] || [ "$now" = "$ledger1" ] || violated "$1: the ledger is neither the old nor the new one"
  [ "$2" != 0 ] || [ "$now" = "$ledger1" ] || violated "$1: exit 0, but the ledger is the old one"
  now=$(tree "$disk/c/_site")
  [ "$now" = "$site0" ] || [ "$now" = "$site1" ] || violated "$1: _site is neither old nor new"
  if [ "$2" != 0 ] && [ "$2" != - ]; then
    [ -s "$work/err" ] || [ "${4:-}" = mute ] || violated "$1: exit $2 and not a word"
    ! grep -qE '^ +at [A-Za-z_.`<>]+\(|Unhandled exception' "$work/err" || violated "$1: a stack trace"
  fi
  [ $((faults % 4)) != 0 ] || recover "$1"
}

recover() {
  scorecard verify >/dev/null 2>"$work/err" || violated "$1: verify says $(head -n 1 "$work/err")"
  publish >/dev/null 2>"$work/err" || violated "$1: the next publish fails: $(head -n 1 "$work/err")"
  scorecard verify >/dev/null 2>&1 || violated "$1: not intact after the next publish"
  [ "$(find "$disk/c" -maxdepth 1 ! -name .scorecard | LC_ALL=C sort | tr '\n' ' ')" = "$(printf '%s ' "$disk/c" "$disk/c/_site" "$disk/c/content" "$disk/c/data" "$disk/c/site")" ] ||
    violated "$1: litter stays: $(ls -A "$disk/c")"
}

milliseconds() { local at; at=$(date +%s%N); "$@" >/dev/null 2>&1; echo $((($(date +%s%N) - at) / 1000000)); }

killed() { # $1 command, $2 how often
  local i took wait pid
  expect "$1"; reset; took=$(milliseconds "$1")
  for ((i = 0; i < $2; i++)); do
    reset
    wait=$(((RANDOM * 32768 + RANDOM) % (took * 11 / 10 + 1)))
    setsid bash -c "exec dotnet '$cli' $(words "$1") --root '$disk/c'" >"$work/out" 2>"$work/err" &
    pid=$!
    sleep "$(printf '%d.%03d' $((wait / 1000)) $((wait % 1000)))"
    kill -9 -- "-$pid" 2>/dev/null
    wait "$pid" 2>/dev/null
    judge "kill -9 of $1 after $wait ms" - "$1"
  done
}

words() { [ "$1" = publish ] && echo publish || echo "withdraw 2017-03/v1 --reason 'It named a child.' --date 2017-08-01"; }

injected() { # $1 command, $2 how often
  local done=0 call error each most at
  expect "$1"
  local kinds=(pwrite64:EIO pwrite64:ENOSPC openat:EACCES openat:EMFILE mkdir:EACCES mkdir:ENOSPC rename:EACCES rename:EXDEV renameat2:EIO fsync:EIO syncfs:EIO unlink:EACCES rmdir:EBUSY flock:EINTR)
  each=$((($2 + ${#kinds[@]} - 1) / ${#kinds[@]}))
  for kind in "${kinds[@]}"; do
    call=${kind%:*} error=${kind#*:}
    reset
    bash -c "exec strace -f -qq -o '$work/log' -e trace=$call dotnet '$cli' $(words "$1") --root '$disk/c'" >/dev/null 2>&1
    most=$(cut -d' ' -f1 "$work/log" | sort | uniq -c | sort -rn | awk 'NR == 1 { print $1 }')
    [ "${most:-0}" -gt 0 ] || continue
    for ((i = 0; i < each && done < $2; i++, done++)); do
      at=$((1 + i * (most - 1) / (each > 1 ? each - 1 : 1)))
      reset
      timeout -s KILL 60 bash -c "exec strace -f -qq -o /dev/null -e trace=$call -e inject=$call:error=$error:when=$at dotnet '$cli' $(words "$1") --root '$disk/c'" >"$work/out" 2>"$work/err"
      judge "$error at $call no. $at of $most in $1" $? "$1"
    done
  done
}

full() { # $1 command, $2 how often
  local i size used
  expect "$1"
  for ((i = 0; i < $2; i++)); do
    mount -t tmpfs -o size=64m tmpfs "$disk" || return
    reset
    used=$(df -k --output=used "$disk" | tail -n 1)
    size=$((used + 4 + i * 1600 / $2))
    mount -o remount,size=${size}k "$disk"
    "$1" >"$work/out" 2>"$work/err"
    local code=$?
    mount -o remount,size=64m "$disk"
    judge "a disk with $((size - used)) kB left in $1" "$code" "$1"
    umount "$disk"
  done
}

killed publish $((kills * 2 / 3))
killed withdraw $((kills / 3))
if command -v strace >/dev/null; then
  injected publish $((injects * 2 / 3))
  injected withdraw $((injects / 3))
else
  echo 'LEFT OUT: injected errors, there is no strace'
fi
if [ "$(id -u)" = 0 ]; then
  full publish $((space * 2 / 3))
  full withdraw $((space / 3))
else
  echo 'LEFT OUT: the full disk, which needs root'
fi
echo "faults $faults, violations $violations"
[ "$violations" = 0 ]
