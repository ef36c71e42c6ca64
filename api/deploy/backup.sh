#!/usr/bin/env bash
# Backs up the record, or the keys; never both into one place.
#   backup.sh postgresql TARGET          from PGHOST, PGPORT, PGUSER, PGDATABASE, PGPASSFILE; the desk may run
#   backup.sh h2 DESK_DIRECTORY TARGET   the desk must have been stopped; NIANGJIA_JAR names its jar
#   backup.sh keys KEY_DIRECTORY TARGET  master key and sealing key, to a place of their own
# TARGET is made, and must be new or empty. The read models are not backed up: they are made of the record.
set -euo pipefail
umask 077
said() { echo "backup: $*" >&2; exit 2; }

place() {
  [ -n "${1:-}" ] || said "no target"
  mkdir -p "$1"
  [ -z "$(ls -A "$1")" ] || said "$1 is not empty; a backup is never written over another"
}

finish() {
  (cd "$1" && sha256sum -- * > SHA256SUMS)
  sync -f "$1"
  echo "backup: $1 $(du -sk "$1" | cut -f1) KB"
}

h2() {
  if [ -n "${NIANGJIA_H2:-}" ]; then
    java -cp "$NIANGJIA_H2" org.h2.tools.Shell "$@"
  else
    java -Dloader.main=org.h2.tools.Shell -cp "${NIANGJIA_JAR:?names the jar of the desk}" \
      org.springframework.boot.loader.launch.PropertiesLauncher "$@"
  fi
}

case "${1:-}" in
  postgresql)
    place "${2:-}"
    pg_dump --format=custom --no-owner --no-privileges --file="$2/record.dump"
    pg_restore --list "$2/record.dump" | grep -c ' TABLE DATA public event_entry ' > /dev/null || said "no record in $2/record.dump"
    finish "$2"
    ;;
  h2)
    [ -f "${2:-}/ledger.mv.db" ] || said "no ledger.mv.db in ${2:-}"
    place "${3:-}"
    # opening it proves that no desk has it open: H2 locks its file
    h2 -url "jdbc:h2:file:$(realpath "$2")/ledger;IFEXISTS=TRUE;DATABASE_TO_LOWER=TRUE" -user niangjia \
      -sql "backup to '$(realpath "$3")/record.zip'" > /dev/null || said "$2 is in use, or no record; stop the desk first"
    [ -f "$3/record.zip" ] || said "$2 is in use, or no record; stop the desk first"
    finish "$3"
    ;;
  keys)
    [ -f "${2:-}/master.key" ] || said "no master.key in ${2:-}"
    place "${3:-}"
    [ ! -e "$3/../record.dump" ] && [ ! -e "$3/../record.zip" ] || said "keys do not lie beside the record they open"
    cp -p "$2"/*.key "$3/"
    finish "$3"
    ;;
  *) said "postgresql, h2 or keys (see the head of this file)" ;;
esac
