/** What a page that loads itself again adds to its address: to the same address, a browser would only scroll to what stands after the `#`. */
export const AGAIN = "?igen";
