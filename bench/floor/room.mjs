// The floor of W5: bare Socket.IO that hands on what it is told, as an event of the size the product sends.
import http from 'node:http';
import { randomUUID } from 'node:crypto';
import { Server } from 'socket.io';

const server = http.createServer();
const io = new Server(server, { transports: ['websocket'], serveClient: false });
let seq = 0;
io.on('connection', (socket) => {
  socket.on('subscribe', async ({ topic }, answer) => {
    await socket.join(topic);
    answer({ ok: true });
  });
  socket.on('say', ({ topic, text }, answer) => {
    const data = { taskId: topic, messageId: randomUUID(), textHash: 'f'.repeat(64), side: null, text, author: { id: randomUUID(), name: '看板' } };
    io.to(topic).emit('event', { topic, seq: ++seq, type: 'task.message-posted', at: new Date().toISOString(), actor: randomUUID(), data });
    answer({ ok: true });
  });
});
server.listen(0, '127.0.0.1', () => console.log(`listening on http://127.0.0.1:${server.address().port}`));
process.once('SIGTERM', () => process.exit(0));
