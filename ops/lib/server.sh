# The Usizo server: Payara Micro on loopback with the exploded WAR; several nodes share one database.
# shellcheck shell=bash

# Node 1 is the process "server" on port N, node 2 is "server-2" on port N+1, and so on.
node_name() { if (($1 == 1)); then printf server; else printf 'server-%s' "$1"; fi; }

# stop_servers: every node there is, requests in flight finished.
stop_servers() {
  local file
  for file in "$DATA"/run/server*.pid; do
    if [[ -f $file ]]; then stop "$(basename "$file" .pid)" 20; fi
  done
}

# The JVM: small, quick to start, gone when out of memory (up starts it again). server_flags NAME
server_flags() {
  printf '%s\n' \
    -Xms128m -Xmx320m -Xss512k -XX:+UseParallelGC -XX:ReservedCodeCacheSize=96m \
    -XX:+ExitOnOutOfMemoryError \
    -Djava.net.preferIPv4Stack=true -Djava.awt.headless=true -Duser.timezone=UTC -Dfile.encoding=UTF-8 \
    "-Djava.io.tmpdir=$DATA/tmp/$1" -Dproduct.name=
}

# Streams of events are not among them: they would be held back until a block is full.
readonly COMPRESSED=text/html,text/css,text/javascript,text/plain,application/json,application/geo+json,application/problem+json,application/javascript,image/svg+xml

server_preboot() {
  local listener=configs.config.server-config.network-config
  printf '%s\n' \
    "set $listener.network-listeners.network-listener.http-listener.address=127.0.0.1" \
    "set $listener.protocols.protocol.http-listener.http.compression=on" \
    "set $listener.protocols.protocol.http-listener.http.compressable-mime-type=$COMPRESSED" \
    "set $listener.protocols.protocol.http-listener.http.xpowered-by=false" \
    "set $listener.protocols.protocol.http-listener.http.server-header=false"
}

# What the server is told, as environment variables (MicroProfile Config).
export_server_settings() {
  export USIZO_MODE=development
  USIZO_DATABASE_URL=$(jdbc_url)
  export USIZO_DATABASE_URL USIZO_DATABASE_USER=$DB_USER USIZO_DATABASE_PASSWORD=$DB_PASSWORD
  if [[ -n $FCM_PORT ]]; then
    export USIZO_FCM_ENDPOINT=http://127.0.0.1:$FCM_PORT
    export USIZO_FCM_SERVICE_ACCOUNT=$DATA/fcm/service-account.json
  fi
  MP_JWT_VERIFY_PUBLICKEY_LOCATION=file://$(public_key)
  export MP_JWT_VERIFY_PUBLICKEY_LOCATION MP_JWT_VERIFY_ISSUER=$DEVELOPMENT_ISSUER
  export MALLOC_ARENA_MAX=2
}

# start_server NAME PORT
start_server() {
  local name=$1 port=$2 flags=()
  rm -rf "$DATA/tmp/${name:?}"
  mkdir -p "$DATA/tmp/$name"
  server_preboot >"$DATA/run/preboot.txt"
  while IFS= read -r flag; do flags+=("$flag"); done < <(server_flags "$name")
  (
    export_server_settings
    launch "$name" "$JAVA_HOME/bin/java" "${flags[@]}" -jar "$(payara_jar)" \
      --deploy "$WAR" --contextroot / --port "$port" --nohazelcast --disablephonehome \
      --maxhttpthreads 32 --shutdowngrace 8000 \
      --prebootcommandfile "$DATA/run/preboot.txt" --logproperties "$ROOT/ops/payara/logging.properties"
  )
}

# await_server NAME PORT SECONDS: until it says it is ready; a crash is noticed at once.
await_server() {
  local tenths=$(($3 * 5))
  while ((tenths-- > 0)); do
    if [[ $(http_status "$2" /health/ready) == 200 ]]; then return; fi
    [[ -n $(running_pid "$1") ]] || server_failed "$1" "Usizo stopped while starting"
    sleep 0.2
  done
  stop "$1" 10
  server_failed "$1" "Usizo was not ready after $3 seconds"
}

# server_failed NAME SENTENCE
server_failed() {
  grep -E '"[Ll]evel":"(WARNING|SEVERE)"' "$DATA/log/$1.log" | tail -n 6 | cut -c1-600 >&2 || true
  die "$2; its last warnings stand above, all of its log in $DATA/log/$1.log."
}
