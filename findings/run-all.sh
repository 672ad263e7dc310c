#!/usr/bin/env bash
# Runs every script beside this one, or those named, one after another, each within 90 s, and says what came of it: "as seen", what
# it needs that is not on this machine, or "CHANGED" with all it printed. Ends with 1 if any changed.
set -uo pipefail
cd "$(dirname "$0")"
out=$(mktemp)
trap 'rm -f "$out"' EXIT
changed=0
for script in "${@:-*.sh}"; do
  for one in $script; do
    [ "$one" = run-all.sh ] && continue
    began=$SECONDS
    timeout --kill-after=10 90 "./$one" > "$out" 2>&1
    case $? in
      0) what='as seen' ;;
      2) what=$(tail -1 "$out") ;;
      *) what=CHANGED changed=1 ;;
    esac
    printf '%-45s %3d s  %s\n' "$one" $((SECONDS - began)) "$what"
    [ "$what" = CHANGED ] && sed 's/^/    /' "$out"
  done
done
exit "$changed"
