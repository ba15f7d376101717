#!/bin/sh
# Runs a command in a network of its own, from which nothing comes out and in which everything that tries is counted.
#
#     scripts/sealed-box.sh cargo test --package browser-tests
#
# Inside there are loopback and one more interface, `way-out`, to which every road leads; behind it is nobody. The browser tests read its
# counter (tests/browser/src/wire.rs): one packet on it, whatever program sent it and by whatever protocol, is a leak. Names are asked at
# 192.0.2.53, which is inside too, so that the tests can answer and write them down.
#
# Works as root and, where the kernel allows user namespaces, as anybody. Needs iproute2 and util-linux.
set -eu

if [ "${1:-}" != --inside ]; then
    [ "$(id -u)" -eq 0 ] || as_root=--map-root-user
    exec unshare ${as_root:-} --net --mount -- "$0" --inside "$@"
fi
shift

names=$(mktemp)
printf 'nameserver 192.0.2.53\noptions timeout:1 attempts:1\n' >"$names"
mount --bind "$names" /etc/resolv.conf
rm "$names"

ip link set lo up
ip address add 192.0.2.53/32 dev lo
ip link add way-out type veth peer name nowhere
# Without these the kernel itself would talk on it.
for end in way-out nowhere; do ip link set "$end" addrgenmode none arp off multicast off; done
ip address add 198.51.100.1/24 dev way-out
ip -6 address add 2001:db8::1/64 dev way-out nodad
ip link set nowhere up
ip link set way-out up
ip route add default dev way-out
ip -6 route add default dev way-out

exec "$@"
