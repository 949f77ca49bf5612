/** Under which keys a browser keeps what a reader has made of the worklist: its columns, and views by name. */
export const LIST_LAYOUT_KEY = "aftaleoverblik.worklist";
export const LIST_VIEWS_KEY = "aftaleoverblik.views";
