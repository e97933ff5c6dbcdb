// How the page reaches the carrier, and how it hears of what arrives.

const JSON_KIND = { "Content-Type": "application/json" };

async function ask(path, body) {
  const wanted = body === undefined ? {} : { method: "POST", headers: JSON_KIND, body: JSON.stringify(body) };
  const answer = await fetch(`/phones/api/${path}`, wanted);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.status === 204 ? null : answer.json();
}

export const world = () => ask("world");
export const thread = (phone) => ask(`${phone}/thread`);
export const write = (phone, text) => ask(`${phone}/messages`, { text });
export const sendPhoto = (phone, photo, text) => ask(`${phone}/messages`, { photo, text });
export const sendSound = (phone, sound) => ask(`${phone}/messages`, { sound });
export const tap = (phone, sid, choice) => ask(`${phone}/messages`, { sid, choice });
export const setAway = (phone, away) => ask(`${phone}/away`, { away });
export const jump = (seconds) => ask("clock", { seconds });

// Watches some phones. `opened` is called at each (re)connection, since something may have been missed.
export class Live {
  constructor({ opened, heard, lost }) {
    this.calls = { opened, heard, lost };
    this.source = null;
  }

  watch(phones) {
    this.source?.close();
    this.source = new EventSource(`/phones/api/live?phones=${phones.join(",")}`);
    this.source.addEventListener("listening", () => this.calls.opened());
    this.source.onerror = () => this.calls.lost();
    this.source.onmessage = (event) => {
      const { phone, message } = JSON.parse(event.data);
      this.calls.heard(phone, message);
    };
  }
}
