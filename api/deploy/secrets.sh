#!/usr/bin/env bash
# Makes the secrets of compose.yaml in the folder secrets, once; what is there is never replaced. The certificate of the proxy
# (secrets/certificate.pem: chain and private key in one file) comes from your own office.
set -euo pipefail
umask 077
cd "$(dirname "$0")"
mkdir -p secrets
cd secrets
word() { head -c 64 /dev/urandom | base64 -w0 | tr -dc 'A-Za-z0-9' | head -c "$1" || true; }
once() { [ -e "$1" ] || { printf '%s' "$2" > "$1.new" && mv "$1.new" "$1"; }; }
once record-password "$(word 32)"
once mongo-root-password "$(word 32)"
once mongo-user-password "$(word 32)"
once mongo-key "$(head -c 741 /dev/urandom | base64 -w0)"
once axonserver-token "$(word 36)"
once axonserver-properties "axoniq.axonserver.hostname=axonserver
axoniq.axonserver.devmode.enabled=false
axoniq.axonserver.accesscontrol.enabled=true
axoniq.axonserver.accesscontrol.token=$(cat axonserver-token)
axoniq.axonserver.accesscontrol.admin-token=$(word 36)
"
once read-store-uri "mongodb://niangjia:$(cat mongo-user-password)@mongo-1,mongo-2,mongo-3/niangjia?replicaSet=niangjia"
# a file secret keeps its owner in the container, so the desk's user (10001) must be able to read its own
if [ "$(id -u)" = 0 ]; then
  chown 10001 record-password read-store-uri axonserver-token
  # and the proxy's (99) its certificate
  [ ! -e certificate.pem ] || chown 99 certificate.pem
else
  echo "secrets: not root; let user 10001 read record-password, read-store-uri and axonserver-token" >&2
fi
[ -e certificate.pem ] || echo "secrets: certificate.pem is still missing" >&2
