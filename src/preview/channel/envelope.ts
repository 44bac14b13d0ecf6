/** One request of the pane: the envelope that Word on the web and office.js exchange by postMessage. */
export interface ChannelRequest {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
  readonly _actionType: number;
}

/** Values of `_actionType`. */
export const RequestType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

/** The request in a message, or `null` for anything else that a window may be sent. */
export function readRequest(message: unknown): ChannelRequest | null {
  if (typeof message !== "string" || !message.startsWith("{")) return null;
  try {
    const request = JSON.parse(message) as Partial<ChannelRequest>;
    const right = request._messageType === 0 && typeof request._actionName === "string";
    return right ? (request as ChannelRequest) : null;
  } catch {
    return null;
  }
}

const envelope = (request: ChannelRequest, origin: string, responseType: number, data: unknown): string =>
  JSON.stringify({
    _messageType: 1,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: origin,
    _errorCode: 0,
    _responseType: responseType,
    _data: data,
    _serializerVersion: 1,
  });

/** The answer to one request. */
export const answerTo = (request: ChannelRequest, origin: string, data: unknown): string =>
  envelope(request, origin, 0, data);

/** One delivery to whoever registered with this request. */
export const eventFor = (registration: ChannelRequest, origin: string, data: unknown): string =>
  envelope(registration, origin, 1, data);
