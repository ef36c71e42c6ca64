#!/usr/bin/env bash
# Exit 0 if a desk answers on this port of this machine: the sign-in page, or the address named behind the port.
set -euo pipefail
exec 3<> "/dev/tcp/127.0.0.1/$1"
printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "${2:-/sign-in}" >&3
read -r -t 8 line <&3
case "$line" in *' 200'*) ;; *) echo "$line"; exit 1 ;; esac
