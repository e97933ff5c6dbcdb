// The messages of one phone. What has not reached it yet is not shown; what never will is counted.

const ARRIVED = new Set(["delivered", "read"]);

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
      return "hidden";
    }
    this.shown.set(message.sid, message);
    if (!known) return "new";
    return JSON.stringify(known) === JSON.stringify(message) ? "same" : "changed";
  }

  all() {
    return [...this.shown.values()];
  }

  last() {
    return this.all().at(-1);
  }

  lastHeld() {
    return [...this.held.values()].at(-1);
  }
}
