#!/usr/bin/env bash
# Does a library that escapes the texts of a calendar file escape all of them?
#
# A good guess: yes. RFC 5545 knows one type TEXT, with one way to write a comma, a semicolon and a line break; a library has one
# function for it, and a DESCRIPTION is written by it wherever it stands.
#
# What happens: ts-ics escapes the summary and the description of an event, and writes the description of the event's alarm as it
# came. A line break there ends the line: what follows stands in the file as a line that is no property. ical.js refuses the whole
# file for it, the event with its well-written twin of that text included. ts-ics itself reads it back with the text whole, so a
# test that writes and reads by the one library sees nothing.
#
# Seen 2026-11-29 with ts-ics 2.4.6 and ical.js 2.2.1.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ts-ics@2.4.6 ical.js@2.2.1
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { convertIcsCalendar, generateIcsCalendar } from 'ts-ics';

const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
console.log(`ts-ics ${versionOf('ts-ics')}, ical.js ${versionOf('ical.js')}, node ${process.version}`);

const at = (hour) => ({ date: new Date(Date.UTC(2026, 10, 29, hour)) });
function file(text) {
  const alarm = { action: 'DISPLAY', description: text, trigger: { type: 'relative', value: { hours: 1 } } };
  const event = { uid: '1', stamp: at(8), start: at(9), end: at(10), summary: 'Rent', description: text, alarms: [alarm] };
  return generateIcsCalendar({ version: '2.0', prodId: '-//a//b//EN', events: [event] });
}
function read(text) {
  try {
    return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').length;
  } catch (error) {
    return error.constructor.name;
  }
}
const seen = ['Rent; gas, water', 'Rent\nby noon'].map((text) => {
  const made = file(text);
  const [own, alarms] = made.split('BEGIN:VALARM').map((part) => /DESCRIPTION:[^]*?(?=\r\n(?:[A-Z]|$))/.exec(part)?.[0]);
  const back = convertIcsCalendar(undefined, made).events[0].alarms[0].description;
  return { event: own, alarm: alarms, 'ical.js': read(made), 'ts-ics reads the alarm': back };
});
for (const each of seen) console.log(JSON.stringify(each));
const [signs, lines] = seen;
const asSeen =
  signs.event === 'DESCRIPTION:Rent\\; gas\\, water' && signs.alarm === 'DESCRIPTION:Rent; gas, water' && signs['ical.js'] === 1 &&
  lines.event === 'DESCRIPTION:Rent\\nby noon' && lines.alarm === 'DESCRIPTION:Rent\nby noon' && lines['ical.js'] === 'ParserError' &&
  lines['ts-ics reads the alarm'] === 'Rent\nby noon';
console.log(asSeen ? 'as seen' : 'CHANGED: not what was seen');
process.exit(asSeen ? 0 : 1);
JS
timeout 60 node run.mjs
