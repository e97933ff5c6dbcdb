// The messages of one phone. What has not reached it yet is not shown; what never will is kept apart.

const STEPS = ["queued", "sent", "delivered", "read"];
const ARRIVED = new Set(["delivered", "read"]);

// News and the whole thread come by two ways and may overtake each other: a message never goes back.
function later(one, other) {
  const step = (message) => STEPS.indexOf(message.status) + Number(message.taken);
  return step(other) < step(one) ? one : other;
}

export class Thread {
  constructor() {
    this.shown = new Map();
    this.held = new Map();
  }

  // Returns "new", "changed", "same" or "hidden".
  put(message) {
    const known = this.shown.get(message.sid);
    if (!message.mine && !message.own && !ARRIVED.has(message.status)) {
      if (message.code) this.held.set(message.sid, message);
      return known ? "same" : "hidden";
    }
    const now = known ? later(known, message) : message;
    this.shown.set(message.sid, now);
    if (!known) return "new";
    return JSON.stringify(known) === JSON.stringify(now) ? "same" : "changed";
  }

  // The whole thread in its true order. Returns whether anything is different from before.
  load(messages) {
    const before = JSON.stringify(this.all());
    const known = this.shown;
    this.shown = new Map();
    for (const message of messages) this.put(known.has(message.sid) ? later(known.get(message.sid), message) : message);
    for (const [sid, message] of known) if (!this.shown.has(sid)) this.shown.set(sid, message);
    return JSON.stringify(this.all()) !== before;
  }

  all() {
    return [...this.shown.values()];
  }

  lastHeld() {
    return [...this.held.values()].at(-1);
  }
}
