/** Marks that may not begin a line, among them small kana and the sign that lengthens a vowel. */
const closing = codePoints(
  '、。，．・：；？！゛゜ヽヾゝゞ々ー’”）〕］｝〉》」』】〗〙〛〞〟°′″℃％‰…‥〜～–—‼⁇⁈⁉｠»' +
    'ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ' +
    '｡｣､･ｰｧｨｩｪｫｬｭｮｯﾞﾟ﹐﹑﹒﹔﹕﹖﹗﹚﹜﹞!%),.:;?]}"\'',
);

/** Marks that may not end a line. */
const opening = codePoints('‘“（〔［｛〈《「『【〖〘〚〝｟＄￡￥＃＠﹙﹛﹝｢«([{$£¥#@"\'');

function codePoints(characters: string): Set<number> {
  return new Set(Array.from(characters, (character) => character.codePointAt(0) ?? 0));
}

/** Whether one line may end with the first of two code points and the next begin with the second. */
export const mayPart = (before: number, after: number): boolean => !closing.has(after) && !opening.has(before);
