/**
 * Thai offices write in TH Sarabun New and its sisters. Where they are not installed, Sarabun of the same designers
 * stands in, drawn smaller: the old faces are small for their size, and other fonts would not fit rows and columns.
 */
const FAMILIES = ['TH Sarabun New', 'TH SarabunPSK', 'TH SarabunIT๙'];
const SMALLER = '66%';
const FILES = '/vendor/@fontsource/sarabun/files';

const SCRIPTS = [
  ['thai', 'U+02D7, U+0303, U+0331, U+0E01-0E5B, U+200C-200D, U+25CC'],
  ['latin', 'U+0000-00FF, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD'],
] as const;

const isInstalled = (family: string): Promise<boolean> =>
  new FontFace('probe', `local("${family}")`).load().then(
    () => true,
    // The browser's way of saying that there is no such font.
    () => false,
  );

function standIns(family: string): FontFace[] {
  return SCRIPTS.flatMap(([script, unicodeRange]) =>
    ['400', '700'].flatMap((weight) =>
      ['normal', 'italic'].map((style) => {
        const source = `url(${FILES}/sarabun-${script}-${weight}-${style}.woff2) format("woff2")`;
        const descriptors = { weight, style, unicodeRange, sizeAdjust: SMALLER };
        return new FontFace(family, source, descriptors as FontFaceDescriptors);
      }),
    ),
  );
}

/** Resolves when the fonts of Thai offices can be drawn: a canvas does not draw again when a font arrives later. */
export async function loadSheetFonts(): Promise<void> {
  const faces = await Promise.all(
    FAMILIES.map(async (family) => ((await isInstalled(family)) ? [] : standIns(family))),
  );
  for (const face of faces.flat()) document.fonts.add(face);
  await Promise.all(faces.flat().map((face) => face.load()));
}
