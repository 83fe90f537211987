import { spoken } from './words.ts'

/** What each story is called, in Chinese and English. */
const TITLES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'fever-in-the-morning-reaches-the-grid': [
    '早上量体温，有孩子发烧',
    'A fever in the morning reaches the grid',
  ],
  'a-gate-is-kept': ['守大门：来访登记，进出计数', 'A gate is kept: visitors and counts'],
  'a-fever-at-the-gate': ['门口有人发热', 'A fever at the gate'],
  'the-shift-changes': ['交班接班，少了一把额温枪', 'The shift changes, and something is missing'],
  'back-from-elsewhere': ['从外地回来，报一声', 'Back from elsewhere'],
  'the-whole-street-takes-two': ['通知全街道，要两个人点头', 'The whole street takes two people'],
  'a-notice-is-taken-back': ['通知发错了，收回来', 'A notice is taken back'],
  'a-notice-is-answered': ['楼长回收到，谁没回有数', 'Captains say that they read it'],
  'somebody-is-lost': ['寻人：由近到远，一圈圈找', 'Somebody is lost: nearest first'],
  'somebody-is-found': ['人找到了，叫过的群都告诉', 'Found: all who looked hear it'],
  'rounds-are-made': ['消杀、清运：做一处销一处', 'Rounds: done and told in a line'],
  'rounds-are-late': ['过点没去，一级一级说', 'A round is late: each level once'],
  'out-of-hospital': ['王奶奶出院了，明天前去看看', 'Out of hospital: seen within the day'],
  'a-slot-is-signed-up-for': ['值班报名：说一句就记上', 'A slot is signed up for in a line'],
  'a-slot-lacks-somebody': ['还缺人：先队里，再社区', 'Somebody is lacking: the team first'],
  'somebody-stands-in': ['我来不了，谁替一下', 'Somebody stands in'],
  'who-comes-and-goes': ['到岗、离岗', 'Who comes and goes'],
  'somebody-does-not-come': ['到点没来，马上找人', 'Somebody does not come'],
  'staff-plan-a-week': ['排一周的班', 'Staff plan a week'],
  'a-haircut-is-booked': ['约理发：接龙排队', 'A haircut is booked'],
  'what-came-and-went': ['物资进出，收的人签收', 'Supplies come and go, and are signed for'],
  'everyones-share': ['发口罩：一人五只，多了不发', 'Masks: so many a head'],
  'the-weekly-account': ['周五公示物资', 'What came and went, told each Friday'],
  'a-list-fills-a-team': ['接龙报名红马甲', 'A list fills a team'],
  'an-errand-finds-who-can': ['谁能去：先问三个人', 'An errand finds who can'],
  'one-thing-in-several-messages': ['一件事分几条说', 'One thing in several messages'],
  'a-good-deed': ['好人好事，记一笔', 'A good deed is written down'],
  'a-finding-lives': ['督导：整改、复查、销号', 'A finding: mended, checked, checked off'],
  'a-gate-is-found-fault-with': ['督导到了南门', 'A gate is found fault with'],
  'a-buildings-morning': ['一栋楼的早晨：点名', 'A building’s morning: the roll-call'],
  'errand-from-asking-to-thanks': ['赵奶奶要鸡蛋和降压药', 'Eggs and pills for Granny Zhao'],
  'burst-pipe-climbs-while-nobody-answers': [
    '水管爆了，没人接就往上报',
    'A burst pipe climbs while nobody answers',
  ],
  'danger-to-life': ['夜里闻到煤气味', 'The smell of gas at night'],
  'one-trouble-one-case': ['五户停水，一个工单', 'Five homes without water, one case'],
  typhoon: ['台风来了，报个平安', 'A typhoon: is everybody safe?'],
  'a-chain': ['接龙报体温', 'Temperatures by a list'],
  'a-neighbour-goes': ['邻居帮忙取快递', 'A neighbour fetches a parcel'],
  'away-recalled-corrected': ['外出的、撤回的、打错的', 'Away, recalled, corrected'],
  'broken-lamp-at-night-waits-for-the-morning': [
    '夜里坏的灯，早上再说',
    'A lamp broken at night waits for the morning',
  ],
  'climbs-when-nobody-answers': ['没人接单，一级级往上报', 'Nobody answers: level by level upward'],
  'delivered-twice-counts-once': ['重复收到，只算一次', 'Delivered twice, counted once'],
  'fever-at-night': ['夜里发热', 'A fever at night'],
  'guide-and-talk': ['它会什么，什么不管', 'What it can, and what it leaves alone'],
  'handed-to-the-police': ['楼上半夜装修，转民警', 'Drilling at midnight, handed to the police'],
  'merged-and-taken-apart': ['两单并一单，再拆开', 'Two cases merged, and taken apart'],
  'not-solved-opens-again': ['没修好，重新办', 'Not solved: open again'],
  'overdue-climbs': ['超时没办结，上一级盯', 'Past its time, it climbs'],
  'silent-claimer-is-relieved': ['接了单没动静', 'Who takes a case and falls silent'],
  'talk-is-left-alone': ['闲聊不打扰', 'Talk is left alone'],
  'the-days-account': ['每天一份账', 'The day’s account'],
  'the-grid-asks': ['网格长点名', 'The head of the grid asks'],
  'two-buildings-one-case': ['两栋楼停电', 'Two buildings without power'],
  'two-fevers-tell-the-community': ['一栋楼两例发热', 'Two fevers in one building'],
  'unanswered-closes-and-says-so': [
    '没人确认，到时结单',
    'Nobody confirms: it closes, and says so',
  ],
  'who-binds-by-code': ['工作人员认证', 'Staff bind themselves by code'],
  'who-may': ['谁能接单办结', 'Who may do what'],
  'whose-household': ['您是哪一户的', 'Whose household is it?'],
  'pictures-go-with-the-case': ['照片跟着工单走', 'Pictures go with the case'],
  'under-observation': ['居家观察，一天问两次', 'Under observation: asked twice a day'],
  'several-buildings-each-their-own': ['几栋楼的事，各办各的', 'A case of several buildings'],
  'two-forms-at-once': ['两件事一起点名', 'Two forms at once'],
  'ended-before-its-time': ['点名提前结束', 'A roll-call ended before its time'],
  'one-building-of-the-grid-is-asked': ['只点一栋楼', 'One building alone is asked'],
  'reminded-once-an-hour': ['催一次就够了', 'Reminded, not nagged'],
  'a-complaint-may-be-filed': ['随口抱怨，问一句要不要报', 'A complaint may be filed'],
  'a-partner-without-a-group': ['没有群的联动单位', 'A partner without a group'],
  'cancelled-in-every-building': ['几栋楼一起取消', 'Cancelled in every building'],
  'done-at-night': ['夜里办好了', 'Done at night'],
  'merged-into-what-lives': ['并单有规矩', 'Merged only into what lives'],
  'nobody-at-a-step': ['没有志愿者，直接找网格', 'Nobody at a step'],
  'nothing-private-in-the-building': ['楼里的群不说隐私', 'Nothing private in the building'],
  'what-can-wait-counts-office-hours': [
    '不急的事，过完年再算',
    'What can wait counts office hours',
  ],
  'what-comes-near-is-answered-kindly': [
    '没听懂，好好说一句',
    'What comes near is answered kindly',
  ],
  'what-is-kept-can-be-deleted': ['记了什么，可以删', 'What is kept can be deleted'],
}

/** Whether a story has a title; others go by the name of their file. */
export function storyIsKnown(name: string): boolean {
  return name in TITLES
}

export function storyTitle(name: string): string {
  const [zh, en] = TITLES[name] ?? []
  return (spoken() === 'zh' ? zh : en) ?? name.replaceAll('-', ' ')
}
