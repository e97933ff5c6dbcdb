// What a text costs as SMS. The alphabet comes from the line, so that both count alike.

export class Counter {
  constructor({ basic, extension }) {
    this.basic = new Set(basic);
    this.extension = new Set(extension);
  }

  // `left` in the SMS that is being filled, `segments` so far, `plain`: the cheap alphabet is enough.
  count(text) {
    const letters = [...text];
    const plain = letters.every((letter) => this.basic.has(letter) || this.extension.has(letter));
    const sizes = letters.map((letter) => (plain ? (this.extension.has(letter) ? 2 : 1) : letter.length));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    const [single, part] = plain ? [160, 153] : [70, 67];
    if (total <= single) return { left: single - total, segments: 1, plain };
    return { ...fill(sizes, part), plain };
  }
}

function fill(sizes, part) {
  let segments = 1;
  let used = 0;
  for (const size of sizes) {
    if (used + size > part) {
      segments += 1;
      used = 0;
    }
    used += size;
  }
  return { left: part - used, segments };
}
