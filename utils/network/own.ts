import type { FromNetwork } from '../model/request';

/**
 * Our own copies of the built-ins, taken before any script of the page: it may replace each of them later. Nothing here
 * may be looked up at the page again: no methods of strings, arrays or promises, no for-of, no spread of arrays.
 */
const { bind, call } = Reflect.apply as unknown as { bind: { bind: (to: unknown) => unknown }; call: unknown };

/** A method as a function of its object. */
const own = bind.bind(call) as (method: unknown) => unknown;
/** The reading of a property as a function of its object. */
export const getter = (prototype: object, name: string): unknown =>
  own(Reflect.getOwnPropertyDescriptor(prototype, name)?.get);

export const { apply, defineProperty, deleteProperty } = Reflect;
export const { keys } = Object;
export const { parse } = JSON;
export const {
  Promise: OwnPromise,
  Proxy: OwnProxy,
  Request: OwnRequest,
  FormData: OwnFormData,
  URLSearchParams: OwnParams,
  TypeError: OwnTypeError,
  DOMException: OwnException,
  Event: OwnEvent,
  ProgressEvent: OwnProgressEvent,
} = globalThis;
export const some = own(Array.prototype.some) as <Item>(
  items: readonly Item[],
  holds: (item: Item) => unknown,
) => boolean;
export const rejected = Promise.reject.bind(Promise);

export const exec = own(RegExp.prototype.exec) as (pattern: RegExp, text: string) => RegExpExecArray | null;
export const eachField = own(URLSearchParams.prototype.forEach) as (
  fields: URLSearchParams,
  take: (value: string, name: string) => void,
) => void;
export const whenDone = own(Promise.prototype.then) as <Value>(
  promise: Promise<Value>,
  done: (value: Value) => void,
  failed: () => void,
) => unknown;
export const cloneOf = own(Request.prototype.clone) as (request: Request) => Request;
export const textOf = own(Request.prototype.text) as (request: Request) => Promise<string>;
export const urlOf = getter(Request.prototype, 'url') as (request: unknown) => string;
export const methodOf = getter(Request.prototype, 'method') as (request: Request) => string;
export const signalOf = getter(Request.prototype, 'signal') as (request: Request) => AbortSignal;
export const dataOf = getter(MessageEvent.prototype, 'data') as (event: Event) => unknown;
export const listenTo = own(EventTarget.prototype.addEventListener) as (
  target: EventTarget,
  kind: string,
  hear: (event: Event) => void,
  how?: AddEventListenerOptions,
) => void;
export const dispatch = own(EventTarget.prototype.dispatchEvent) as (target: EventTarget, event: Event) => boolean;
export const post = own(MessagePort.prototype.postMessage) as (port: MessagePort, message: FromNetwork) => void;
export const recall = own(WeakMap.prototype.get) as <Value>(
  map: WeakMap<object, Value>,
  key: object,
) => Value | undefined;
export const retain = own(WeakMap.prototype.set) as <Value>(
  map: WeakMap<object, Value>,
  key: object,
  value: Value,
) => void;
