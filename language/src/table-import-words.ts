import type { WordTable } from './words.ts';

/** A filled-in table brought in: chosen, checked row by row, entered. */
export const TABLE_IMPORT_WORDS = {
  hint: {
    zh: '先下载模板，按模板填写后上传。系统逐行检查，有误的行不能导入。',
    en: 'Fill in the template and upload it. Every row is checked; a faulty row cannot be entered.',
  },
  downloadTemplate: { zh: '下载模板', en: 'Download the template' },
  chooseTable: { zh: '选择表格', en: 'Choose a table' },
  choose: { zh: '选择文件…', en: 'Choose a file…' },
  chooseOther: { zh: '换一个文件…', en: 'Choose another file…' },
  count: { zh: '共 {count} 行', en: '{count} rows' },
  noRows: { zh: '表格中没有填写的行', en: 'The table has no rows that are filled in' },
  row: { zh: '行', en: 'Row' },
  cells: { zh: '内容', en: 'What it says' },
  faults: { zh: '检查结果', en: 'Checked' },
  rowReady: { zh: '可以登记', en: 'Ready' },
  enterChosen: { zh: '登记所选 {count} 行', en: 'Enter {count} chosen rows' },
  cellWrong: { zh: '“{column}”不能识别：{value}', en: '“{column}” cannot be read: {value}' },
  cellMissing: { zh: '“{column}”未填', en: '“{column}” is empty' },
} as const satisfies WordTable;
