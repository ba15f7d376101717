// Serves pages on loopback as a host would: brotli, the site's own headers, no cache.
import { createServer } from "node:http";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join, normalize } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const types = { html: "text/html; charset=utf-8", js: "text/javascript; charset=utf-8", css: "text/css; charset=utf-8", svg: "image/svg+xml", txt: "text/plain; charset=utf-8" };
const best = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 } };
export const brotli = (text) => brotliCompressSync(Buffer.from(text), best);

/** The headers of the built site. */
const headersOf = (dist) =>
    Object.fromEntries(readFileSync(join(dist, "_headers"), "utf8").split("\n").filter((line) => line.startsWith("  ")).map((line) => line.trim().split(/: (.*)/s)));

/** A server for a folder; `made` holds pages that are not in it, by path. Gives its address. */
export function serveFolder(dist, made = {}, plainHeaders = false) {
    const headers = plainHeaders ? {} : headersOf(dist);
    const packed = Object.fromEntries(Object.entries(made).map(([path, text]) => [path, brotli(text)]));
    return serve((path) => {
        if (packed[path]) return { body: packed[path], path, headers: {} };
        let file = join(dist, normalize(path));
        if (existsSync(file) && statSync(file).isDirectory()) file = join(file, "index.html");
        return existsSync(`${file}.br`) ? { body: readFileSync(`${file}.br`), path: file, headers } : null;
    });
}

/** A server whose answers `answer(path, request)` makes: `{ body, path, headers }`, the body under brotli, or nothing. */
export function serve(answer) {
    const server = createServer((request, response) => {
        const found = answer(new URL(request.url, "http://x").pathname, request);
        if (!found) return response.writeHead(404).end();
        const ending = found.path.split(".").pop();
        response.writeHead(200, { ...found.headers, "Cache-Control": "no-store", "Content-Type": types[ending] ?? types.html, "Content-Encoding": "br", "Content-Length": found.body.length });
        response.end(found.body);
    });
    return new Promise((ready) => server.listen(0, "127.0.0.1", () => ready({ address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() })));
}
