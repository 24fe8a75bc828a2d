import { isOutage, isTimeout } from "../../src/database/outage.js";

test.each([
  "08006",
  "28P01",
  "3D000",
  "53300",
  "57P01",
  "57P02",
  "57P03",
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENOTFOUND",
])("the code %s says that the database could not be asked", (code) => {
  expect(isOutage({ code })).toBe(true);
  expect(isOutage({ driverError: { code } })).toBe(true);
});

test.each([
  "Connection terminated",
  "Connection terminated unexpectedly",
  "Connection terminated due to connection timeout",
  "Client was closed and is not queryable",
  "Client has encountered a connection error and is not queryable",
  "timeout exceeded when trying to connect",
  "Cannot use a pool after calling end on the pool",
  "Driver not Connected",
])("so do the words: %s", (message) => {
  expect(isOutage(new Error(message))).toBe(true);
});

test.each(["QueryRunnerAlreadyReleasedError", "QueryRunnerProviderAlreadyReleasedError"])(
  "so does a %s, which a transaction meets after its connection broke",
  (name) => {
    expect(isOutage({ name, message: "" })).toBe(true);
  },
);

test.each(["23505", "40001", "42601", "57014", undefined])("the code %s does not", (code) => {
  expect(isOutage({ code, message: "a connection is mentioned" })).toBe(false);
  expect(isTimeout({ driverError: { code } })).toBe(code === "57014");
});
