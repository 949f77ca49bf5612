/** The same promise; rejects with `late()` where it is not kept within so many seconds. */
export function inTime<T>(promise: Promise<T>, seconds: number, late: () => Error): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(late()), seconds * 1000);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
