/**
 * Draws the icons that the manifest names: `node scripts/icons/buildIcons.mjs`.
 * A page with two lines of text and a tick, in shapes that stay clear at 16 pixels. Coordinates are in a square
 * from 0 to 1. The result is the same on every machine.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { deflateSync } from "node:zlib";

const sizes = [16, 32, 64, 80, 128];
const out = path.join(import.meta.dirname, "..", "..", "assets", "icons");
const samples = 8;

const teal = [3, 105, 115];
const white = [255, 255, 255];
const berry = [194, 57, 179];

/** True inside a rectangle with round corners. */
const box = (x, y, left, top, right, bottom, radius) => {
  const dx = Math.max(left + radius - x, 0, x - (right - radius));
  const dy = Math.max(top + radius - y, 0, y - (bottom - radius));
  return dx * dx + dy * dy <= radius * radius;
};

/** True within half the width of a line between two points: a stroke with round ends. */
const stroke = (x, y, [ax, ay], [bx, by], width) => {
  const [vx, vy] = [bx - ax, by - ay];
  const along = Math.min(1, Math.max(0, ((x - ax) * vx + (y - ay) * vy) / (vx * vx + vy * vy)));
  return Math.hypot(x - ax - along * vx, y - ay - along * vy) <= width / 2;
};

/** The colour at a point, `null` where nothing is drawn. The last shape that holds the point wins. */
const colourAt = (x, y) => {
  let colour = null;
  if (box(x, y, 0.02, 0.02, 0.98, 0.98, 0.2)) colour = teal;
  if (stroke(x, y, [0.25, 0.28], [0.75, 0.28], 0.11)) colour = white;
  if (stroke(x, y, [0.25, 0.5], [0.5, 0.5], 0.11)) colour = white;
  if (stroke(x, y, [0.25, 0.68], [0.42, 0.68], 0.07)) colour = berry;
  if (stroke(x, y, [0.5, 0.7], [0.62, 0.81], 0.12) || stroke(x, y, [0.62, 0.81], [0.82, 0.54], 0.12))
    colour = white;
  return colour;
};

const draw = (size) => {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const sum = [0, 0, 0, 0];
      for (let i = 0; i < samples * samples; i += 1) {
        const x = (column + ((i % samples) + 0.5) / samples) / size;
        const y = (row + (Math.floor(i / samples) + 0.5) / samples) / size;
        const colour = colourAt(x, y);
        if (colour === null) continue;
        colour.forEach((value, channel) => (sum[channel] += value));
        sum[3] += 1;
      }
      const at = row * (size * 4 + 1) + 1 + column * 4;
      for (let channel = 0; channel < 3; channel += 1)
        rows[at + channel] = sum[3] ? Math.round(sum[channel] / sum[3]) : 0;
      rows[at + 3] = Math.round((sum[3] / (samples * samples)) * 255);
    }
  }
  return rows;
};

/** CRC-32 as PNG asks for it (PNG specification, annex D). */
const crc = (bytes) => {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
};

const chunk = (type, data) => {
  const body = Buffer.concat([Buffer.from(type, "ascii"), data]);
  const length = Buffer.alloc(4);
  const sum = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, sum]);
};

const png = (size) => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // Eight bits a channel, red, green, blue and opacity.
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(draw(size), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
};

mkdirSync(out, { recursive: true });
for (const size of sizes) writeFileSync(path.join(out, `icon-${size}.png`), png(size));
