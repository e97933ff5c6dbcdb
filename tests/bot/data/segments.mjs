// What Twilio's own calculator says of a JSON list of texts: read from standard input, written to the output.
//
//   python -m tests.bot.data.texts | node tests/bot/data/segments.mjs > tests/bot/data/segments.json
//
// The calculator is the package sms-segments-calculator, version 1.3.0 (MIT licence, Copyright (c) 2021
// Twilio Inc), to be installed beforehand. Only its answers are kept here, none of its code; the tests need
// neither node nor a network.
import { readFileSync } from "node:fs";
import calculator from "sms-segments-calculator";

const texts = JSON.parse(readFileSync(0, "utf8"));
const rows = texts.map((text) => {
  const message = new calculator.SegmentedMessage(text);
  return { text, encoding: message.encodingName, segments: message.segmentsCount };
});
process.stdout.write(JSON.stringify(rows).replaceAll("},{", "},\n{") + "\n");
