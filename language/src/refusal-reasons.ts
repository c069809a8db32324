import { MEETING_REASONS } from './meeting-refusals.ts';
import type { Words } from './words.ts';

/** Particular reasons a refusal names as `why` or `what`, and what helps in just that case. */
export const REASON_WORDS: Readonly<
  Record<string, { readonly detail: Words; readonly todo?: Words } | undefined>
> = {
  ...MEETING_REASONS,
  organisation: {
    detail: {
      zh: '该统一社会信用代码已登记。',
      en: 'An organisation with this unified social credit code is registered.',
    },
    todo: {
      zh: '请联系本单位已有的填报人员，由其为您开设账号；无法联系的，请联系主管部门。',
      en: 'Ask the people of your organisation who have accounts to open one for you; if you cannot reach them, ask the authority.',
    },
  },
  account: {
    detail: { zh: '该账号名已被使用。', en: 'This account name is taken.' },
    todo: {
      zh: '请换一个账号名；如已有账号请直接登录。',
      en: 'Choose another name; if the account is yours, sign in.',
    },
  },
  office: {
    detail: { zh: '此人已有相同身份。', en: 'This person holds that role there already.' },
    todo: { zh: '无需重复授权。', en: 'There is nothing to do.' },
  },
  'standing-declaration': {
    detail: {
      zh: '本年度的利害关系声明还没有作。',
      en: 'The standing declaration of this year is missing.',
    },
    todo: {
      zh: '请先在“年度声明”页作声明，再打开任务。',
      en: 'Make it on the page “Standing declaration”, then open the task.',
    },
  },
  'expert-term-over': {
    detail: { zh: '该专家的聘期已满。', en: 'This expert’s term is over.' },
    todo: { zh: '请在专家库续聘，或另选专家。', en: 'Renew the term in the pool, or choose another expert.' },
  },
  'expert-term-to-come': {
    detail: { zh: '该专家的聘期还没有开始。', en: 'This expert’s term has not begun.' },
    todo: { zh: '请另选专家，或改聘期。', en: 'Choose another expert, or change the term.' },
  },
  'expert-not-declared': {
    detail: {
      zh: '该专家本年度的利害关系声明还没有作，方案规定声明后才能分派。',
      en: 'This expert has not made the standing declaration of the year, which the programme requires beforehand.',
    },
    todo: {
      zh: '请提醒该专家登录作声明，或另选专家。',
      en: 'Remind the expert to sign in and make it, or choose another.',
    },
  },
  'expert-declaration-expired': {
    detail: {
      zh: '该专家的年度利害关系声明已到期，本年度还没有续作。',
      en: 'This expert’s standing declaration is of an earlier year and was not renewed.',
    },
    todo: {
      zh: '请该专家登录作本年度声明，或另选专家。',
      en: 'Ask the expert to sign in and renew it, or choose another.',
    },
  },
  'document-number': {
    detail: {
      zh: '{number} 号已经给出或跳过，不能再用；本年度下一号为 {next}。',
      en: '{number} was given or passed over already; the next of the year is {next}.',
    },
    todo: {
      zh: '请用下一号，或更大的号并写明理由。',
      en: 'Take the next one, or a later one with the reason.',
    },
  },
  'document-number-skips': {
    detail: {
      zh: '{number} 号不是本年度下一号（{next}）。',
      en: '{number} is not the next of the year, which is {next}.',
    },
    todo: {
      zh: '请写明跳号理由，或改用下一号。',
      en: 'State why numbers are passed over, or take the next one.',
    },
  },
  'own-tie': {
    detail: {
      zh: '名单里有您须回避的单位，整份名单不能由您查看或办理。',
      en: 'The list has a case you are held away from; as a whole it is not yours to see or to decide.',
    },
    todo: {
      zh: '请转交下列没有利害关系的同事办理。',
      en: 'Hand it to one of the colleagues named, who have no such tie.',
    },
  },
  'own-tie-nobody-else': {
    detail: {
      zh: '名单里有您须回避的单位，整份名单不能由您查看或办理；本单位没有其他同职人员可以办理。',
      en: 'The list has a case you are held away from, and nobody else of your unit holds this office without a tie.',
    },
    todo: {
      zh: '请安全管理员另授权一名没有利害关系的人员。',
      en: 'Ask the security administrator to appoint somebody without a tie.',
    },
  },
  'own-tie-ended': {
    detail: {
      zh: '自己的利害关系不能由自己解除。',
      en: 'Nobody ends a tie of their own.',
    },
    todo: {
      zh: '请本单位另一名审核人或安全管理员核实后解除。',
      en: 'Ask another approver of your unit, or the security administrator, to look into it.',
    },
  },
  tie: {
    detail: {
      zh: '与该单位的利害关系已经登记，仍然有效。',
      en: 'A tie with this organisation was declared and stands.',
    },
    todo: { zh: '无需重复登记。', en: 'There is nothing to do.' },
  },
  'panel-odd': {
    detail: {
      zh: '方案规定专家组人数为单数。',
      en: 'The programme asks for panels of an odd number.',
    },
    todo: { zh: '请改为单数，例如 3、5、7。', en: 'Choose an odd number, such as 3, 5 or 7.' },
  },
  'panel-load': {
    detail: {
      zh: '该专家本年的件数（申报、评价、成果合计）已到方案规定的上限：现有 {load} 件，上限 {limit} 件。',
      en: 'This expert carries as many this year as the programme allows, applications, evaluations and achievements together: {load} of {limit}.',
    },
    todo: { zh: '请另选件数较少的专家。', en: 'Choose an expert who carries less.' },
  },
  'panel-institution': {
    detail: {
      zh: '这件申报的专家组里已有一名同单位的专家，方案规定同一单位至多一名。',
      en: 'The panel has an expert of the same institution; the programme allows one of each.',
    },
    todo: {
      zh: '请另选其他单位的专家，或先替换那一名。',
      en: 'Choose an expert of another institution, or replace that one first.',
    },
  },
  'panel-city': {
    detail: {
      zh: '这件申报的专家组里已有一名同城市的专家，方案规定同一城市至多一名。',
      en: 'The panel has an expert of the same city; the programme allows one of each.',
    },
    todo: {
      zh: '请另选其他城市的专家，或先替换那一名。',
      en: 'Choose an expert of another city, or replace that one first.',
    },
  },
  'panel-kind': {
    detail: {
      zh: '余下的席位要留给专家组还缺的专家类别。',
      en: 'The places left are kept for a kind of expert the panel still lacks.',
    },
    todo: { zh: '请选还缺的类别的专家。', en: 'Choose an expert of the kind that is missing.' },
  },
  'draw-panel': {
    detail: {
      zh: '抽取的席位少于一件申报的专家人数。',
      en: 'Fewer seats are drawn than one application has experts.',
    },
    todo: { zh: '请增加席位。', en: 'Add seats.' },
  },
  'draw-load': {
    detail: {
      zh: '按方案规定的每人件数上限，这些席位评不完本类申报。',
      en: 'With the programme’s limit for each expert, so few seats cannot read the category.',
    },
    todo: { zh: '请增加席位。', en: 'Add seats.' },
  },
  'draw-institution': {
    detail: {
      zh: '名单里的单位太少：方案规定每件申报同一单位至多一名专家，要抽 {needed} 席，只能抽出 {found} 席。',
      en: 'The list has too few institutions: the programme allows one expert of each on a panel. {needed} seats are asked for, {found} can be filled.',
    },
    todo: {
      zh: '请先补充其他单位的专家，再拟名单。',
      en: 'Add experts of other institutions to the pool, then draw up the list again.',
    },
  },
  'draw-city': {
    detail: {
      zh: '名单里的城市太少：方案规定每件申报同一城市至多一名专家，要抽 {needed} 席，只能抽出 {found} 席。',
      en: 'The list has too few cities: the programme allows one expert of each on a panel. {needed} seats are asked for, {found} can be filled.',
    },
    todo: {
      zh: '请先补充其他城市的专家，再拟名单。',
      en: 'Add experts of other cities to the pool, then draw up the list again.',
    },
  },
  'draw-kind-technical': {
    detail: {
      zh: '方案规定每件申报至少有技术专家，抽取的技术专家席位不够。',
      en: 'The programme asks for technical experts on every panel, and too few seats are drawn for them.',
    },
    todo: { zh: '请增加技术专家席位。', en: 'Add seats of technical experts.' },
  },
  'draw-kind-finance': {
    detail: {
      zh: '方案规定每件申报至少有财务专家，抽取的财务专家席位不够。',
      en: 'The programme asks for finance experts on every panel, and too few seats are drawn for them.',
    },
    todo: { zh: '请增加财务专家席位。', en: 'Add seats of finance experts.' },
  },
  'draw-kind-management': {
    detail: {
      zh: '方案规定每件申报至少有管理专家，抽取的管理专家席位不够。',
      en: 'The programme asks for management experts on every panel, and too few seats are drawn for them.',
    },
    todo: { zh: '请增加管理专家席位。', en: 'Add seats of management experts.' },
  },
  'step-notice': {
    detail: {
      zh: '离答辩或考察的日期太近，通知之后至少要有 {days} 个工作日。',
      en: 'The day is too near: {days} working days at least lie between the letter and the day.',
    },
    todo: { zh: '请改到较后的日期。', en: 'Choose a later day.' },
  },
  'step-overlap': {
    detail: {
      zh: '有人在同一时间（{on} {from}）另有答辩或考察。',
      en: 'Somebody who is to take part has another defence or visit then ({on} {from}).',
    },
    todo: { zh: '请改时间，或另选参加人员。', en: 'Choose another time, or other people.' },
  },
  'step-experts': {
    detail: {
      zh: '参加的专家不够，至少 {needs} 名。',
      en: 'Too few experts take part; {needs} at least are needed.',
    },
    todo: { zh: '请增加专家。', en: 'Add experts.' },
  },
  'step-still-scoring': {
    detail: {
      zh: '本批次隐去单位名称评审，该专家对这一件还没有评完分。',
      en: 'This round is read without names, and this expert has not scored this application yet.',
    },
    todo: { zh: '请等其评分提交后再安排，或另选专家。', en: 'Wait for the score, or choose another expert.' },
  },
  'step-after-decision': {
    detail: {
      zh: '本类的排序名单已提请审定或已审定，不能再安排答辩或考察。',
      en: 'The list of this category is before the approver or decided; nothing more can be planned.',
    },
    todo: { zh: '确需安排的，请先退回排序名单。', en: 'If it is needed, send the list back first.' },
  },
  'step-unchanged': {
    detail: { zh: '时间、地点和人员都没有变。', en: 'Neither time nor place nor people differ.' },
    todo: { zh: '请先修改再提交。', en: 'Change something first.' },
  },
  'step-not-in-it': {
    detail: {
      zh: '记录由参加的人填写和签字，您不在参加人员之列。',
      en: 'Those who took part write and sign the record; you are not among them.',
    },
    todo: {
      zh: '请由参加的专家或工作人员办理。',
      en: 'One of the experts or officials who took part does this.',
    },
  },
  'review-step': {
    detail: {
      zh: '这一件已经安排了同样的答辩或考察。',
      en: 'Such a defence or visit is planned for this application already.',
    },
    todo: { zh: '请在原安排上改期或取消。', en: 'Move or call off the one there is.' },
  },
  'steps-outstanding': {
    detail: {
      zh: '还有答辩或现场考察没有完成签字。',
      en: 'Oral defences or site visits are not signed yet.',
    },
    todo: {
      zh: '请在“答辩与考察”页安排、完成并签字；不再需要的，写明理由取消。',
      en: 'Plan, hold and sign them on the page “Defences and visits”, or call off, with the reason, what is no longer needed.',
    },
  },
  'expert-not-drawn': {
    detail: {
      zh: '本类专家由公开抽取产生，此人不在抽取结果中。',
      en: 'The readers of this category were drawn in public, and this expert was not.',
    },
    todo: {
      zh: '需要换人或加人的，请在该次抽取中补抽，按签号递补。',
      en: 'To replace or add somebody, take the next tickets of that draw.',
    },
  },
  'experts-being-drawn': {
    detail: {
      zh: '本类专家的抽取还没有确认。',
      en: 'The draw of this category’s experts is not confirmed yet.',
    },
    todo: {
      zh: '请先完成并确认该次抽取，或将其作废。',
      en: 'Finish and confirm that draw first, or give it up.',
    },
  },
  'experts-drawn-already': {
    detail: { zh: '本类专家已有一次抽取。', en: 'The experts of this category have a draw already.' },
    todo: {
      zh: '加人换人请补抽；要重新抽取，请先将原抽取作废。',
      en: 'Take further tickets of it; to draw anew, give that one up first.',
    },
  },
  'readers-assigned': {
    detail: {
      zh: '本类已分派过专家，不能再改为抽取。',
      en: 'Readers were assigned in this category already; it is too late for a draw.',
    },
  },
  'nothing-accepted': {
    detail: { zh: '本类还没有已受理的申报。', en: 'No application of this category is accepted yet.' },
    todo: {
      zh: '请待形式审查有已受理的申报后再抽取，回避才能按申报单位判定。',
      en: 'Draw once applications are accepted: only then is it known whom to keep out.',
    },
  },
  recommender: {
    detail: { zh: '同名的推荐单位已登记。', en: 'A recommending unit of this name is registered.' },
  },
  'calendar-year': {
    detail: {
      zh: '该年度的节假日安排已导入，不再更改。',
      en: 'The calendar of that year is there already and does not change.',
    },
  },
  'first-run': {
    detail: { zh: '系统已完成初始设置。', en: 'The system has been set up already.' },
    todo: { zh: '请使用已有账号登录。', en: 'Sign in with an account that is there.' },
  },
  'own-account': {
    detail: { zh: '不能停用本人的账号。', en: 'Nobody can close their own account.' },
  },
  'own-factor': {
    detail: {
      zh: '不能重置本人的第二重验证。',
      en: 'Nobody can reset their own second factor.',
    },
    todo: {
      zh: '请在“我的账号”中用验证码或恢复码停用，或由另一名系统管理员重置。',
      en: 'Remove it under “My account” with a code, or ask another system administrator.',
    },
  },
  'factor-asked-for': {
    detail: {
      zh: '您的身份须启用第二重验证，不能停用。',
      en: 'An office you hold asks for a second factor; it cannot be done without.',
    },
    todo: {
      zh: '更换设备请先由系统管理员重置，再重新设置。',
      en: 'To change the device, have it reset by the system administrator and set it up anew.',
    },
  },
  'second-factor': {
    detail: { zh: '第二重验证已经启用。', en: 'A second factor is set up already.' },
    todo: { zh: '要更换设备，请先停用原来的。', en: 'To change the device, remove the old one first.' },
  },
  'second-factor-not-begun': {
    detail: {
      zh: '没有可供办理的第二重验证。',
      en: 'There is no second factor this could be done with.',
    },
    todo: { zh: '请刷新页面查看现状。', en: 'Reload the page to see how it stands.' },
  },
  'own-outside-identity': {
    detail: {
      zh: '本人的统一登录不在这里关联。',
      en: 'One’s own single sign-on is not linked here.',
    },
    todo: { zh: '请在“我的账号”中办理。', en: 'Do it under “My account”.' },
  },
  'outside-identity': {
    detail: {
      zh: '这个统一登录标识已与另一账号关联。',
      en: 'That name of the single sign-on is linked with another account.',
    },
    todo: {
      zh: '请先在另一账号解除关联，或联系系统管理员。',
      en: 'Unlink it there first, or ask the system administrator.',
    },
  },
  'question-over': {
    detail: {
      zh: '这次登录已经用过、超过十分钟，或是在另一个浏览器里发起的。',
      en: 'This attempt was used already, took more than ten minutes, or was begun in another browser.',
    },
    todo: { zh: '请回到登录页重新开始。', en: 'Begin again on the sign-in page.' },
  },
  'provider-denied': {
    detail: {
      zh: '对方系统没有同意登录，或者您取消了登录。',
      en: 'The other side would not sign you in, or you called it off.',
    },
    todo: { zh: '请重试，或用账号密码登录。', en: 'Try again, or sign in with account and password.' },
  },
  'provider-unreachable': {
    detail: { zh: '统一登录系统暂时连不上。', en: 'The single sign-on cannot be reached.' },
    todo: {
      zh: '请稍后再试，或先用账号密码登录。',
      en: 'Try again later, or sign in with account and password.',
    },
  },
  'provider-untrue': {
    detail: {
      zh: '统一登录系统返回的结果没有通过核验，不予采信。',
      en: 'What the single sign-on answered did not stand up to the checks and was not believed.',
    },
    todo: {
      zh: '请从登录页重新开始；反复出现的，请告知系统管理员。',
      en: 'Begin again on the sign-in page; if it happens again, tell the system administrator.',
    },
  },
  'mail-not-optional': {
    detail: {
      zh: '所选邮件中有不能停收的：决定、期限和账号安全的通知必须送达。',
      en: 'One of these letters cannot be done without: decisions, time limits and what concerns an account reach everyone.',
    },
    todo: { zh: '请只选页面上列出的种类。', en: 'Choose among those listed.' },
  },
  'mail-place': {
    detail: {
      zh: '文字中有这类邮件没有的占位符。',
      en: 'The text names values letters on this topic do not carry.',
    },
    todo: { zh: '请只用页面上列出的占位符。', en: 'Use only those listed on the page.' },
  },
  'last-administrator': {
    detail: {
      zh: '这是最后一名此类管理员，终止后将无人可以授权。',
      en: 'This is the last administrator of this kind; nobody could appoint another.',
    },
    todo: { zh: '请先授权另一人担任，再终止此项。', en: 'Appoint another person first, then end this one.' },
  },
  'last-submitter': {
    detail: {
      zh: '这是本单位最后一名提交人，终止后将无人可以提交。',
      en: 'This is the last submitter of the organisation; nobody could submit.',
    },
    todo: {
      zh: '请先为另一位同事开设提交权限，再终止此项。',
      en: 'Give another colleague the right to submit first, then end this one.',
    },
  },
  'password-same': {
    detail: { zh: '新密码与原密码相同。', en: 'The new password is the old one.' },
    todo: { zh: '请另设密码。', en: 'Choose another.' },
  },
};
