/** The folder of all files of an archive, and the name of its list, beside the catalogue. */
export const ARCHIVE_FOLDER = "archive";
export const ARCHIVE_INDEX = `${ARCHIVE_FOLDER}/index.json`;
