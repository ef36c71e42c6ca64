#!/usr/bin/env bash
# Asks a restored desk that runs for its whole record and lets the verifier judge it by a checkpoint that left the house.
#   drill.sh ADDRESS NETRC VERIFIER_JAR PUBLIC_KEY CHECKPOINTS [WHERE]
# NETRC holds the auditor's sign-in (readable by its owner alone), PUBLIC_KEY and CHECKPOINTS come from outside the backup.
# WHERE keeps the bundle. Ends with the verdict: 0 holds, 1 broken or cut off, 2 not tried, 3 not proved.
set -euo pipefail
umask 077
[ $# -ge 5 ] || { sed -n '2,5s/^# //p' "$0" >&2; exit 2; }
address=$1 netrc=$2 jar=$3 key=$4 known=$5 where=${6:-$(mktemp -d)}
seals="$address/api/v1/audit/seals/exports"
ask() { curl --silent --show-error --fail --max-time 120 --netrc-file "$netrc" "$@"; }
field() { grep -o "\"$1\":\"[^\"]*\"" | head -1 | cut -d'"' -f4; }

export=$(ask -X POST -H 'Content-Type: application/json' -H "Idempotency-Key: drill-$(date +%s)-$$" \
  -d '{"reason":"备份恢复演练"}' "$seals" | field id) || { echo "drill: no bundle" >&2; exit 2; }
digest=
for _ in $(seq 120); do
  # each answer waits for the end for some seconds
  told=$(ask "$seals/$export")
  digest=$(echo "$told" | field digest || true)
  [ -z "$digest" ] || break
  case "$told" in *'"failed":true'*) echo "drill: the bundle could not be made" >&2; exit 2 ;; esac
done
[ -n "$digest" ] || { echo "drill: the bundle was not made in time" >&2; exit 2; }
ask -o "$where/record.bundle" "$seals/$export/bundle"
[ "$(sha256sum < "$where/record.bundle" | cut -d' ' -f1)" = "$digest" ] || { echo "drill: the bundle was damaged" >&2; exit 2; }
set +e
java -jar "$jar" --key "$key" --known "$known" "$where/record.bundle"
verdict=$?
echo "drill: $verdict ($where/record.bundle)"
exit $verdict
