#!/usr/bin/env node
// As much of curl as the README's examples use, for machines that have none.
import process from "node:process";

const headers = {};
let body;
let url;
for (let rest = process.argv.slice(2); rest.length > 0; ) {
  const [flag, value] = rest;
  if (flag === "-s") rest = rest.slice(1);
  else if (flag === "-H") {
    const [name, ...text] = value.split(":");
    headers[name] = text.join(":").trim();
    rest = rest.slice(2);
  } else if (flag === "-d") {
    body = value;
    rest = rest.slice(2);
  } else {
    url = flag;
    rest = rest.slice(1);
  }
}
const response = await fetch(url, { method: "POST", headers, body });
process.stdout.write(await response.text());
