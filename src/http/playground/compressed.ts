import { promisify } from "node:util";
import { brotliCompress, gzip, constants as zlib } from "node:zlib";
import type { Asset } from "./assets.js";

type Coding = "br" | "gzip";

// Level 5 takes a fifth of a second for the largest asset and leaves a quarter of it; level 11 takes ten.
const BROTLI_LEVEL = { params: { [zlib.BROTLI_PARAM_QUALITY]: 5 } };
const compress: Record<Coding, (body: Buffer) => Promise<Buffer>> = {
  br: (body) => promisify(brotliCompress)(body, BROTLI_LEVEL),
  gzip: (body) => promisify(gzip)(body),
};
const made = new WeakMap<Asset, Map<Coding, Promise<Buffer>>>();

/** The best coding that an Accept-Encoding header allows; none when it allows neither. */
export function chooseCoding(acceptEncoding: string | string[] | undefined): Coding | undefined {
  const allowed = String(acceptEncoding ?? "")
    .toLowerCase()
    .split(",")
    .map((coding) => coding.replaceAll(" ", ""))
    .filter((coding) => !/;q=0(\.0*)?$/.test(coding))
    .map((coding) => coding.split(";")[0]);
  return (["br", "gzip"] as const).find((coding) => allowed.includes(coding));
}

/** The asset in a coding, compressed once for the life of the process. */
export function inCoding(asset: Asset, coding: Coding): Promise<Buffer> {
  const codings = made.get(asset) ?? new Map<Coding, Promise<Buffer>>();
  made.set(asset, codings);
  const body = codings.get(coding) ?? compress[coding](asset.body);
  codings.set(coding, body);
  return body;
}
