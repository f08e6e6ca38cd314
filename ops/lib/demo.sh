# The demo fleet: created and driven over HTTP by the live simulator.
# shellcheck shell=bash

start_demo() {
  if [[ -n $(running_pid simulator) ]]; then return; fi
  rm -f "$DATA/run/simulator.ready"
  launch simulator "$JAVA_HOME/bin/java" -Xmx96m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xss256k \
    -cp "$(ops_classpath)" org.usizo.ops.simulator.LiveSimulator \
    --data "$DATA" --ready "$DATA/run/simulator.ready"
  await_demo 20
}

# The fleet is on shift, or a word about why it may not be: the server is useful without it.
await_demo() {
  local tenths=$(($1 * 10))
  until [[ -f $DATA/run/simulator.ready ]]; do
    if [[ -z $(running_pid simulator) ]] || ((tenths-- <= 0)); then
      warn "The demo fleet is not on the road yet; see $DATA/log/simulator.log."
      return
    fi
    sleep 0.1
  done
}
