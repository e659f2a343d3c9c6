import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";
import {
  CancelledNotificationSchema,
  isJSONRPCErrorResponse,
  isJSONRPCRequest,
  isJSONRPCResultResponse,
  type JSONRPCMessage,
  type RequestId,
} from "@modelcontextprotocol/sdk/types.js";

/** A transport that knows which requests still wait for their answers: input may end before the last is given. */
export class PatientTransport implements Transport {
  onclose?: () => void;
  onerror?: (error: Error) => void;
  onmessage?: (message: JSONRPCMessage) => void;
  readonly #inner: Transport;
  readonly #waiting = new Set<RequestId>();
  #onIdle: () => void = () => {};

  constructor(inner: Transport) {
    this.#inner = inner;
  }

  start(): Promise<void> {
    this.#inner.onclose = () => this.onclose?.();
    this.#inner.onerror = (error) => this.onerror?.(error);
    this.#inner.onmessage = (message) => {
      if (isJSONRPCRequest(message)) this.#waiting.add(message.id);
      const cancelled = CancelledNotificationSchema.safeParse(message);
      // Nobody is answered who has called the request off.
      if (cancelled.success) this.#settle(cancelled.data.params.requestId);
      this.onmessage?.(message);
    };
    return this.#inner.start();
  }

  async send(message: JSONRPCMessage): Promise<void> {
    await this.#inner.send(message);
    if (isJSONRPCResultResponse(message) || isJSONRPCErrorResponse(message)) this.#settle(message.id);
  }

  close(): Promise<void> {
    return this.#inner.close();
  }

  /** Resolves when every request that has come so far is answered or called off. */
  idle(): Promise<void> {
    return new Promise((resolve) => {
      this.#onIdle = resolve;
      this.#settle(undefined);
    });
  }

  #settle(id: RequestId | undefined): void {
    if (id !== undefined) this.#waiting.delete(id);
    if (this.#waiting.size === 0) this.#onIdle();
  }
}
