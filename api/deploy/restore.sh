#!/usr/bin/env bash
# Puts a backup into a fresh place; never over a record that is there.
#   restore.sh postgresql BACKUP            into the empty database PGDATABASE at PGHOST, PGPORT, as PGUSER with PGPASSFILE
#   restore.sh h2 BACKUP DESK_DIRECTORY     into a directory without a record
#   restore.sh keys BACKUP KEY_DIRECTORY    into a directory without keys
# Start the desk behind it with an EMPTY read store (another desk.read-store.database, or no folder read): it is then made
# of the record. Old read models would show what the restored record does not know.
set -euo pipefail
umask 077
said() { echo "restore: $*" >&2; exit 2; }

whole() {
  [ -f "${1:-}/SHA256SUMS" ] || said "no backup in ${1:-}"
  (cd "$1" && sha256sum --check --quiet SHA256SUMS) || said "$1 is damaged"
}

case "${1:-}" in
  postgresql)
    whole "${2:-}"
    tables=$(psql -X -A -t -c "select count(*) from information_schema.tables where table_schema = 'public'")
    [ "$tables" = 0 ] || said "the database has $tables tables; restore into an empty one"
    pg_restore --no-owner --no-privileges --exit-on-error --single-transaction --dbname="${PGDATABASE:?}" "$2/record.dump"
    ;;
  h2)
    whole "${2:-}"
    [ -n "${3:-}" ] || said "no directory"
    [ ! -e "$3/ledger.mv.db" ] && [ ! -e "$3/read" ] || said "$3 has a record or read models; restore into a fresh one"
    mkdir -p "$3"
    # a jar tool comes with every JDK, unzip does not
    backup=$(realpath "$2")
    (cd "$3" && if command -v unzip > /dev/null; then unzip -q "$backup/record.zip"; else jar --extract --file "$backup/record.zip"; fi)
    [ -f "$3/ledger.mv.db" ] || said "no ledger.mv.db in the backup"
    ;;
  keys)
    whole "${2:-}"
    [ -n "${3:-}" ] || said "no directory"
    ! ls "$3"/*.key > /dev/null 2>&1 || said "$3 has keys"
    mkdir -p "$3"
    cp -p "$2"/*.key "$3/"
    chmod 600 "$3"/*.key
    ;;
  *) said "postgresql, h2 or keys (see the head of this file)" ;;
esac
echo "restore: done"
