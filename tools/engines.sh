#!/usr/bin/env bash
# npm run test:engines: an archive under GNU Parallel over two ssh hosts, and as a Slurm job array. Each run is
# killed half-way and resumed; the union of what was written has to equal one run's, byte for byte.
# Debian: apt-get install parallel openssh-server slurm-wlm munge; as root, since it starts their daemons on loopback.
set -euo pipefail
cd "$(dirname "$0")/.."
for command in parallel sshd slurmctld slurmd munged sbatch; do
  command -v "$command" >/dev/null || {
    echo "$command is missing: apt-get install parallel openssh-server slurm-wlm munge" >&2
    exit 1
  }
done
[ "$(id -u)" = 0 ] || { echo 'Run it as root: it starts ssh and Slurm daemons of its own.' >&2; exit 1; }
[ -f dist/cli/main.js ] || { echo 'dist/cli/main.js is missing: npm run build makes it' >&2; exit 1; }

work="$(mktemp -d)"
chmod 755 "$work"
node="$(command -v node)"
extract="$node $PWD/dist/cli/main.js extract -j 1 -q -f ndjson"
daemons=()
stop() {
  for pid in "${daemons[@]}"; do kill "$pid" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf "$work"
}
trap stop EXIT

# Sixteen shards of an archive, and what one run makes of it.
shards=16
node tools/shards.mjs "$work" "$shards"
cat "$work"/shard-*.ndjson | $extract >"$work/one-run"
lines="$(wc -l <"$work/one-run")"

# The shards' outputs, in their order, are what one run wrote.
compare() {
  for shard in "$work"/shard-*.ndjson; do cat "$work/$1/$(basename "$shard")"; done | cmp - "$work/one-run"
  echo "$2: killed with $3 of $shards shards done, resumed; $lines claims, equal to one run's"
}
finished() { find "$work/$1" -name 'shard-*.ndjson' | wc -l; }
# Waits until some shards are done, and not all.
half_way() {
  until [ "$(finished "$1")" -ge 3 ]; do sleep 0.1; done
}

## GNU Parallel over two ssh hosts

mkdir "$work/parallel" "$work/ssh"
ssh-keygen -q -t ed25519 -N '' -f "$work/ssh/host"
ssh-keygen -q -t ed25519 -N '' -f "$work/ssh/user"
cp "$work/ssh/user.pub" "$work/ssh/authorized_keys"
mkdir -p /run/sshd
cat >"$work/ssh/config" <<END
HostKey $work/ssh/host
AuthorizedKeysFile $work/ssh/authorized_keys
PidFile none
UsePAM no
StrictModes no
PermitRootLogin prohibit-password
MaxStartups 100
END
for address in 127.0.0.1 127.0.0.2; do
  "$(command -v sshd)" -D -e -f "$work/ssh/config" -o ListenAddress="$address:22022" 2>"$work/ssh/log-$address" &
  daemons+=("$!")
done
ssh="ssh -p 22022 -i $work/ssh/user -o StrictHostKeyChecking=no -o UserKnownHostsFile=$work/ssh/known -o LogLevel=ERROR"
for address in 127.0.0.1 127.0.0.2; do
  until $ssh "$address" true 2>/dev/null; do sleep 0.2; done
done
over_ssh() {
  exec parallel --will-cite --jobs 1 --ssh "$ssh" --sshlogin 127.0.0.1,127.0.0.2 --joblog "$work/joblog" "$@" \
    "$extract {} -o $work/parallel/{/}" ::: "$work"/shard-*.ndjson
}
(over_ssh) &
runner=$!
half_way parallel
# Twice: the first time it waits for the jobs that are running.
kill -TERM "$runner" && kill -TERM "$runner"
wait "$runner" 2>/dev/null || true
done_before="$(finished parallel)"
[ "$done_before" -lt "$shards" ]
# What was killed wrote no file under its name, and is run again.
(over_ssh --resume-failed)
compare parallel "GNU Parallel over two ssh hosts" "$done_before"

## A Slurm job array

mkdir "$work/slurm" "$work/state" "$work/spool"
dd if=/dev/urandom of="$work/munge.key" bs=1024 count=1 status=none
chmod 600 "$work/munge.key"
munged --foreground --force --key-file "$work/munge.key" --socket "$work/munge.sock" --seed-file "$work/seed" \
  --pid-file "$work/munged.pid" >/dev/null 2>&1 &
daemons+=("$!")
host="$(hostname -s)"
cat >"$work/slurm.conf" <<END
ClusterName=loopback
SlurmctldHost=$host(127.0.0.1)
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=$work/munge.sock
CredType=cred/munge
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd.pid
SlurmctldLogFile=$work/slurmctld.log
SlurmdLogFile=$work/slurmd.log
SlurmctldPort=26817
SlurmdPort=26818
ReturnToService=2
MpiDefault=none
NodeName=$host NodeAddr=127.0.0.1 CPUs=$(nproc) State=UNKNOWN
PartitionName=all Nodes=$host Default=YES MaxTime=INFINITE State=UP
END
export SLURM_CONF="$work/slurm.conf"
until [ -S "$work/munge.sock" ]; do sleep 0.1; done
slurmctld -D -f "$SLURM_CONF" >/dev/null 2>&1 &
daemons+=("$!")
slurmd -D -f "$SLURM_CONF" >/dev/null 2>&1 &
daemons+=("$!")
for attempt in $(seq 100); do
  sinfo -h -o %T 2>/dev/null | grep -q idle && break
  [ "$attempt" -lt 100 ] || { tail "$work"/slurm*.log >&2; exit 1; }
  sleep 0.3
done
cat >"$work/job" <<END
#!/usr/bin/env bash
out="$work/slurm/shard-\$SLURM_ARRAY_TASK_ID.ndjson"
# Resuming is running again: what is there is whole.
[ -f "\$out" ] || $extract "$work/shard-\$SLURM_ARRAY_TASK_ID.ndjson" -o "\$out"
END
submit() { sbatch --parsable --output "$work/slurm.log" --array "10-$((9 + shards))" "$work/job"; }
job="$(submit)"
half_way slurm
scancel --signal=KILL --full "$job"
scancel "$job"
while squeue -h | grep -q .; do sleep 0.2; done
done_before="$(finished slurm)"
[ "$done_before" -lt "$shards" ]
submit >/dev/null
while squeue -h | grep -q .; do sleep 0.2; done
compare slurm 'Slurm job array' "$done_before"
