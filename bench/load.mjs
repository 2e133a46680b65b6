// A closed-loop HTTP client: so many connections, each sends its next request when the last is answered.
import http from 'node:http';

/** Sends one request over a kept-alive connection and reads the whole answer. */
export function ask(agent, base, { method = 'GET', path, headers = {}, body }) {
  return new Promise((done, fail) => {
    const payload = body === undefined ? undefined : JSON.stringify(body);
    const extra = payload === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) };
    const request = http.request(base + path, { method, agent, headers: { ...headers, ...extra } }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => done({ status: response.statusCode, text: Buffer.concat(chunks).toString() }));
    });
    request.on('error', fail);
    request.end(payload);
  });
}

/** Runs `next(i)` requests until the time is over; answers latencies in ms and the count. Any refusal ends the run: a fast wrong answer is no answer. */
export async function closedLoop({ base, connections, seconds, next }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const until = performance.now() + seconds * 1000;
  const latencies = [];
  let i = 0;
  const one = async () => {
    while (performance.now() < until) {
      const start = performance.now();
      const answer = await ask(agent, base, next(i++));
      if (answer.status >= 300) throw new Error(`${answer.status} ${answer.text.slice(0, 300)}`);
      latencies.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  agent.destroy();
  return latencies.sort((a, b) => a - b);
}

export const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
export const median = (values) =>
  quantile(
    [...values].sort((a, b) => a - b),
    0.5,
  );
