import { connect, createServer, type Socket } from "node:net";
import type { AddressInfo } from "node:net";

/** The way between a phone and a server, which can be cut: before a request arrives, or before its answer is back. */
export type Signal = {
  baseUrl: string;
  cut(): void;
  restore(): void;
  /** The way is there again; answers that are to be lost are lost still. */
  restoreWay(): void;
  /** Lets requests through to the server, and loses every answer to one that holds this text. Done when the first is lost. */
  loseAnswersTo(text: string): Promise<void>;
  stop(): Promise<void>;
};

export async function aSignal(to: string): Promise<Signal> {
  const { port } = new URL(to);
  const sockets = new Set<Socket>();
  let there = true;
  let losing: string | null = null;
  let lost = () => {};
  const way = createServer((phone) => {
    if (!there) return phone.destroy();
    const server = connect({ host: "127.0.0.1", port: Number(port) });
    let loses = false;
    for (const socket of [phone, server]) {
      sockets.add(socket);
      socket.on("close", () => sockets.delete(socket));
      // the other end went away: that is what this is for
      socket.on("error", () => socket.destroy());
    }
    phone.on("data", (part) => {
      loses ||= losing !== null && part.includes(losing);
      server.write(part);
    });
    server.on("data", (part) => {
      if (!loses) return phone.write(part);
      lost();
      return phone.destroy();
    });
    phone.on("close", () => server.end());
    server.on("close", () => phone.end());
  });
  await new Promise<void>((done) => way.listen(0, "127.0.0.1", done));
  const drop = () => sockets.forEach((socket) => socket.destroy());
  return {
    baseUrl: `http://localhost:${(way.address() as AddressInfo).port}`,
    cut: () => {
      there = false;
      drop();
    },
    restoreWay: () => {
      there = true;
    },
    restore: () => {
      there = true;
      losing = null;
    },
    loseAnswersTo: (text) => {
      losing = text;
      return new Promise((done) => (lost = done));
    },
    stop: () => {
      drop();
      return new Promise((done) => way.close(() => done()));
    },
  };
}
