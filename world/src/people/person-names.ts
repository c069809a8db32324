import type { Chance } from '../chance.ts';

const FAMILY = Array.from('王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕');
// Every made-up person bears a sign of it in the middle of the name.
const SIGN = Array.from('示例虚拟');
const GIVEN = Array.from('远清和明岚川宁舟桐溪北南星雨禾安岩松月帆青朗言书墨知行若谷云峰');

/** A name nobody could take for a real person's: 王示远, 李虚明. */
export function personName(chance: Chance): string {
  return chance.pick(FAMILY) + chance.pick(SIGN) + chance.pick(GIVEN);
}

/** The same for a place in a row, so that neighbours have different names. */
export function personNameAt(place: number): string {
  const family = FAMILY[place % FAMILY.length] ?? '王';
  const sign = SIGN[Math.floor(place / FAMILY.length) % SIGN.length] ?? '示';
  const given = GIVEN[(place * 7 + Math.floor(place / FAMILY.length)) % GIVEN.length] ?? '远';
  return family + sign + given;
}
