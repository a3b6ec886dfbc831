import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';

/** Answers one request. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A handler, or what is sent as JSON with status 200. */
export type Answer = Handler | object;

export interface PlanServer {
  readonly origin: string;
  /** Requests so far, in the order they came. */
  readonly requests: readonly IncomingMessage[];
  /** Gives other answers from now on; of a list, the last one is repeated. */
  answer(path: string, ...answers: Answer[]): void;
  /** Stops listening and cuts what is open, like a network that goes away. */
  close(): Promise<void>;
}

/** A server on an ephemeral loopback port that ends with the test. */
export async function planServer(
  t: TestContext,
  answers: Readonly<Record<string, Answer>> = {},
): Promise<PlanServer> {
  const byPath = new Map(Object.entries(answers).map(([path, answer]) => [path, [answer]]));
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    const rest = byPath.get(request.url ?? '') ?? [status(404)];
    const answer = (rest.length > 1 ? rest.shift() : rest[0])!;
    if (typeof answer === 'function') (answer as Handler)(request, response);
    else json(answer)(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  t.after(close);
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    answer: (path, ...list) => void byPath.set(path, list),
    close,
  };
}

/** An answer with a body, 200 and JSON unless the headers say otherwise. */
export function json(
  body: string | Uint8Array | object,
  headers: Record<string, string> = {},
): Handler {
  const isRaw = typeof body === 'string' || body instanceof Uint8Array;
  return (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', ...headers });
    response.end(isRaw ? body : JSON.stringify(body));
  };
}

/** An answer that is only a status. */
export function status(code: number, headers: Record<string, string> = {}): Handler {
  return (_request, response) => {
    response.writeHead(code, { 'content-type': 'text/html', ...headers });
    response.end('<!doctype html><title>Error</title>');
  };
}
