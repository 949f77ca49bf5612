/** The tool and version that a feed names. A test compares the version with package.json. */
export const IMPORT_TOOL = "aftaleoverblik";
export const IMPORT_VERSION = "0.1.0";
