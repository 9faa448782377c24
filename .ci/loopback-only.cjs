const { BlockList, Socket, isIP } = require('node:net');

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

function isLoopback(host) {
  if (host === undefined || host === 'localhost') return true;
  const family = isIP(host);
  return family !== 0 && loopback.check(host, family === 6 ? 'ipv6' : 'ipv4');
}

/** The host that `Socket.connect` was asked for; undefined for a Unix socket and for the default, which is localhost. */
function requestedHost([first, second]) {
  const options = Array.isArray(first) ? first[0] : first;
  if (typeof options === 'object' && options !== null)
    return options.path ? undefined : options.host;
  return typeof second === 'string' ? second : undefined;
}

// Tests of one worker share the core modules: guard them once.
const guarded = Symbol.for('parapet.loopback-only');
if (Socket.prototype[guarded] !== true) {
  const { connect } = Socket.prototype;
  Socket.prototype[guarded] = true;
  Socket.prototype.connect = function (...args) {
    const host = requestedHost(args);
    if (isLoopback(host)) return connect.apply(this, args);
    throw new Error(`A test tried to reach ${host}. Tests talk to this machine only.`);
  };
}
