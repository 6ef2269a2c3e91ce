#!/bin/sh
# systemd as the first process of a small machine of its own (rooms.py furnishes it):
#
#   unshare --mount sh room.sh ROOM CHECKOUT PYTHON     run by root; ends when that systemd does
#
# It sees this machine's files read-only, but for what ROOM holds in their place, and only the units that ROOM holds: none of the
# machine's own may start, set a sysctl or tidy up /tmp. Process ids, control groups, /run and the host's name are its own, too.
set -eu
room=$1
if [ "${4:-}" != inside ]; then
  mount --make-rprivate /
  mount -t cgroup2 none "$room/cgroup"
  group=$room/cgroup$(sed -n 's/^0:://p' /proc/self/cgroup)/room-$$
  mkdir "$group"
  sh -c 'echo $$ > "$1/cgroup.procs"; shift; exec "$@"' sh "$group" \
    unshare --cgroup --uts --ipc --pid --fork --kill-child --mount-proc sh "$0" "$@" inside || true
  find "$group" -depth -type d -exec rmdir {} +
  exit
fi
umount "$room/cgroup"
mount --bind "$2" "$room/opt/checkout"
mount --bind "$3" "$room/opt/python"
for place in etc/systemd/system etc/passwd etc/group opt srv usr/lib/systemd/system usr/lib/systemd/system-generators var/lib; do
  mount --rbind "$room/$place" "/$place"
done
for place in run tmp var/tmp var/log; do mount -t tmpfs none "/$place"; done
umount -l /sys/fs/cgroup
mount -t cgroup2 none /sys/fs/cgroup
mount --bind /proc/sys /proc/sys
for place in /proc/sys /opt/checkout /opt/python /; do mount -o remount,bind,ro "$place"; done
container=room exec /lib/systemd/systemd --system --unit=room.target --show-status=0
