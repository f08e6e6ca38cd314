# Processes that ops started, each in DATA/run/NAME.pid as "PID START": a recycled PID is never hit.
# shellcheck shell=bash

# When a process began, in whatever unit the system gives; empty if there is none or only a zombie.
process_start() {
  if [[ -d /proc/self ]]; then
    sed -n 's/.*) \([^ZX] .*\)/\1/p' "/proc/$1/stat" 2>/dev/null | cut -d' ' -f20 || true
  else
    ps -o lstart= -p "$1" 2>/dev/null | tr ' ' '_' || true
  fi
}

# The pid of NAME if it still runs, else nothing.
running_pid() {
  local pid start file=$DATA/run/$1.pid
  [[ -f $file ]] || return 0
  read -r pid start <"$file" || return 0
  if [[ -n $pid && $(process_start "$pid") == "$start" ]]; then printf '%s' "$pid"; fi
}

# settled NAME PORT: whether NAME runs. One that was just killed may take a moment to be gone.
settled() {
  local tenths=50
  while [[ -n $(running_pid "$1") ]] && ! port_answers "$2" && ((tenths-- > 0)); do sleep 0.1; done
  [[ -n $(running_pid "$1") ]]
}

remember_pid() { printf '%s %s\n' "$2" "$(process_start "$2")" >"$DATA/run/$1.pid"; }

# launch NAME COMMAND...: in the background, apart from this terminal, output to DATA/log/NAME.log.
# Runs in the current environment; sets LAUNCHED.
launch() {
  local name=$1 log=$DATA/log/$1.log apart=()
  shift
  if [[ -f $log && $(wc -c <"$log") -gt 20000000 ]]; then mv "$log" "$log.old"; fi
  if have setsid; then apart=(setsid); fi
  nohup "${apart[@]}" "$@" >>"$log" 2>&1 </dev/null 9>&- &
  LAUNCHED=$!
  disown "$LAUNCHED"
  remember_pid "$name" "$LAUNCHED"
}

# stop NAME SECONDS: asks, waits, then insists.
stop() {
  local pid tenths=$(($2 * 10))
  pid=$(running_pid "$1")
  if [[ -n $pid ]]; then
    note "stopping $1"
    kill -TERM "$pid" 2>/dev/null || true
    while ((tenths-- > 0)) && [[ -n $(running_pid "$1") ]]; do sleep 0.1; done
    if [[ -n $(running_pid "$1") ]]; then kill -KILL "$pid" 2>/dev/null || true; fi
  fi
  rm -f "$DATA/run/$1.pid"
}
