// Written by scripts/train-turns.mjs.

/** The signs of short answers that weigh most, sorted: of all answers, and before a `|` of those to such a post. */
export const SIGNS = `
$ - -0 0 0$ 0- 0-0 0<time> 0号 0年 <accept> <accept>$ <accept>..<accept> <accept>..<agree>
<accept>..<ask> <accept>..<broken> <accept>..<but> <accept>..<carry> <accept>..<go> <accept>..<goods>
<accept>..<me> <accept>..<name> <accept>..<not> <accept>..<now> <accept>..<they> <accept>..<you>
<accept><me> <accept><name> <accept><now> <accept><they> <accept><you> <agency> <agency>$
<agency>..<ask> <agency>..<cannot> <agency>..<fix> <agency>..<go> <agency>..<me> <agency>的 <agree>
<agree>$ <agree>..<accept> <agree>..<agency> <agree>..<agree> <agree>..<ask> <agree>..<body>
<agree>..<broken> <agree>..<but> <agree>..<cannot> <agree>..<carry> <agree>..<fine>
<agree>..<finished> <agree>..<fix> <agree>..<go> <agree>..<goods> <agree>..<later> <agree>..<me>
<agree>..<money> <agree>..<name> <agree>..<not> <agree>..<now> <agree>..<past> <agree>..<place>
<agree>..<still> <agree>..<they> <agree>..<thing> <agree>..<tool> <agree>..<wish> <agree>..<you>
<agree>0 <agree><agency> <agree><agree> <agree><ask> <agree><broken> <agree><but> <agree><finished>
<agree><go> <agree><goods> <agree><me> <agree><not> <agree><now> <agree><they> <agree><thing>
<agree><you> <agree>个 <agree>像 <agree>吃 <agree>吧 <agree>听 <agree>呀 <agree>啊 <agree>多 <agree>的
<agree>真 <agree>这 <ask> <ask>$ <ask>..<accept> <ask>..<agree> <ask>..<ask> <ask>..<broken>
<ask>..<but> <ask>..<carry> <ask>..<fine> <ask>..<go> <ask>..<goods> <ask>..<help> <ask>..<me>
<ask>..<not> <ask>..<now> <ask>..<place> <ask>..<still> <ask>..<they> <ask>..<wish> <ask>..<you>
<ask><agree> <ask><ask> <ask><go> <ask><not> <ask><now> <ask><still> <ask>啊 <ask>多 <ask>家 <ask>年
<ask>有 <ask>给 <ask>说 <ask>都 <away> <away>$ <away>..<now> <body> <body>$ <body>..<body>
<body>..<cannot> <body>..<go> <body>..<not> <body>..<now> <broken> <broken>$ <broken>..<agree>
<broken>..<ask> <broken>..<broken> <broken>..<but> <broken>..<carry> <broken>..<fine>
<broken>..<goods> <broken>..<me> <broken>..<not> <broken>..<now> <broken>..<still> <broken>..<you>
<broken><broken> <broken><me> <broken><now> <broken><still> <broken>的 <busy> <busy>$ <busy>..<accept>
<busy>..<go> <busy>..<now> <but> <but>$ <but>..<agree> <but>..<ask> <but>..<broken> <but>..<but>
<but>..<carry> <but>..<fine> <but>..<fix> <but>..<go> <but>..<goods> <but>..<kin> <but>..<me>
<but>..<name> <but>..<not> <but>..<now> <but>..<still> <but>..<thing> <but>..<wish> <but>..<you>
<but><me> <but>下 <but>个 <but>声 <but>天 <but>张 <but>样 <but>看 <but>能 <but>说 <cannot> <cannot>$
<cannot>..<agency> <cannot>..<agree> <cannot>..<cannot> <cannot>..<me> <cannot>..<not>
<cannot>..<now> <cannot>..<they> <cannot>..<you> <cannot><cannot> <cannot><now> <carry> <carry>$
<carry>..<agree> <carry>..<ask> <carry>..<broken> <carry>..<but> <carry>..<carry> <carry>..<go>
<carry>..<goods> <carry>..<me> <carry>..<not> <carry>..<now> <carry>..<they> <carry>..<you>
<carry><carry> <carry><goods> <carry><me> <carry><now> <carry>个 <carry>回 <carry>的 <crew> <crew>..<go>
<crew>..<me> <crew>..<now> <crew><now> <fine> <fine>$ <fine>..<agree> <fine>..<ask> <fine>..<but>
<fine>..<fine> <fine>..<go> <fine>..<me> <fine>..<not> <fine>..<now> <fine>..<you> <fine><now>
<fine>的 <finished> <finished>$ <finished>..<agree> <finished>..<ask> <finished>..<broken>
<finished>..<but> <finished>..<carry> <finished>..<finished> <finished>..<go> <finished>..<me>
<finished>..<name> <finished>..<now> <finished>..<still> <finished>..<you> <finished><now> <fix>
<fix>$ <fix>..<agency> <fix>..<agree> <fix>..<ask> <fix>..<but> <fix>..<fine> <fix>..<finished>
<fix>..<fix> <fix>..<go> <fix>..<now> <fix>..<still> <fix>..<thing> <fix>..<tool> <fix><finished>
<fix><now> <fix>的 <go> <go>$ <go>..<accept> <go>..<agree> <go>..<ask> <go>..<broken> <go>..<but>
<go>..<cannot> <go>..<carry> <go>..<fine> <go>..<finished> <go>..<fix> <go>..<go> <go>..<goods>
<go>..<help> <go>..<me> <go>..<name> <go>..<not> <go>..<now> <go>..<place> <go>..<still> <go>..<they>
<go>..<thing> <go>..<time> <go>..<you> <go><ask> <go><but> <go><carry> <go><fix> <go><now>
<go><place> <go><still> <go>吃 <go>啊 <go>的 <go>过 <goods> <goods>$ <goods>..<accept> <goods>..<agree>
<goods>..<ask> <goods>..<but> <goods>..<finished> <goods>..<fix> <goods>..<go> <goods>..<goods>
<goods>..<home> <goods>..<kin> <goods>..<me> <goods>..<money> <goods>..<name> <goods>..<not>
<goods>..<now> <goods>..<still> <goods>..<wish> <goods>..<you> <goods><agree> <goods><ask>
<goods><goods> <goods><me> <goods><not> <goods><now> <goods><still> <goods><wish> <goods>也 <goods>的
<goods>都 <help> <help>..<me> <help>..<you> <home> <home>..<now> <if> <if>..<broken> <if>..<go>
<if>..<later> <if>..<me> <if>..<not> <if>..<now> <if>..<still> <kin> <kin>$ <kin>..<accept>
<kin>..<agree> <kin>..<but> <kin>..<carry> <kin>..<finished> <kin>..<go> <kin>..<me> <kin>..<now>
<kin>..<still> <kin>..<they> <kin>..<you> <later> <later>$ <later>..<agree> <later>..<broken>
<later>..<but> <later>..<go> <later>..<later> <later>..<me> <later>..<not> <later>..<now>
<later>..<still> <later>..<wish> <later>..<you> <laugh> <laugh>$ <me> <me>$ <me>..<accept>
<me>..<agency> <me>..<agree> <me>..<ask> <me>..<away> <me>..<body> <me>..<broken> <me>..<busy>
<me>..<but> <me>..<cannot> <me>..<carry> <me>..<crew> <me>..<fine> <me>..<finished> <me>..<fix>
<me>..<go> <me>..<goods> <me>..<help> <me>..<if> <me>..<kin> <me>..<later> <me>..<laugh> <me>..<me>
<me>..<money> <me>..<name> <me>..<not> <me>..<now> <me>..<off> <me>..<past> <me>..<place>
<me>..<refuse> <me>..<still> <me>..<they> <me>..<thing> <me>..<time> <me>..<tool> <me>..<wish>
<me>..<you> <me><accept> <me><agree> <me><ask> <me><but> <me><cannot> <me><carry> <me><fix> <me><go>
<me><kin> <me><me> <me><not> <me><now> <me><now><go> <me><past> <me><place> <me><still> <me><wish>
<me>也 <me>先 <me>再 <me>只 <me>吃 <me>在 <me>想 <me>把 <me>的 <me>看 <me>给 <me>说 <me>这 <me>那 <me>都 <money>
<money>$ <money>..<ask> <money>..<but> <money>..<me> <money>..<money> <money>..<not> <money>..<now>
<money><ask> <money><not> <money><now> <name> <name>$ <name>..<accept> <name>..<agree> <name>..<ask>
<name>..<broken> <name>..<but> <name>..<carry> <name>..<go> <name>..<goods> <name>..<me>
<name>..<name> <name>..<now> <name>..<still> <name>..<thanks> <name>..<wish> <name>..<you>
<name><agree> <name><you> <next-door> <next-door>..<now> <not> <not>$ <not>..<accept> <not>..<agency>
<not>..<agree> <not>..<ask> <not>..<broken> <not>..<but> <not>..<cannot> <not>..<carry> <not>..<fine>
<not>..<finished> <not>..<fix> <not>..<go> <not>..<goods> <not>..<if> <not>..<kin> <not>..<later>
<not>..<me> <not>..<money> <not>..<name> <not>..<not> <not>..<now> <not>..<still> <not>..<they>
<not>..<thing> <not>..<wish> <not>..<you> <not><accept> <not><agree> <not><broken> <not><but>
<not><carry> <not><fine> <not><fix> <not><go> <not><money> <not><now> <not>上 <not>人 <not>出 <not>到
<not>吃 <not>在 <not>多 <not>太 <not>想 <not>的 <not>知 <not>能 <not>见 <not>起 <not>这 <now> <now>$
<now>..<accept> <now>..<agency> <now>..<agree> <now>..<ask> <now>..<body> <now>..<broken>
<now>..<but> <now>..<cannot> <now>..<carry> <now>..<crew> <now>..<fine> <now>..<finished>
<now>..<fix> <now>..<go> <now>..<goods> <now>..<kin> <now>..<later> <now>..<laugh> <now>..<me>
<now>..<money> <now>..<name> <now>..<not> <now>..<now> <now>..<off> <now>..<place> <now>..<refuse>
<now>..<still> <now>..<thanks> <now>..<they> <now>..<thing> <now>..<time> <now>..<tool>
<now>..<under-way> <now>..<wish> <now>..<you> <now><accept> <now><agree> <now><ask> <now><broken>
<now><but> <now><but>个 <now><carry> <now><go> <now><later> <now><me> <now><not> <now><now>
<now><wish> <now><you> <now>三 <now>个 <now>到 <now>吧 <now>啊 <now>在 <now>开 <now>有 <now>看 <now>走 <now>这
<off> <off>$ <off>..<me> <off>..<not> <off>..<now> <off>..<off> <past> <past>..<agree> <past>..<ask>
<past>..<broken> <past>..<but> <past>..<fix> <past>..<go> <past>..<now> <place> <place>$
<place>..<ask> <place>..<broken> <place>..<but> <place>..<cannot> <place>..<go> <place>..<goods>
<place>..<me> <place>..<name> <place>..<not> <place>..<now> <place>..<still> <place>..<you>
<place><not> <place><now> <place>的 <refuse> <refuse>$ <refuse>..<agree> <refuse>..<ask>
<refuse>..<but> <refuse>..<me> <refuse>..<not> <refuse>..<now> <refuse><now> <sorry> <still> <still>$
<still>..<accept> <still>..<agree> <still>..<ask> <still>..<broken> <still>..<but> <still>..<carry>
<still>..<fine> <still>..<fix> <still>..<go> <still>..<goods> <still>..<me> <still>..<money>
<still>..<not> <still>..<now> <still>..<still> <still>..<they> <still>..<thing> <still>..<wish>
<still>..<you> <still><agree> <still><broken> <still><fix> <still><go> <still><not> <still><now>
<still>想 <still>有 <still>片 <still>真 <still>能 <thanks> <thanks>$ <thanks>..<now> <thanks>..<you>
<thanks><you> <they> <they>$ <they>..<accept> <they>..<agree> <they>..<ask> <they>..<broken>
<they>..<but> <they>..<cannot> <they>..<fine> <they>..<fix> <they>..<go> <they>..<kin> <they>..<me>
<they>..<not> <they>..<now> <they>..<still> <they>..<they> <they>..<thing> <they>..<you>
<they><agree> <they><ask> <they><but> <they><but>个 <they><kin> <they>的 <thing> <thing>$
<thing>..<agency> <thing>..<agree> <thing>..<ask> <thing>..<broken> <thing>..<fix> <thing>..<go>
<thing>..<me> <thing>..<money> <thing>..<not> <thing>..<now> <thing>..<still> <thing>..<thing>
<thing><broken> <thing><now> <thing><still> <thing>上 <thing>的 <time> <time>$ <time>..<now>
<time><now> <tool> <tool>$ <tool>..<ask> <tool>..<broken> <tool>..<but> <tool>..<carry> <tool>..<go>
<tool>..<me> <tool>..<not> <tool>..<now> <tool>在 <under-way> <under-way>$ <under-way>..<now> <wish>
<wish>$ <wish>..<accept> <wish>..<agree> <wish>..<ask> <wish>..<but> <wish>..<fix> <wish>..<go>
<wish>..<goods> <wish>..<me> <wish>..<money> <wish>..<not> <wish>..<now> <wish>..<still>
<wish><carry> <wish>的 <wrong-one> <wrong-one>..<now> <you> <you>$ <you>..<accept> <you>..<agree>
<you>..<ask> <you>..<body> <you>..<broken> <you>..<but> <you>..<cannot> <you>..<carry> <you>..<fine>
<you>..<fix> <you>..<go> <you>..<goods> <you>..<me> <you>..<name> <you>..<not> <you>..<now>
<you>..<place> <you>..<refuse> <you>..<still> <you>..<they> <you>..<thing> <you>..<wish> <you>..<you>
<you><agree> <you><but> <you><fix> <you><not> <you><now> <you><still> <you><wish> <you>在 <you>的
<you>说 <you>这 <you>都 ^ ^0 ^0$ ^<accept> ^<agency> ^<agree> ^<ask> ^<away> ^<broken> ^<busy> ^<but>
^<cannot> ^<carry> ^<crew> ^<fine> ^<finished> ^<fix> ^<go> ^<goods> ^<help> ^<if> ^<kin> ^<later>
^<laugh> ^<me> ^<money> ^<name> ^<next-door> ^<not> ^<now> ^<off> ^<past> ^<place> ^<refuse> ^<sorry>
^<still> ^<thanks> ^<they> ^<thing> ^<tool> ^<under-way> ^<wish> ^<wrong-one> ^<you> ^o ^一 ^三 ^上 ^下
^不 ^不是 ^不用 ^东 ^东西 ^两 ^两个 ^中 ^主 ^买 ^交 ^亮 ^人 ^人家 ^今 ^今天 ^他 ^他们 ^但 ^你 ^你们 ^你是 ^你说 ^保 ^修 ^俺 ^俺家 ^先 ^免 ^全
^六 ^关 ^再 ^几 ^出 ^刚 ^刚才 ^别 ^到 ^前 ^加 ^医 ^十 ^半 ^单 ^去 ^又 ^发 ^只 ^叫 ^可 ^可以 ^吃 ^听 ^周 ^味 ^呵 ^呵呵 ^咋 ^哈 ^哈哈 ^哎
^哪 ^嗯 ^嗯$ ^嗯嗯 ^回 ^在 ^地 ^坐 ^多 ^多谢 ^大 ^天 ^太 ^头 ^女 ^奶奶 ^她 ^好 ^好了 ^好的 ^娃 ^孩 ^孩子 ^它 ^家 ^对 ^对$ ^小 ^就 ^就是 ^差
^已 ^已经 ^师 ^师傅 ^带 ^年 ^开 ^当 ^得 ^心 ^必 ^必须 ^快 ^怎 ^怎么 ^怪 ^总 ^成 ^我 ^我也 ^我们 ^我先 ^我刚 ^我去 ^我在 ^我家 ^我就 ^我想 ^我是
^我没 ^我的 ^我看 ^我自 ^我要 ^我还 ^我这 ^手 ^打 ^找 ^把 ^报 ^报了 ^抱 ^拿 ^挺 ^换 ^换个 ^接 ^收 ^放 ^整 ^新 ^早 ^时 ^明 ^明天 ^昨天 ^是 ^是我
^晚 ^有 ^有人 ^李 ^李大 ^来 ^楼 ^正 ^正在 ^比 ^水 ^没 ^没有 ^清 ^满 ^物 ^物业 ^现 ^现在 ^生 ^电 ^盐 ^看 ^看看 ^真 ^眼 ^睡 ^知 ^知道 ^穿 ^等
^等着 ^算 ^红 ^结 ^给 ^老 ^能 ^自 ^自己 ^药 ^行 ^表 ^被 ^要 ^要不 ^要是 ^让 ^记 ^记得 ^说 ^请 ^谁 ^谢 ^谢谢 ^走 ^超 ^跟 ^路 ^路上 ^车 ^转
^还 ^还是 ^这 ^这个 ^这么 ^这就 ^这是 ^送 ^那 ^那我 ^都 ^里 ^钱 ^锁 ^门 ^马 ^马上 ^鸡蛋 ^麻 a asked+| asked+|<agree>
asked+|<agree>$ asked+|<agree>..<agree> asked+|<agree>..<ask> asked+|<agree>..<me>
asked+|<agree>..<now> asked+|<ask> asked+|<ask>$ asked+|<ask>..<agree> asked+|<broken> asked+|<but>
asked+|<but>..<ask> asked+|<but>..<not> asked+|<but>..<now> asked+|<carry> asked+|<carry>..<now>
asked+|<fine> asked+|<fine>$ asked+|<finished> asked+|<fix> asked+|<go> asked+|<goods>
asked+|<goods>$ asked+|<kin> asked+|<laugh> asked+|<me> asked+|<me>..<go> asked+|<me>..<not>
asked+|<money> asked+|<name> asked+|<not> asked+|<now> asked+|<now>$ asked+|<now>..<agree>
asked+|<now>..<now> asked+|<refuse> asked+|<still> asked+|<still>..<now> asked+|<they> asked+|<wish>
asked+|<wrong-one> asked+|<you> asked+|n:asks asked+|n:later asked+|n:nods asked-| asked-|<accept>
asked-|<agree> asked-|<agree>$ asked-|<agree>..<agree> asked-|<agree>..<go> asked-|<agree>..<me>
asked-|<agree>..<not> asked-|<agree>..<now> asked-|<agree><agree> asked-|<agree><ask> asked-|<ask>
asked-|<ask>$ asked-|<ask>..<agree> asked-|<ask>..<ask> asked-|<ask>..<me> asked-|<ask>..<not>
asked-|<ask>..<now> asked-|<away> asked-|<away>$ asked-|<broken> asked-|<broken>$
asked-|<broken>..<broken> asked-|<broken>..<now> asked-|<but> asked-|<but>..<broken>
asked-|<but>..<not> asked-|<but>..<now> asked-|<but>..<still> asked-|<but>个 asked-|<cannot>
asked-|<carry> asked-|<fine> asked-|<fine>$ asked-|<fine>..<now> asked-|<fine><now> asked-|<finished>
asked-|<fix> asked-|<fix><now> asked-|<fix>的 asked-|<go> asked-|<go>$ asked-|<goods> asked-|<goods>$
asked-|<goods>..<now> asked-|<kin> asked-|<later> asked-|<later>$ asked-|<me> asked-|<me>..<agree>
asked-|<me>..<ask> asked-|<me>..<but> asked-|<me>..<go> asked-|<me>..<me> asked-|<me>..<not>
asked-|<me>..<now> asked-|<money> asked-|<name> asked-|<not> asked-|<not>..<agree>
asked-|<not>..<but> asked-|<not>..<not> asked-|<not>..<now> asked-|<not>..<still> asked-|<now>
asked-|<now>$ asked-|<now>..<agree> asked-|<now>..<ask> asked-|<now>..<broken> asked-|<now>..<but>
asked-|<now>..<fine> asked-|<now>..<go> asked-|<now>..<goods> asked-|<now>..<me> asked-|<now>..<not>
asked-|<now>..<now> asked-|<now>..<still> asked-|<past> asked-|<place> asked-|<still>
asked-|<still>..<agree> asked-|<still>..<broken> asked-|<still>..<but> asked-|<still>..<now>
asked-|<still><agree> asked-|<still><broken> asked-|<thanks> asked-|<they> asked-|<thing>
asked-|<tool> asked-|<wish> asked-|<wrong-one> asked-|<you> asked-|<you>..<agree> asked-|<you>..<ask>
asked-|<you>..<now> asked-|n:asks asked-|n:fails asked-|n:fails$ asked-|n:fine asked-|n:later
asked-|n:nods asked-|n:works asked-|n:works$ asked-|t:finish asked-|t:nod asked-|t:unwell
asked-|t:well asked| asked|$ asked|0 asked|0$ asked|<accept> asked|<agree> asked|<agree>$
asked|<agree>..<agree> asked|<agree>..<ask> asked|<agree>..<but> asked|<agree>..<go>
asked|<agree>..<goods> asked|<agree>..<me> asked|<agree>..<not> asked|<agree>..<now>
asked|<agree>..<still> asked|<agree>..<wish> asked|<agree><agree> asked|<agree><now> asked|<ask>
asked|<ask>$ asked|<ask>..<agree> asked|<ask>..<ask> asked|<ask>..<me> asked|<ask>..<not>
asked|<ask>..<now> asked|<ask>..<still> asked|<ask><agree> asked|<away> asked|<away>$ asked|<body>
asked|<broken> asked|<broken>$ asked|<broken>..<broken> asked|<broken>..<now> asked|<busy>
asked|<but> asked|<but>..<ask> asked|<but>..<broken> asked|<but>..<but> asked|<but>..<me>
asked|<but>..<not> asked|<but>..<still> asked|<but>个 asked|<cannot> asked|<carry>
asked|<carry>..<now> asked|<fine> asked|<fine>$ asked|<fine>..<now> asked|<fine><now>
asked|<finished> asked|<fix> asked|<fix><now> asked|<go> asked|<go>$ asked|<go>..<agree>
asked|<go>..<fix> asked|<go>..<now> asked|<go><now> asked|<goods> asked|<goods>$
asked|<goods>..<agree> asked|<goods>..<ask> asked|<goods>..<goods> asked|<goods>..<me>
asked|<goods>..<now> asked|<if> asked|<kin> asked|<kin>..<now> asked|<later> asked|<later>$
asked|<laugh> asked|<me> asked|<me>$ asked|<me>..<agree> asked|<me>..<ask> asked|<me>..<but>
asked|<me>..<fix> asked|<me>..<go> asked|<me>..<goods> asked|<me>..<kin> asked|<me>..<me>
asked|<me>..<not> asked|<me>..<now> asked|<me>..<still> asked|<me>..<they> asked|<me>..<wish>
asked|<me><now> asked|<me><wish> asked|<money> asked|<name> asked|<name>$ asked|<not>
asked|<not>..<agree> asked|<not>..<ask> asked|<not>..<broken> asked|<not>..<but> asked|<not>..<carry>
asked|<not>..<me> asked|<not>..<not> asked|<not>..<now> asked|<not>..<still> asked|<not>..<thing>
asked|<not><agree> asked|<now> asked|<now>$ asked|<now>..<agree> asked|<now>..<ask>
asked|<now>..<broken> asked|<now>..<but> asked|<now>..<carry> asked|<now>..<fine> asked|<now>..<go>
asked|<now>..<goods> asked|<now>..<me> asked|<now>..<not> asked|<now>..<now> asked|<now>..<still>
asked|<now>..<thanks> asked|<now><but> asked|<past> asked|<place> asked|<still>
asked|<still>..<agree> asked|<still>..<broken> asked|<still>..<but> asked|<still>..<me>
asked|<still>..<now> asked|<still><agree> asked|<still><broken> asked|<thanks> asked|<thanks>$
asked|<they> asked|<they>..<now> asked|<thing> asked|<thing>..<not> asked|<thing>..<now> asked|<time>
asked|<tool> asked|<under-way> asked|<wish> asked|<wish>..<now> asked|<wrong-one> asked|<you>
asked|<you>$ asked|<you>..<agree> asked|<you>..<ask> asked|<you>..<but> asked|<you>..<me>
asked|<you>..<now> asked|<you>说 asked|^ asked|^0 asked|^<accept> asked|^<agree> asked|^<ask>
asked|^<broken> asked|^<but> asked|^<carry> asked|^<fine> asked|^<go> asked|^<goods> asked|^<kin>
asked|^<later> asked|^<laugh> asked|^<me> asked|^<name> asked|^<not> asked|^<now> asked|^<place>
asked|^<still> asked|^<thanks> asked|^<they> asked|^<thing> asked|^<wrong-one> asked|^<you> asked|^一
asked|^不 asked|^你 asked|^你们 asked|^俺 asked|^刚 asked|^嗯 asked|^在 asked|^大 asked|^好 asked|^对 asked|^小
asked|^就 asked|^我 asked|^挺 asked|^是 asked|^有 asked|^比 asked|^没 asked|^看 asked|^真 asked|^等 asked|^老
asked|^要 asked|^还 asked|^这 asked|^这个 asked|^那 asked|^门 asked|last:<agree> asked|last:<ask>
asked|last:<broken> asked|last:<but> asked|last:<cannot> asked|last:<carry> asked|last:<fine>
asked|last:<go> asked|last:<goods> asked|last:<kin> asked|last:<me> asked|last:<not> asked|last:<now>
asked|last:<still> asked|last:<thanks> asked|last:<they> asked|last:<wish> asked|last:<you>
asked|long:14 asked|long:2 asked|long:20 asked|long:30 asked|long:5 asked|long:9 asked|m asked|n:asks
asked|n:fails asked|n:fails$ asked|n:fine asked|n:later asked|n:nods asked|n:nods$ asked|n:works
asked|n:works$ asked|n:wrong asked|names:1 asked|o asked|shape:! asked|shape:? asked|shape:?$
asked|shape:asks asked|spans:1 asked|spans:2 asked|spans:3 asked|t:finish asked|t:nod asked|t:relay
asked|t:unwell asked|t:wrong asked|一 asked|一个 asked|上 asked|上$ asked|上<now> asked|下 asked|不 asked|不是
asked|不知道 asked|不错 asked|东 asked|两 asked|个 asked|中 asked|么 asked|也 asked|了 asked|了$ asked|了一 asked|于
asked|亮 asked|亮$ asked|人 asked|人$ asked|什 asked|什么 asked|他 asked|以 asked|们 asked|会 asked|你 asked|你们
asked|保 asked|修 asked|俺 asked|傅 asked|像 asked|儿 asked|全 asked|公 asked|关 asked|再 asked|几 asked|出
asked|出来 asked|别 asked|到 asked|前 asked|动 asked|十 asked|半 asked|去 asked|又 asked|发 asked|只 asked|可
asked|可以 asked|吃$ asked|后 asked|吗 asked|吗$ asked|吧 asked|吧$ asked|听 asked|呀 asked|呀$ asked|呢 asked|呢$
asked|味 asked|和 asked|哈 asked|响 asked|哥 asked|哪 asked|啊 asked|啊$ asked|啥 asked|嗯 asked|回 asked|在
asked|声 asked|多 asked|多少 asked|大 asked|天 asked|天$ asked|头 asked|女 asked|好 asked|好了 asked|好的 asked|子
asked|子$ asked|字 asked|它 asked|安 asked|完 asked|实 asked|家 asked|对 asked|对$ asked|小 asked|少 asked|就
asked|就是 asked|屋 asked|己 asked|已 asked|已经 asked|师 asked|师傅 asked|带 asked|干 asked|开 asked|张 asked|当
asked|影 asked|很 asked|得 asked|心 asked|快 asked|怎 asked|怎么 asked|意 asked|成 asked|我 asked|我在 asked|我要
asked|手 asked|才 asked|打 asked|把 asked|挺 asked|放 asked|新 asked|早 asked|时 asked|是 asked|晚 asked|月
asked|有 asked|期 asked|本 asked|来 asked|来了 asked|样 asked|楼 asked|次 asked|正 asked|死 asked|比 asked|气
asked|水 asked|没 asked|没有 asked|活 asked|流 asked|点 asked|热 asked|照 asked|爱 asked|现 asked|用 asked|电
asked|白 asked|的 asked|的$ asked|的<agree> asked|的是 asked|皮 asked|盒 asked|看 asked|看$ asked|真 asked|眼
asked|着 asked|着$ asked|睡 asked|知 asked|知道 asked|票 asked|等 asked|等<me> asked|等我 asked|算 asked|经
asked|给 asked|老 asked|能 asked|自 asked|自己 asked|舒 asked|花 asked|药 asked|行 asked|西 asked|要 asked|见
asked|觉 asked|觉$ asked|解 asked|试 asked|话 asked|该 asked|说 asked|说$ asked|谁 asked|谢 asked|赞 asked|走
asked|起 asked|起<go> asked|起来 asked|跟 asked|车 asked|边 asked|过 asked|过$ asked|还 asked|还在 asked|还是
asked|还没 asked|这 asked|这个 asked|这么 asked|进 asked|送 asked|道 asked|道<now> asked|那 asked|都
asked|都<agree> asked|都<not> asked|里 asked|钱 asked|错 asked|长 asked|门 asked|门口 asked|问 asked|间 asked|面
asked|风 asked|高 b beside+| beside+|<ask> beside+|<me> beside+|<still> beside+|n:asks beside-|
beside-|<agree> beside-|<agree>$ beside-|<agree>..<now> beside-|<ask> beside-|<ask>$
beside-|<ask>..<agree> beside-|<broken> beside-|<broken>$ beside-|<but>..<now> beside-|<fine>
beside-|<fix> beside-|<go> beside-|<go>$ beside-|<go>..<but> beside-|<goods> beside-|<me>..<but>
beside-|<me>..<go> beside-|<me>..<not> beside-|<me>..<now> beside-|<me>..<still> beside-|<me><now>
beside-|<name> beside-|<not>..<agree> beside-|<not>..<go> beside-|<not>..<now> beside-|<now>
beside-|<now>$ beside-|<now>..<not> beside-|<now>..<now> beside-|<now>..<still> beside-|<past>
beside-|<still> beside-|<still>..<broken> beside-|<still>..<fine> beside-|<they> beside-|<you>
beside-|<you>..<but> beside-|<you>..<go> beside-|n:asks beside-|n:fails beside-|n:later
beside-|t:unwell beside| beside|$ beside|<agree> beside|<agree>$ beside|<agree>..<now> beside|<ask>
beside|<ask>$ beside|<ask>..<agree> beside|<ask>..<now> beside|<broken> beside|<broken>$ beside|<but>
beside|<but>..<now> beside|<carry> beside|<fine> beside|<finished> beside|<fix> beside|<go>
beside|<go>$ beside|<go>..<but> beside|<goods> beside|<help> beside|<me> beside|<me>..<ask>
beside|<me>..<but> beside|<me>..<go> beside|<me>..<now> beside|<me>..<still> beside|<me><now>
beside|<name> beside|<not> beside|<not>..<agree> beside|<not>..<go> beside|<not>..<now> beside|<now>
beside|<now>..<broken> beside|<now>..<me> beside|<now>..<not> beside|<now>..<now>
beside|<now>..<still> beside|<past> beside|<still> beside|<still>..<fine> beside|<still>..<not>
beside|<they> beside|<they>..<now> beside|<thing> beside|<you> beside|<you>..<but> beside|<you>..<go>
beside|^ beside|^0 beside|^<ask> beside|^<me> beside|^<not> beside|^<now> beside|^<still> beside|^不
beside|^没 beside|^还 beside|^这 beside|last:<ask> beside|last:<not> beside|last:<still> beside|long:14
beside|long:20 beside|long:5 beside|long:9 beside|n:asks beside|n:fails beside|n:fails$
beside|n:later beside|shape:asks beside|spans:1 beside|spans:2 beside|spans:3 beside|t:unwell
beside|一 beside|三 beside|上 beside|下 beside|不 beside|个 beside|么 beside|也 beside|了 beside|了$ beside|人
beside|他 beside|们 beside|你 beside|修 beside|元 beside|关 beside|几 beside|出 beside|刚 beside|去 beside|呀
beside|啊$ beside|回 beside|在 beside|坐 beside|声 beside|大 beside|天 beside|好 beside|好了 beside|好了$
beside|家 beside|快 beside|我 beside|才 beside|时 beside|是 beside|有 beside|来 beside|楼 beside|水 beside|用
beside|的 beside|的$ beside|看 beside|真 beside|着 beside|给 beside|能 beside|话 beside|该 beside|说 beside|还
beside|还是 beside|这 beside|那 beside|里 beside|问 door-| door-|<agree> door-|<agree>$
door-|<agree>..<they> door-|<agree><me> door-|<ask> door-|<me> door-|<refuse> door-|<they>
door-|n:asks door-|n:nods door| door|$ door|0 door|0$ door|<agree> door|<agree>$ door|<agree>..<they>
door|<agree><me> door|<ask> door|<me> door|<refuse> door|<they> door|^ door|^0 door|^<agree>
door|^<me> door|^<refuse> door|^<they> door|^不 door|^我 door|^是 door|last:<me> door|last:<they>
door|long:14 door|long:9 door|n:asks door|n:nods door|spans:1 door|spans:2 door|不 door|我 door|是
door|的 door|的$ door|老 e file-| file-|<agree> file-|<agree>$ file-|<agree>..<now> file-|<agree><now>
file-|<ask> file-|<me> file-|<not> file-|<now> file-|<now>$ file-|<refuse>$ file-|<they> file-|n:asks
file-|n:needless file| file|$ file|<agree> file|<agree>$ file|<agree>..<now> file|<agree><now>
file|<ask> file|<me> file|<not> file|<now> file|<now>$ file|<refuse>$ file|<they> file|^
file|^<agree> file|^<me> file|^<not> file|^不 file|^我 file|^报 file|^报了 file|last:<me> file|last:<now>
file|long:14 file|long:5 file|long:9 file|n:asks file|n:needless file|spans:1 file|spans:2 file|不
file|不报 file|了 file|了$ file|他 file|先 file|再 file|我 file|报 file|报了 file|是 file|要 g held+|
held+|<accept> held+|<agree> held+|<agree>$ held+|<agree>..<now> held+|<agree><ask> held+|<ask>
held+|<ask>$ held+|<body> held+|<body>..<now> held+|<broken> held+|<busy> held+|<but> held+|<cannot>
held+|<cannot>..<now> held+|<carry> held+|<fine> held+|<finished> held+|<fix> held+|<go>
held+|<go>..<now> held+|<goods> held+|<goods>..<not> held+|<goods>..<still> held+|<home>
held+|<home>..<now> held+|<later> held+|<me> held+|<me>..<cannot> held+|<me>..<go> held+|<me>..<now>
held+|<me>..<wish> held+|<money> held+|<name> held+|<not> held+|<not>..<now> held+|<now> held+|<now>$
held+|<now>..<ask> held+|<now>..<but> held+|<now>..<cannot> held+|<now>..<go> held+|<now>..<me>
held+|<now>..<now> held+|<now>..<still> held+|<place> held+|<still> held+|<they> held+|<they>..<ask>
held+|<they>..<now> held+|<thing> held+|<under-way> held+|<wish> held+|<you> held+|<you>..<now>
held+|n:asks held+|n:heard held+|n:later held+|t:give-back held-| held-|<accept> held-|<agency>
held-|<agency>的 held-|<agree> held-|<agree>$ held-|<agree>..<agree> held-|<agree>..<but>
held-|<agree>..<now> held-|<ask> held-|<ask>$ held-|<ask>..<ask> held-|<ask>..<now> held-|<body>
held-|<broken> held-|<broken>$ held-|<broken><now> held-|<but> held-|<but>..<but> held-|<but>..<me>
held-|<but>..<not> held-|<but>..<now> held-|<but>个 held-|<cannot> held-|<cannot>$ held-|<carry>
held-|<carry>$ held-|<carry>..<now> held-|<fine> held-|<fine>$ held-|<fine>..<now> held-|<fine><now>
held-|<finished> held-|<finished>$ held-|<finished>..<now> held-|<fix> held-|<fix>$
held-|<fix>..<not> held-|<fix>..<now> held-|<fix><now> held-|<go> held-|<go>$ held-|<go>..<but>
held-|<go>..<now> held-|<go><now> held-|<goods> held-|<kin> held-|<later> held-|<me>
held-|<me>..<agree> held-|<me>..<ask> held-|<me>..<but> held-|<me>..<go> held-|<me>..<not>
held-|<me>..<now> held-|<me>..<you> held-|<me><not> held-|<money> held-|<name> held-|<not>
held-|<not>..<ask> held-|<not>..<go> held-|<not>..<now> held-|<now> held-|<now>$ held-|<now>..<agree>
held-|<now>..<broken> held-|<now>..<but> held-|<now>..<cannot> held-|<now>..<fix>
held-|<now>..<goods> held-|<now>..<me> held-|<now>..<not> held-|<now>..<now> held-|<now>..<still>
held-|<refuse> held-|<still> held-|<still>..<agree> held-|<still>..<not> held-|<they> held-|<thing>
held-|<thing>$ held-|<thing>..<me> held-|<thing>..<now> held-|<time>$ held-|<tool> held-|<under-way>
held-|<wish> held-|<you> held-|<you>..<fix> held-|<you>..<now> held-|n:asks held-|n:fails
held-|n:later held-|n:near held-|n:nods held-|n:nods$ held-|n:waits held-|n:works held-|n:works$
held-|t:finish held-|t:give-back held-|t:nod held-|t:progress held-|t:unwell held-|t:well held|
held|$ held|0 held|<accept> held|<accept>..<go> held|<agency> held|<agency>..<go> held|<agency>的
held|<agree> held|<agree>$ held|<agree>..<agree> held|<agree>..<ask> held|<agree>..<but>
held|<agree>..<go> held|<agree>..<goods> held|<agree>..<now> held|<agree>..<still> held|<agree><ask>
held|<agree>呀 held|<ask> held|<ask>$ held|<ask>..<agree> held|<ask>..<ask> held|<ask>..<not>
held|<ask>..<now> held|<body> held|<body>$ held|<body>..<now> held|<broken> held|<broken><now>
held|<busy> held|<busy>..<now> held|<but> held|<but>..<broken> held|<but>..<me> held|<but>..<not>
held|<but>..<now> held|<but>个 held|<cannot> held|<cannot>$ held|<cannot>..<now> held|<cannot><now>
held|<carry> held|<carry>$ held|<carry>..<not> held|<carry>..<now> held|<carry><now> held|<fine>
held|<fine>$ held|<fine>..<now> held|<fine><now> held|<fine>的 held|<finished> held|<finished>$
held|<finished>..<now> held|<fix> held|<fix>$ held|<fix>..<broken> held|<fix>..<but>
held|<fix>..<now> held|<fix>..<still> held|<fix><now> held|<go> held|<go>$ held|<go>..<agree>
held|<go>..<ask> held|<go>..<but> held|<go>..<cannot> held|<go>..<go> held|<go>..<me> held|<go><now>
held|<go>的 held|<goods> held|<goods>$ held|<goods>..<agree> held|<goods>..<but> held|<goods>..<go>
held|<goods>..<goods> held|<goods>..<home> held|<goods>..<me> held|<goods>..<not> held|<goods>..<now>
held|<goods>..<still> held|<home> held|<home>..<now> held|<if> held|<kin> held|<later> held|<me>
held|<me>$ held|<me>..<agree> held|<me>..<ask> held|<me>..<broken> held|<me>..<but>
held|<me>..<cannot> held|<me>..<carry> held|<me>..<go> held|<me>..<me> held|<me>..<not>
held|<me>..<now> held|<me>..<wish> held|<me><agree> held|<me><go> held|<me><not> held|<money>
held|<name> held|<name>..<me> held|<not> held|<not>$ held|<not>..<accept> held|<not>..<agree>
held|<not>..<go> held|<not>..<me> held|<not>..<now> held|<not><accept> held|<now> held|<now>$
held|<now>..<agree> held|<now>..<ask> held|<now>..<broken> held|<now>..<cannot> held|<now>..<fix>
held|<now>..<go> held|<now>..<goods> held|<now>..<me> held|<now>..<not> held|<now>..<now>
held|<now>..<still> held|<now>..<thing> held|<now>..<under-way> held|<now>..<you> held|<now><go>
held|<now><now> held|<past> held|<place> held|<refuse> held|<sorry> held|<still>
held|<still>..<agree> held|<still>..<ask> held|<still>..<me> held|<still>..<not> held|<still>..<now>
held|<they> held|<they>..<me> held|<they>..<now> held|<thing> held|<thing>..<me> held|<thing>..<now>
held|<time> held|<time>$ held|<tool> held|<tool>..<now> held|<under-way> held|<wish>
held|<wish>..<now> held|<you> held|<you>..<but> held|<you>..<fix> held|<you>..<go> held|<you>..<not>
held|<you>..<now> held|<you>..<still> held|^ held|^0 held|^<agree> held|^<ask> held|^<broken>
held|^<busy> held|^<but> held|^<cannot> held|^<fine> held|^<finished> held|^<fix> held|^<go>
held|^<goods> held|^<later> held|^<me> held|^<name> held|^<not> held|^<now> held|^<place>
held|^<still> held|^<thing> held|^<tool> held|^<under-way> held|^<you> held|^一 held|^不 held|^人
held|^你 held|^你们 held|^先 held|^再 held|^到 held|^在 held|^大 held|^好 held|^好的 held|^对 held|^得 held|^我
held|^换 held|^是 held|^有 held|^正 held|^没 held|^现 held|^现在 held|^等 held|^给 held|^药 held|^谁 held|^这
held|^这个 held|^送 held|^那 held|last:<accept> held|last:<agency> held|last:<agree> held|last:<ask>
held|last:<but> held|last:<cannot> held|last:<carry> held|last:<fine> held|last:<fix> held|last:<go>
held|last:<later> held|last:<me> held|last:<name> held|last:<not> held|last:<now> held|last:<they>
held|last:<thing> held|last:<wish> held|last:<you> held|long:14 held|long:2 held|long:20 held|long:30
held|long:5 held|long:9 held|n:asks held|n:else held|n:else$ held|n:fails held|n:heard held|n:later
held|n:near held|n:near$ held|n:nods held|n:nods$ held|n:theirs held|n:unable held|n:waits
held|n:works held|n:works$ held|names:1 held|o held|shape:! held|shape:? held|shape:?$
held|shape:asks held|spans:1 held|spans:2 held|spans:3 held|spans:4 held|t:finish held|t:give-back
held|t:heard held|t:nod held|t:progress held|t:unwell held|t:well held|一 held|一个 held|三 held|上
held|上$ held|上<now> held|上了 held|上了$ held|下 held|不 held|不了 held|不会 held|不是 held|专 held|两 held|个
held|个人 held|中 held|么 held|也 held|买 held|了 held|了$ held|了一 held|事 held|五 held|人 held|人$ held|今 held|他
held|以 held|们 held|会 held|位 held|你 held|你们 held|你家 held|便 held|俩 held|修 held|借 held|儿 held|元 held|先
held|光 held|全 held|再 held|出来 held|别 held|到 held|前 held|剩 held|力 held|办 held|加 held|动 held|十 held|午
held|半 held|单 held|去 held|去$ held|去了 held|去了$ held|又 held|发 held|口 held|另 held|只 held|可 held|可以
held|号 held|吃 held|合 held|名 held|后 held|吗 held|吗$ held|吧 held|吧$ held|听 held|呀 held|呀$ held|呢 held|呢$
held|和 held|哈 held|哦 held|哪 held|啊 held|啊$ held|喝 held|器 held|四 held|回 held|回去 held|回来 held|在 held|地
held|多 held|多$ held|大 held|大$ held|天 held|天$ held|太 held|头 held|奶 held|她 held|好 held|好$ held|好了
held|好的 held|子 held|学 held|安 held|完 held|完$ held|定 held|实 held|家 held|对 held|对不 held|就 held|就是 held|己
held|已 held|市 held|带 held|年 held|应 held|店 held|开 held|弄 held|张 held|当 held|往 held|很 held|得 held|心
held|意 held|成 held|我 held|我$ held|我不 held|我就 held|手 held|打 held|找 held|把 held|拿 held|换 held|换个 held|排
held|接 held|收 held|放 held|新 held|早 held|时 held|是 held|是不 held|是我 held|晚 held|有 held|机 held|来 held|来$
held|果 held|样 held|楼 held|正 held|死 held|水 held|没 held|没有 held|油 held|活 held|漏 held|点 held|烧 held|然
held|现 held|现在 held|生 held|电 held|白 held|的 held|的$ held|的<agree> held|看 held|真 held|着 held|着$ held|着呢
held|着呢$ held|知 held|知道 held|票 held|等 held|管 held|经 held|结 held|给 held|给<you> held|老 held|能 held|脚
held|自 held|自己 held|药 held|行 held|被 held|要 held|见 held|让 held|证 held|说 held|谁 held|起 held|起<go>
held|起来 held|超 held|趟 held|跑 held|路 held|车 held|边 held|过 held|过$ held|还 held|还是 held|还没 held|这
held|这个 held|送 held|道 held|那 held|都 held|都<not> held|里 held|钟 held|错 held|长 held|门 held|问 held|队
held|马 held|高 i k l last:<accept> last:<agency> last:<agree> last:<ask> last:<body> last:<broken>
last:<busy> last:<but> last:<cannot> last:<carry> last:<crew> last:<fine> last:<finished> last:<fix>
last:<go> last:<goods> last:<help> last:<home> last:<if> last:<kin> last:<later> last:<laugh>
last:<me> last:<money> last:<name> last:<not> last:<now> last:<off> last:<past> last:<place>
last:<refuse> last:<still> last:<thanks> last:<they> last:<thing> last:<time> last:<tool>
last:<under-way> last:<wish> last:<you> long:14 long:2 long:20 long:30 long:5 long:9 m n n:asks
n:else n:else$ n:errand n:fails n:fails$ n:fine n:fine$ n:goes n:goes$ n:got n:heard n:heard$ n:later
n:near n:near$ n:needless n:needless$ n:nods n:nods$ n:theirs n:theirs$ n:unable n:waits n:works
n:works$ n:wrong names:1 names:2 o offered+| offered+|<accept> offered+|<agree> offered+|<agree>$
offered+|<agree>..<agree> offered+|<agree>..<ask> offered+|<agree>..<not> offered+|<ask>
offered+|<ask>$ offered+|<ask>..<not> offered+|<ask>..<now> offered+|<body> offered+|<broken>
offered+|<broken>$ offered+|<but> offered+|<but>..<not> offered+|<but>..<you> offered+|<but>个
offered+|<cannot> offered+|<cannot>$ offered+|<carry> offered+|<carry>$ offered+|<carry>..<go>
offered+|<carry>..<goods> offered+|<fine> offered+|<fine>$ offered+|<finished> offered+|<fix>
offered+|<go> offered+|<go>$ offered+|<go>..<me> offered+|<go>..<now> offered+|<go><now>
offered+|<goods> offered+|<goods>$ offered+|<goods>..<agree> offered+|<goods>..<goods>
offered+|<goods>..<me> offered+|<goods>..<now> offered+|<help> offered+|<if> offered+|<if>..<me>
offered+|<kin> offered+|<me> offered+|<me>$ offered+|<me>..<agree> offered+|<me>..<cannot>
offered+|<me>..<carry> offered+|<me>..<go> offered+|<me>..<goods> offered+|<me>..<kin>
offered+|<me>..<me> offered+|<me>..<not> offered+|<me>..<now> offered+|<me>..<place>
offered+|<me>..<still> offered+|<me><agree> offered+|<me><kin> offered+|<me><now> offered+|<me>也
offered+|<money> offered+|<name> offered+|<name>$ offered+|<not> offered+|<not>$ offered+|<not>..<go>
offered+|<not>..<me> offered+|<not>..<now> offered+|<not>..<you> offered+|<now> offered+|<now>$
offered+|<now>..<agree> offered+|<now>..<me> offered+|<now>..<now> offered+|<now>..<place>
offered+|<now>在 offered+|<place> offered+|<place>$ offered+|<place>..<me> offered+|<refuse>
offered+|<still> offered+|<still>..<ask> offered+|<still>..<not> offered+|<thing>..<now>
offered+|<tool> offered+|<wish> offered+|<you> offered+|<you>..<not> offered+|n:asks offered+|n:goes
offered+|n:goes$ offered+|n:later offered+|n:near offered+|n:nods offered+|t:take offered-|
offered-|<accept> offered-|<accept>$ offered-|<accept>..<go> offered-|<accept>..<name>
offered-|<accept>..<now> offered-|<accept><name> offered-|<agency> offered-|<agency>$
offered-|<agency>..<me> offered-|<agree> offered-|<agree>$ offered-|<agree>..<agency>
offered-|<agree>..<ask> offered-|<agree>..<goods> offered-|<agree>..<me> offered-|<agree>..<not>
offered-|<agree>..<now> offered-|<agree>..<still> offered-|<agree>..<thing> offered-|<ask>
offered-|<ask>$ offered-|<ask>..<ask> offered-|<ask>..<goods> offered-|<ask>..<me>
offered-|<ask>..<now> offered-|<body> offered-|<broken> offered-|<broken>$ offered-|<busy>
offered-|<but> offered-|<but>..<but> offered-|<but>..<goods> offered-|<but>..<now> offered-|<but>下
offered-|<but>个 offered-|<cannot> offered-|<cannot>$ offered-|<carry> offered-|<carry>..<go>
offered-|<carry>..<tool> offered-|<crew> offered-|<crew>..<go> offered-|<crew>..<now>
offered-|<crew><now> offered-|<fine> offered-|<fix> offered-|<fix>$ offered-|<fix>..<now>
offered-|<go> offered-|<go>$ offered-|<go>..<agree> offered-|<go>..<ask> offered-|<go>..<but>
offered-|<go>..<fix> offered-|<go>..<go> offered-|<go>..<now> offered-|<go>..<still>
offered-|<go><fix> offered-|<go><now> offered-|<goods> offered-|<goods>..<but> offered-|<kin>
offered-|<later> offered-|<me> offered-|<me>$ offered-|<me>..<accept> offered-|<me>..<agree>
offered-|<me>..<broken> offered-|<me>..<but> offered-|<me>..<cannot> offered-|<me>..<fix>
offered-|<me>..<go> offered-|<me>..<me> offered-|<me>..<not> offered-|<me>..<now> offered-|<me><not>
offered-|<me><still> offered-|<me>也 offered-|<money> offered-|<name> offered-|<name>..<go>
offered-|<name>..<now> offered-|<not> offered-|<not>$ offered-|<not>..<but> offered-|<not>..<go>
offered-|<not>..<me> offered-|<not>..<now> offered-|<now> offered-|<now>$ offered-|<now>..<agree>
offered-|<now>..<ask> offered-|<now>..<but> offered-|<now>..<fix> offered-|<now>..<go>
offered-|<now>..<me> offered-|<now>..<not> offered-|<now>..<now> offered-|<now>..<still>
offered-|<now><go> offered-|<off> offered-|<past> offered-|<place> offered-|<still>
offered-|<still>..<go> offered-|<still>..<not> offered-|<still>..<now> offered-|<still>有
offered-|<they> offered-|<they>..<ask> offered-|<they>..<now> offered-|<thing>
offered-|<thing>..<agency> offered-|<thing>..<me> offered-|<thing>..<now> offered-|<time>
offered-|<tool> offered-|<tool>..<go> offered-|<tool>..<me> offered-|<tool>..<now>
offered-|<under-way> offered-|<wish> offered-|<you> offered-|<you>..<me> offered-|<you>..<now>
offered-|n:asks offered-|n:fails offered-|n:goes offered-|n:goes$ offered-|n:later offered-|n:near
offered-|n:nods offered-|t:take offered-|t:unwell offered| offered|$ offered|0 offered|0$
offered|<accept> offered|<accept>$ offered|<accept>..<carry> offered|<accept>..<go>
offered|<accept>..<me> offered|<accept>..<name> offered|<accept>..<now> offered|<accept>..<they>
offered|<accept><name> offered|<agency> offered|<agency>$ offered|<agency>..<me> offered|<agency>的
offered|<agree> offered|<agree>$ offered|<agree>..<accept> offered|<agree>..<agency>
offered|<agree>..<agree> offered|<agree>..<ask> offered|<agree>..<broken> offered|<agree>..<goods>
offered|<agree>..<me> offered|<agree>..<name> offered|<agree>..<not> offered|<agree>..<now>
offered|<agree>..<still> offered|<agree>..<thing> offered|<agree>..<you> offered|<agree><ask>
offered|<agree>吧 offered|<ask> offered|<ask>$ offered|<ask>..<ask> offered|<ask>..<goods>
offered|<ask>..<me> offered|<ask>..<now> offered|<ask>..<still> offered|<away> offered|<body>
offered|<broken> offered|<broken>$ offered|<broken>..<not> offered|<broken>..<now> offered|<busy>
offered|<busy>..<now> offered|<but> offered|<but>..<but> offered|<but>..<goods> offered|<but>..<not>
offered|<but>..<now> offered|<but>..<you> offered|<but>下 offered|<but>个 offered|<cannot>
offered|<cannot>$ offered|<carry> offered|<carry>$ offered|<carry>..<go> offered|<carry>..<not>
offered|<carry>..<now> offered|<carry>..<tool> offered|<crew> offered|<crew>..<go>
offered|<crew>..<now> offered|<crew><now> offered|<fine> offered|<fine>$ offered|<finished>
offered|<finished>$ offered|<fix> offered|<fix>$ offered|<fix>..<ask> offered|<fix>..<now>
offered|<go> offered|<go>$ offered|<go>..<agree> offered|<go>..<ask> offered|<go>..<but>
offered|<go>..<cannot> offered|<go>..<fix> offered|<go>..<go> offered|<go>..<me> offered|<go>..<now>
offered|<go><fix> offered|<go><now> offered|<goods> offered|<goods>$ offered|<goods>..<agree>
offered|<goods>..<but> offered|<goods>..<goods> offered|<goods>..<me> offered|<goods>..<now>
offered|<help> offered|<if> offered|<if>..<me> offered|<if>..<now> offered|<kin> offered|<kin>$
offered|<later> offered|<laugh> offered|<laugh>$ offered|<me> offered|<me>$ offered|<me>..<accept>
offered|<me>..<agree> offered|<me>..<ask> offered|<me>..<broken> offered|<me>..<busy>
offered|<me>..<but> offered|<me>..<cannot> offered|<me>..<carry> offered|<me>..<fix>
offered|<me>..<go> offered|<me>..<goods> offered|<me>..<kin> offered|<me>..<me> offered|<me>..<not>
offered|<me>..<now> offered|<me>..<past> offered|<me>..<place> offered|<me>..<still>
offered|<me>..<they> offered|<me>..<tool> offered|<me>..<you> offered|<me><accept>
offered|<me><agree> offered|<me><but> offered|<me><carry> offered|<me><go> offered|<me><not>
offered|<me><now> offered|<me><past> offered|<me><wish> offered|<me>也 offered|<me>有 offered|<money>
offered|<name> offered|<name>..<me> offered|<name>..<they> offered|<next-door> offered|<not>
offered|<not>$ offered|<not>..<agree> offered|<not>..<ask> offered|<not>..<but>
offered|<not>..<carry> offered|<not>..<go> offered|<not>..<me> offered|<not>..<money>
offered|<not>..<not> offered|<not>..<now> offered|<not>..<you> offered|<now> offered|<now>$
offered|<now>..<agree> offered|<now>..<ask> offered|<now>..<but> offered|<now>..<finished>
offered|<now>..<fix> offered|<now>..<go> offered|<now>..<me> offered|<now>..<not>
offered|<now>..<now> offered|<now>..<place> offered|<now>..<still> offered|<now>..<you>
offered|<now><go> offered|<now><now> offered|<now>到 offered|<now>在 offered|<off> offered|<past>
offered|<past>..<now> offered|<place> offered|<place>$ offered|<place>..<ask> offered|<place>..<go>
offered|<place>..<me> offered|<place>..<now> offered|<place><now> offered|<refuse> offered|<still>
offered|<still>..<go> offered|<still>..<not> offered|<still>..<now> offered|<still>有 offered|<thanks>
offered|<they> offered|<they>..<agree> offered|<they>..<ask> offered|<they>..<not>
offered|<they>..<now> offered|<thing> offered|<thing>..<agency> offered|<thing>..<me>
offered|<thing>..<now> offered|<time> offered|<tool> offered|<tool>$ offered|<tool>..<carry>
offered|<tool>..<go> offered|<tool>..<me> offered|<tool>..<now> offered|<under-way> offered|<wish>
offered|<wish>..<now> offered|<you> offered|<you>$ offered|<you>..<go> offered|<you>..<me>
offered|<you>..<now> offered|<you>..<still> offered|<you>的 offered|^ offered|^0 offered|^<accept>
offered|^<agency> offered|^<agree> offered|^<ask> offered|^<broken> offered|^<but> offered|^<carry>
offered|^<crew> offered|^<fix> offered|^<go> offered|^<goods> offered|^<if> offered|^<kin>
offered|^<me> offered|^<name> offered|^<not> offered|^<now> offered|^<past> offered|^<place>
offered|^<still> offered|^<they> offered|^<thing> offered|^<tool> offered|^<wish> offered|^<you>
offered|^一 offered|^不 offered|^人 offered|^今 offered|^今天 offered|^他 offered|^你 offered|^你们 offered|^俺
offered|^几 offered|^别 offered|^去 offered|^哈 offered|^在 offered|^多 offered|^好 offered|^对 offered|^小
offered|^就 offered|^已 offered|^得 offered|^我 offered|^我也 offered|^我们 offered|^我去 offered|^我家
offered|^我的 offered|^找 offered|^收 offered|^早 offered|^是 offered|^有 offered|^没 offered|^物 offered|^物业
offered|^现 offered|^现在 offered|^电 offered|^看 offered|^真 offered|^等 offered|^老 offered|^行 offered|^谁
offered|^还 offered|^这 offered|^这个 offered|^那 offered|^都 offered|last:<accept> offered|last:<agency>
offered|last:<agree> offered|last:<ask> offered|last:<but> offered|last:<cannot> offered|last:<carry>
offered|last:<finished> offered|last:<fix> offered|last:<go> offered|last:<goods> offered|last:<me>
offered|last:<money> offered|last:<name> offered|last:<not> offered|last:<now> offered|last:<still>
offered|last:<they> offered|last:<thing> offered|last:<time> offered|last:<you> offered|long:14
offered|long:2 offered|long:20 offered|long:30 offered|long:5 offered|long:9 offered|n:asks
offered|n:goes offered|n:goes$ offered|n:later offered|n:near offered|n:near$ offered|n:nods
offered|names:1 offered|names:2 offered|shape:! offered|shape:? offered|shape:?$ offered|shape:asks
offered|spans:1 offered|spans:2 offered|spans:3 offered|spans:4 offered|t:finish offered|t:take
offered|t:unwell offered|一 offered|一下 offered|一个 offered|一点 offered|一起 offered|三 offered|上 offered|上$
offered|上了 offered|上了$ offered|下 offered|下$ offered|下午 offered|不 offered|不了$ offered|不会 offered|不是
offered|业 offered|东 offered|两 offered|个 offered|个$ offered|个月 offered|么 offered|么$ offered|也
offered|也是 offered|买 offered|了 offered|了$ offered|事 offered|事$ offered|二 offered|二十 offered|交
offered|人 offered|人$ offered|什 offered|什么 offered|今 offered|今天 offered|从 offered|他 offered|他们
offered|以 offered|们 offered|会 offered|位 offered|住 offered|体 offered|你 offered|你们 offered|便 offered|保
offered|修 offered|俺 offered|倒 offered|候 offered|假 offered|做 offered|停 offered|像 offered|儿 offered|元
offered|先 offered|光 offered|全 offered|公 offered|公司 offered|具体 offered|再 offered|几 offered|出
offered|出<go> offered|出来 offered|出门 offered|分 offered|分钟 offered|别 offered|到 offered|到$
offered|到<now> offered|到了 offered|前 offered|力 offered|加 offered|动 offered|包 offered|北 offered|区
offered|医 offered|十 offered|午 offered|单 offered|去 offered|去$ offered|去了 offered|去看 offered|又
offered|发 offered|口 offered|只 offered|叫 offered|可 offered|号 offered|司 offered|吃 offered|合 offered|同
offered|名 offered|后 offered|吗 offered|吗$ offered|吧 offered|吧$ offered|听 offered|呀 offered|呀$
offered|呢 offered|呢$ offered|周 offered|和 offered|哈 offered|哈$ offered|哈哈 offered|哈哈$ offered|哥
offered|哦 offered|哦$ offered|哪 offered|哪个 offered|啊 offered|啊$ offered|啥 offered|喜 offered|回
offered|国 offered|在 offered|在<me> offered|地 offered|处 offered|多 offered|多大 offered|夜 offered|大
offered|天 offered|天<not> offered|太 offered|头 offered|女 offered|她 offered|好 offered|好$ offered|好了
offered|好了$ offered|子 offered|子$ offered|孩 offered|孩子 offered|它 offered|完 offered|实 offered|家
offered|对 offered|小 offered|小时 offered|就 offered|山 offered|岁 offered|工 offered|己 offered|已 offered|已经
offered|市 offered|师 offered|带 offered|帮 offered|干 offered|年 offered|应 offered|店 offered|开 offered|弄
offered|张 offered|归 offered|当 offered|往 offered|很 offered|得 offered|心 offered|快 offered|想 offered|意
offered|感 offered|我 offered|我$ offered|我也 offered|我们 offered|我去 offered|我去$ offered|我家 offered|我的
offered|我还 offered|户 offered|手 offered|才 offered|打 offered|打0 offered|找 offered|找<agency> offered|把
offered|报 offered|拿 offered|接 offered|搁 offered|收 offered|放 offered|整 offered|新 offered|方 offered|日
offered|早 offered|时 offered|时候 offered|明天 offered|昨 offered|昨天 offered|是 offered|是$ offered|是哪
offered|是我 offered|晚 offered|最 offered|月 offered|有 offered|有人 offered|期 offered|本 offered|来
offered|来$ offered|来了 offered|来了$ offered|格 offered|梯 offered|楼 offered|楼的 offered|次 offered|正
offered|气 offered|气$ offered|水 offered|水$ offered|没 offered|没有 offered|派 offered|点 offered|点$
offered|爱 offered|片 offered|物 offered|物业 offered|狗 offered|现在 offered|班 offered|理 offered|生 offered|电
offered|电话 offered|白 offered|的 offered|的$ offered|的事 offered|的人 offered|的时 offered|看 offered|看$
offered|真 offered|眼 offered|着 offered|着$ offered|着<now> offered|着了 offered|睡 offered|知 offered|知道
offered|礼拜 offered|穿 offered|第 offered|等 offered|算 offered|管 offered|箱 offered|经 offered|经理 offered|给
offered|给<you> offered|给我 offered|网 offered|老 offered|肉 offered|能 offered|脸 offered|自 offered|自己
offered|花 offered|药 offered|菜 offered|行 offered|行$ offered|衣 offered|表 offered|被 offered|西 offered|要
offered|要是 offered|见 offered|觉 offered|解 offered|警 offered|让 offered|记 offered|证 offered|话 offered|该
offered|说 offered|请 offered|谁 offered|费 offered|起 offered|跟 offered|车 offered|车$ offered|过 offered|过去
offered|过去$ offered|近 offered|还 offered|还是 offered|这 offered|这<ask> offered|这个 offered|这么 offered|这就
offered|道 offered|道$ offered|那 offered|那个 offered|都 offered|里 offered|里$ offered|重 offered|金
offered|钟 offered|错 offered|长 offered|门 offered|门$ offered|门口 offered|间 offered|院 offered|音 offered|顶
offered|顺 offered|风 offered|马 offered|骑 offered|高 own+| own+|<agree> own+|<agree>$
own+|<agree>..<agree> own+|<agree>..<now> own+|<ask> own+|<ask>$ own+|<broken> own+|<but>
own+|<carry> own+|<carry>..<now> own+|<carry><now> own+|<finished> own+|<finished>..<now> own+|<fix>
own+|<go> own+|<go>..<now> own+|<goods> own+|<goods>..<now> own+|<kin> own+|<kin>..<carry>
own+|<kin>..<now> own+|<me> own+|<me>..<go> own+|<me>..<not> own+|<me>..<now> own+|<money>
own+|<name> own+|<name>..<now> own+|<not> own+|<not>..<carry> own+|<not>..<go> own+|<now> own+|<now>$
own+|<now>..<agree> own+|<now>..<carry> own+|<now>..<not> own+|<now>..<off> own+|<off> own+|<off>$
own+|<off>..<now> own+|<place> own+|<still> own+|<thanks> own+|<they> own+|<wish> own+|<wish>$
own+|<you> own+|<you>$ own+|n:asks own+|n:got own+|n:later own+|n:needless own+|n:needless$
own+|t:got own+|t:needless own-| own-|<agree> own-|<agree>$ own-|<agree>..<now> own-|<ask>
own-|<ask>$ own-|<broken> own-|<but> own-|<carry> own-|<crew> own-|<fine> own-|<finished>
own-|<finished>$ own-|<fix> own-|<go> own-|<go>..<now> own-|<goods> own-|<kin> own-|<later> own-|<me>
own-|<me>..<go> own-|<me>..<not> own-|<me>..<now> own-|<me>..<still> own-|<name> own-|<not>
own-|<not>$ own-|<not>..<me> own-|<not>..<now> own-|<now> own-|<now>$ own-|<now>..<go>
own-|<now>..<not> own-|<now>..<now> own-|<off> own-|<off>$ own-|<still> own-|<thanks> own-|<they>
own-|<thing> own-|<tool> own-|<wish> own-|<you> own-|<you>..<now> own-|n:asks own-|n:fails
own-|n:later own-|n:needless own-|n:needless$ own-|n:nods own-|n:works own-|t:finish own-|t:well own|
own|$ own|0 own|<accept> own|<agree> own|<agree>$ own|<agree>..<agree> own|<agree>..<ask>
own|<agree>..<but> own|<agree>..<me> own|<agree>..<not> own|<agree>..<now> own|<agree>..<still>
own|<agree><now> own|<ask> own|<ask>$ own|<ask>..<agree> own|<ask>..<go> own|<ask>..<now>
own|<broken> own|<but> own|<but>..<ask> own|<but>..<not> own|<but>..<now> own|<but>个 own|<cannot>
own|<carry> own|<carry>..<go> own|<carry>..<now> own|<carry><now> own|<crew> own|<fine>
own|<finished> own|<finished>$ own|<finished>..<now> own|<finished><now> own|<fix>..<but>
own|<fix>..<not> own|<go> own|<go>$ own|<go>..<ask> own|<go>..<go> own|<go>..<now> own|<goods>
own|<goods>$ own|<goods>..<now> own|<if> own|<kin> own|<kin>..<carry> own|<kin>..<now> own|<later>
own|<me> own|<me>..<agree> own|<me>..<ask> own|<me>..<but> own|<me>..<carry> own|<me>..<still>
own|<me><still> own|<money> own|<name>$ own|<name>..<now> own|<next-door> own|<not> own|<not>$
own|<not>..<agree> own|<not>..<carry> own|<not>..<go> own|<not>..<me> own|<not>..<not>
own|<not>..<now> own|<not><agree> own|<not><go> own|<not><now> own|<now> own|<now>$
own|<now>..<agree> own|<now>..<ask> own|<now>..<carry> own|<now>..<finished> own|<now>..<go>
own|<now>..<goods> own|<now>..<me> own|<now>..<name> own|<now>..<not> own|<now>..<now>
own|<now>..<off> own|<now>..<thanks> own|<now>..<thing> own|<now><agree> own|<off> own|<off>$
own|<off>..<now> own|<place> own|<refuse> own|<still> own|<still>..<not> own|<still>有 own|<thanks>
own|<thanks>..<you> own|<thanks><you> own|<they> own|<they>..<now> own|<thing> own|<time> own|<tool>
own|<wish> own|<wish>$ own|<you> own|<you>..<ask> own|<you>..<but> own|<you>..<not> own|<you>..<now>
own|^ own|^0 own|^<agree> own|^<ask> own|^<broken> own|^<carry> own|^<finished> own|^<go>
own|^<goods> own|^<kin> own|^<later> own|^<me> own|^<money> own|^<name> own|^<not> own|^<now>
own|^<off> own|^<still> own|^<thanks> own|^<they> own|^<wish> own|^<you> own|^一 own|^不 own|^不用 own|^他
own|^别 own|^好 own|^对 own|^我 own|^是 own|^有 own|^没 own|^看 own|^等 own|^要 own|^谢 own|^谢谢 own|^还 own|^这
own|^那 own|last:<agree> own|last:<ask> own|last:<but> own|last:<carry> own|last:<fine> own|last:<fix>
own|last:<go> own|last:<goods> own|last:<me> own|last:<name> own|last:<not> own|last:<now>
own|last:<off> own|last:<still> own|last:<thanks> own|last:<they> own|last:<you> own|long:14
own|long:2 own|long:20 own|long:30 own|long:5 own|long:9 own|n:asks own|n:fails own|n:got own|n:later
own|n:needless own|n:needless$ own|n:nods own|n:works own|names:1 own|shape:! own|shape:?
own|shape:asks own|spans:1 own|spans:2 own|spans:3 own|spans:4 own|t:finish own|t:got own|t:needless
own|t:thanks own|t:well own|一 own|一个 own|上 own|上<now> own|下 own|不 own|不好 own|不用 own|不要 own|个 own|久
own|么 own|也 own|买 own|了 own|了$ own|亮 own|人 own|人$ own|人<now> own|什 own|什么 own|今 own|他 own|们 own|会
own|你 own|修 own|候 own|傅 own|儿 own|先 own|再 own|出 own|刚 own|别 own|到 own|到<now> own|到了 own|前 own|动 own|单
own|去 own|又 own|发 own|可 own|吃 own|吧 own|吧$ own|呀 own|和 own|哈 own|哈$ own|啊 own|啊$ own|啦 own|啦$ own|回
own|在 own|地 own|多 own|多久 own|大 own|大哥 own|天 own|太 own|头 own|好 own|好$ own|姐 own|子 own|子$ own|它 own|完
own|家 own|小 own|就 own|己 own|师 own|师傅 own|带 own|年 own|开 own|得 own|心 own|思 own|急 own|想 own|意 own|慢
own|我 own|手 own|打 own|找 own|拿 own|时 own|时候 own|是 own|是我 own|晚 own|有 own|有人 own|机 own|李 own|李大 own|李大哥
own|来 own|来了 own|来了$ own|楼 own|没 own|点 own|烦 own|爱 own|现 own|现在 own|生 own|用 own|电 own|电话 own|的 own|的$
own|看 own|真 own|着 own|等 own|给 own|老 own|自 own|自己 own|行 own|行$ own|要 own|话 own|说 own|谢 own|谢谢 own|起
own|跑 own|跑了 own|路 own|过 own|还 own|这 own|送 own|道 own|那 own|都 own|里 own|金 own|长 own|门 own|问 own|面
own|麻 own|麻烦 s shape:! shape:? shape:?$ shape:asks spans:0 spans:1 spans:2 spans:3 spans:4 t:finish
t:give-back t:got t:heard t:needless t:nod t:progress t:relay t:take t:thanks t:unwell t:well t:wrong
taken+| taken+|<accept> taken+|<agree> taken+|<agree>$ taken+|<agree>..<agree> taken+|<agree>..<ask>
taken+|<agree>..<me> taken+|<agree>..<now> taken+|<ask> taken+|<ask>$ taken+|<broken> taken+|<but>
taken+|<carry> taken+|<fine> taken+|<go> taken+|<go>$ taken+|<go>..<now> taken+|<goods> taken+|<help>
taken+|<later> taken+|<me> taken+|<me>..<agree> taken+|<me>..<carry> taken+|<me>..<go>
taken+|<me>..<help> taken+|<me>..<now> taken+|<me>..<they> taken+|<me><now> taken+|<me>也
taken+|<name> taken+|<name>..<agree> taken+|<name>..<ask> taken+|<name>..<me> taken+|<not>
taken+|<not>$ taken+|<not>..<me> taken+|<now> taken+|<now>$ taken+|<now>..<me> taken+|<now>..<now>
taken+|<off> taken+|<off>$ taken+|<refuse> taken+|<refuse>..<now> taken+|<still>..<not> taken+|<they>
taken+|<they>..<ask> taken+|<they>..<me> taken+|<wish> taken+|<you> taken+|n:asks taken+|n:later
taken+|n:near taken+|n:nods taken-| taken-|<accept> taken-|<agree> taken-|<agree>$ taken-|<ask>
taken-|<broken> taken-|<but> taken-|<but>..<now> taken-|<carry> taken-|<fine> taken-|<finished>
taken-|<fix> taken-|<go> taken-|<goods> taken-|<me> taken-|<me>..<now> taken-|<name> taken-|<not>
taken-|<now> taken-|<now>$ taken-|<now>..<agree> taken-|<now><agree> taken-|<still> taken-|<they>
taken-|<wish> taken-|<you> taken-|<you>..<not> taken-|n:asks taken| taken|$ taken|0 taken|<accept>
taken|<accept>..<me> taken|<agree> taken|<agree>$ taken|<agree>..<agree> taken|<agree>..<but>
taken|<agree>..<me> taken|<agree>..<not> taken|<agree>..<now> taken|<agree>..<they>
taken|<agree><agree> taken|<agree><ask> taken|<ask> taken|<ask>$ taken|<ask>..<me> taken|<body>
taken|<broken> taken|<but> taken|<but>..<ask> taken|<but>..<but> taken|<but>..<not>
taken|<but>..<now> taken|<cannot> taken|<fine> taken|<fine>$ taken|<finished> taken|<fix> taken|<go>
taken|<go>$ taken|<go>..<go> taken|<go>..<now> taken|<go><now> taken|<goods> taken|<help> taken|<kin>
taken|<later> taken|<laugh> taken|<laugh>$ taken|<me> taken|<me>$ taken|<me>..<agree>
taken|<me>..<carry> taken|<me>..<go> taken|<me>..<help> taken|<me>..<me> taken|<me>..<name>
taken|<me>..<now> taken|<me>..<they> taken|<me><not> taken|<me><now> taken|<me>也 taken|<name>
taken|<name>..<agree> taken|<name>..<ask> taken|<name>..<me> taken|<name>..<now> taken|<not>
taken|<not>$ taken|<not>..<go> taken|<not>..<me> taken|<not>..<now> taken|<not>..<still>
taken|<not>..<they> taken|<now> taken|<now>$ taken|<now>..<agree> taken|<now>..<but>
taken|<now>..<me> taken|<now>..<name> taken|<now>..<not> taken|<now>..<now> taken|<now><agree>
taken|<off> taken|<off>$ taken|<past> taken|<refuse> taken|<refuse>..<now> taken|<still>
taken|<still>..<not> taken|<still>..<now> taken|<thanks> taken|<they> taken|<they>..<ask>
taken|<they>..<but> taken|<they>..<me> taken|<they>..<not> taken|<thing> taken|<under-way>
taken|<wish> taken|<wish>..<me> taken|<you> taken|<you>..<not> taken|^ taken|^0 taken|^<accept>
taken|^<agree> taken|^<ask> taken|^<go> taken|^<later> taken|^<me> taken|^<name> taken|^<not>
taken|^<refuse> taken|^<still> taken|^<they> taken|^<you> taken|^一 taken|^下 taken|^不 taken|^人
taken|^他 taken|^你 taken|^去 taken|^嗯 taken|^好 taken|^小 taken|^我 taken|^我也 taken|^有 taken|^李 taken|^老
taken|^让 taken|^走 taken|^这 taken|^那 taken|last:<agree> taken|last:<ask> taken|last:<go>
taken|last:<help> taken|last:<me> taken|last:<not> taken|last:<now> taken|last:<place>
taken|last:<still> taken|last:<they> taken|last:<you> taken|long:14 taken|long:2 taken|long:20
taken|long:30 taken|long:5 taken|long:9 taken|n:asks taken|n:later taken|n:near taken|n:nods
taken|shape:? taken|shape:?$ taken|spans:1 taken|spans:2 taken|spans:3 taken|一 taken|一个人 taken|上
taken|不 taken|东 taken|东西 taken|两 taken|个 taken|个人 taken|么 taken|也 taken|也<agree> taken|也是 taken|了
taken|了$ taken|人 taken|他 taken|们 taken|会 taken|你 taken|俩 taken|修 taken|儿 taken|再 taken|别 taken|到
taken|去 taken|去$ taken|去了 taken|口 taken|可 taken|吃 taken|吗 taken|吗$ taken|吧 taken|吧$ taken|呀 taken|呢
taken|呢$ taken|和 taken|哥 taken|哪 taken|啊 taken|啊$ taken|嗯 taken|回 taken|在 taken|多 taken|大 taken|大哥
taken|天 taken|好 taken|子 taken|家 taken|小 taken|就 taken|师 taken|年 taken|开 taken|得 taken|心 taken|我
taken|我也 taken|手 taken|打 taken|把 taken|接 taken|时 taken|是 taken|有 taken|李 taken|李大 taken|李大哥 taken|来
taken|次 taken|正 taken|没 taken|没有 taken|活 taken|现 taken|现在 taken|生 taken|用 taken|的 taken|的$ taken|看
taken|真 taken|着 taken|算 taken|给 taken|老 taken|能 taken|行 taken|要 taken|觉 taken|话 taken|说 taken|说$
taken|走 taken|起 taken|路 taken|车 taken|边 taken|过 taken|还是 taken|还有 taken|这 taken|这<ask> taken|这么
taken|道 taken|那 taken|都 taken|里 taken|门 taken|马 y 一 一下 一下$ 一个 一个$ 一个人 一会 一会儿 一半 一声 一声$ 一天 一张 一样 一点 一直
一起 一趟 一趟$ 七 万 三 三十 三天 三楼 上 上$ 上<now> 上了 上了$ 上午 上去 上回 上来 上来了 上次 上的 下 下$ 下<now> 下了 下了$ 下午 下去 下去$ 下来 下来$
下楼 下次 下班 不 不$ 不上 不下 不了 不会 不出 不到 不去 不在 不好 不对 不开 不得 不成 不报 不敢 不是 不是$ 不是我 不用 不用了 不着 不知 不知道 不管 不能 不行 不要 不见
不让 不起 不过 不错 不错$ 专 业 业主 东 东西 两 两个 两天 个 个$ 个<agree> 个<go> 个<me> 个<not> 个人 个我 个月 中 主 久 么 么$ 么时 么时候 之 乐 九
也 也<agree> 也<broken> 也<not> 也不 也是 也没 也要 书 买 买了 了 了$ 了一 了三 了不 了个 了你 了俩 了吗 了吧 了吧$ 了啊 了啊$ 了好 了就 了我 了还 事
事$ 二 二十 于 五 些 些$ 交 京 亮 亮$ 亮了 亲 人 人$ 人<ask> 人<go> 人<now> 人了 人去 人在 人多 人家 人接 人来 人的 什 什么 什么时 今 今天 介 从 他
他$ 他一 他一个 他们 他家 代 以 以前 以后 们 们$ 们没 们的 件 价 任 份 份证 休息 伙 会 会不 会儿 传 伤 估 伴 似 似的 似的$ 但 位 低 住 体 你 你$ 你一 你们 你家
你是 你的 你说 你这 使 便 保 保<broken> 保卡 信 俩 俩人 修 修了 修好 修的 俺 俺家 倒 倒是 候 借 值 假 做 停 健 傅 像 儿 儿$ 元 元$ 先 光 免 全 八 公 公司
六 共 关 关<thing> 关门 具体 内 再 再说$ 写 冰 冲 冷 冷$ 冻 准 凉 凑 几 几天 几点 出 出去 出来 出来$ 刀 分 分钟 分钟$ 划 刚 刚才 利 别 别$ 别人 别的 到
到$ 到0 到<now> 到<place> 到了 到家 刻 前 剩 剪 力 力$ 办 加 务 动 劲 包 化 北 匙 区 区$ 医 医保 医保卡 医院 十 十<time> 十分 十分钟 千 午 半 单
单位 单元 卖 南 卡 卫 厅 厉 厉害 压 原 去 去$ 去一 去了 去了$ 去吧 去吧$ 去看 去看看 去过 又 又不 又是 及 友 双 反 反正 发 取 受 变 口 口$ 句 另 只 只有 叫 可
可不 可以 可是 可能 台 号 号$ 号楼 司 吃 吃$ 吃<goods> 吃<now> 吃上 吃不 吃了 吃的 合 同 名 名$ 名字 后 吓 吗 吗$ 吧 吧$ 听 听$ 呀 呀$ 告诉 呗 呗$
员 呢 呢$ 周 周末 味 味儿 呵 呵呵 命 咋 和 咯 咯$ 咱 哇 哇$ 哈 哈$ 哈哈 哈哈$ 响 响$ 哎 哒 哟 哟$ 哥 哥$ 哦 哦$ 哪 哪个 哭 哼 啊 啊$ 啥 啦 啦$ 喊 喜
喝 喝$ 喽 喽$ 嗯 嗯$ 嗯嗯 嘛 嘛$ 嘴 器 四 回 回<go> 回去 回家 回来 回来了 园 围 国 圈 在 在$ 在0 在<ask> 在<me> 在<place> 在一 在哪 在家$ 在我
在路 地 地$ 地址 地方 场 场$ 址 坏 坏了 坐 坐$ 块 型 城 堂 堵 塞 壁 声 声$ 处 备 复 外 多 多$ 多<now> 多久 多了 多了$ 多大 多少 多少$ 多少钱 多谢 夜 够
大 大$ 大<now> 大哥 大学 大家 大的 天 天$ 天<not> 天不 天天 天没 天的 天都 太 头 头$ 头发 夹 奔 套 女 奶 奶奶 她 好 好$ 好了 好了$ 好人 好像 好听 好多
好好 好的 好的$ 如 妈 妹 始 姐 姐姐 娃 娘 子 子$ 子都 字 字$ 孙 学 学校 孩 孩子 它 安 安$ 完 完$ 完了 完了$ 定 宜 宝 宝宝 实 客 害 家 家$ 家<now> 家了
家人 家的 家都 容 对 对$ 对不 对了 对了$ 导 封 小 小心 小时 小时$ 小郭 少 少$ 少钱 就 就不 就在 就好 就好了 就是 就行 就行$ 屋 屋里 屏 属 山 岁 工 工$ 差 己
己的 已 已经 巴 市 师 师傅 带 带上 帮 常 干 平 年 年<now> 年轻 幸 广 床 应 底 底下 店 度 康 建 开 开$ 开<thing> 开了 开了$ 开会 开始 开门 弄 弄$ 弟 张
强 归 归我 当 录 影 往 待 很 很$ 得 得$ 得<but> 得<now> 得了 得我 心 心$ 心<now> 心了 心了$ 必 必须 忘 忙 快 快$ 快点 念 怎 怎么 怕 思 急 急$ 怪
总 恐 恩 息 您 情 惊 想 想去 意 意$ 意思 感 愿 慢 懂 戏 戏$ 成 成$ 成<now> 我 我$ 我一 我不 我也 我们 我们没 我先 我再 我刚 我去 我在 我好 我家 我就 我已
我已经 我想 我把 我是 我来 我没 我的 我的$ 我看 我能 我自 我自己 我要 我说 我还 我这 我那 户 房 所 手 手$ 手机 才 才<agree> 才是 打 打0 打0$ 打电 打电话 扔 扫
找 找<agency> 找到 把 护 报 报$ 报了 抱 抽 拉 拍 拖 拧 拿 指 按 挑 挺 挺好 捎 换 换个 换了 换的 排 接 控 推 提 搁 搞 搭 摇 摸 撒 支 收 收<money>
收费 改 放 故 效 救 教 敢 数 敲 整 文 斤 断 新 新的 方 日 早 早$ 早上 时 时$ 时候 时间 明 明天 星 昨 昨天 是 是$ 是0 是一 是不 是不是 是个 是他 是哪 是哪个
是多 是小 是我 是我$ 是我们 是有 是真 是谁 是这 晚 晚上 暖 更 替 最 月 有 有$ 有<agree> 有<ask> 有<money> 有一 有了 有人 有好 有没 有没有 有点 有空 服
期 末 本 机 机$ 李 李大 李大哥 来 来$ 来一 来了 来了$ 来就 来的 来的$ 板 极 果 校 样 样$ 样<now> 样子 根 格 梯 梯子 棒 棵 楼 楼$ 楼下 楼的 次 正 正在 正好
死 死了 死了$ 段 比 毕 毛 气 气$ 水 水$ 永 求 汤 没 没$ 没人 没有 没有$ 没毛 没毛病 没看见 没见 油 油$ 法 泡 泵 洗 活 派 流 海 消 深 清 温 溜 滋 满 滴 漏
火 灯 点 点$ 点的 烦 烧 烫 热 热水 然 照 照片 熟 爆 爬 爱 爱<you> 爱你 爷 片 牌 牌子 物 物业 特 狗 猫 王 玩 环 现 现在 班 班$ 球 理 瓜 瓶 生 生$ 用 用了
用了$ 田 由 电 电梯 电话 电话$ 男 画 留 疼 疼$ 病$ 白 白$ 百 的 的$ 的<agree> 的<agree><ask> 的<ask> 的<but> 的<goods> 的<me>
的<name> 的<now> 的不 的事 的事$ 的人 的人$ 的吧 的吧$ 的呀 的呀$ 的地 的小 的就 的我 的时 的时候 的是 的水 的电 的老 的路 的还是 的这 的门 皮 盐 盐$ 盒 直
省 看 看$ 看<not> 看<now> 看不 看了 看到 看看 看看$ 看着 看见 真 真<agree> 真不 真好 眼 着 着$ 着<now> 着了 着了$ 着呢 着呢$ 着急 睡 睡着 知 知道
知道$ 知道了 短 码 破 碗 礼 礼拜 祝 神 票 离 种 科 积 程 空 穿 窝 立 站 笑 第 第<but> 第一 等 等<me> 等一 等我 等着 算 管 箱 米 精 紧 累 红 级 纸 线
线$ 组 终 终于 经 经理 结 给 给<carry> 给<me> 给<they> 给<you> 给你 给我 绿 网 网上 美 翻 老 老人 老公 老师 者 肉 肯 背 胡 能 能<agree> 脑 脚
脸 腿 自 自己 自己的 至 舍 舒 色 艺 节 花 苦 茶 药 药$ 药店 菜 蛋 行 行$ 行不 行不行 街 衣 衣服 补 表 袋 被 装的 裤 西 要 要$ 要不 要不要 要是 要的 见 视 觉
觉$ 角 解 解$ 警 计 认 让 让我 记 记得 证 证$ 识 诉 试 话 话$ 话<agree> 话说 该 详 语 说 说$ 说<but> 说<not> 说<now> 说一 说一声 说不 说了 说的
说话 请 课 谁 谁去 谁家 调 谢 谢$ 谢谢 谢谢$ 豆 象 货 质 购 贵 费 赔 赞 赞$ 走 走$ 走<now> 走了 走了$ 赵 赶 起 起$ 起<go> 起来 超 超市 趟 趟$ 跑
跑<now> 跑了 跟 跟<you> 跟你 路 路上 跳 身 身份 身份证 身体 车 车$ 转 轮 轻 辛 辛苦 边 边上 达 过 过$ 过<but> 过一 过去 过去$ 运 近 还 还不 还在 还得
还是 还有 还没 还能 这 这<agree> 这<ask> 这个 这个$ 这个我 这么 这儿 这回 这就 这是 这样 进 进<go> 远 连 退 送 送到 适 通 道 道$ 道<ask> 道<now>
道了 道了$ 那 那<agree> 那<ask> 那个 那么 那我 那是 部 郭 都 都<agree> 都<broken> 都<not> 都不 都是 都没 都没有 都这 配 酒 醒 里 里$ 里了 里头
里的 重 量 金 钟 钟$ 钥 钥匙 钱 钱$ 铁 锁 锅 错 错$ 镜 长 门 门$ 门口 闭 问 问问 问题$ 闲 间 闸 阀 阀门 队 阳 阿 附 附近 陈 院 院$ 随 隔 雨 雪 需
需<wish> 需要 青 非 面 面$ 鞋 音 顶 顺 须 题 题$ 风 饭 饭$ 饼 香 马 马上 骑 高 鬼 鸟 鸡 鸡蛋 麻 麻烦 黄 黑 黑$ 龙
`
/** What one step of a weight is worth. */
export const STEP = 0.072592895
/** For each sign a signed byte for each meaning that it may have, in base64. */
export const WEIGHTS =
  '+iT17/Lv6RQL9i3w7PT1+wAB+hn49/r7/QABAxH0Be399P7xCusBGQvt//70+xf5+Pr7/gAB+xf5+Pr7/gAB+R3x/Pr4/wAABwr5+fr6/wAA+xP2+PUC/wAA+vEcCeHuCCj1AvAV/O3x/PQOBBT27/L6/fQOAwPrCPj5Bgz6DPf5C/v1/wAAEvf0+voA/wb9AvgO+vX7/Qr7A/oQ9/EACAAA6/oND/btEhP5AALuBgID/Qv5BQbxAvru/Bfx8P4M9fAMEgAAFvMJ9e33AwAA+fwU8e77DBX39twf/v77CBr38yDy+Pf7Agr6+AzpCgP1/BT06fAV+/INEwAAEOMN//oACgAAA+AMAwL7ABr3/A74/fz+AgAAE7HoQePy/fT8BNXwHfUJ/wAAG+37BP7///D+7fj7F/7/APwH6/AFG/7/AP3+8+ISHPn7/wAA/eQEGvv9AAAA5O/0Lfn6AAAA+RP69/T/8BX7BfMO8gD87iDw7QYM/QD5BQb88+j+I/z+APUF8hP++fXx+xcA/g7yBfz1+/4E5QIL+wUK+A377v0I+P0P/woH/Bb3+vL+/BDn/Af8A/v//wz2AQD+9vALBwAA+AwC+AL0A/8C8egD/AwT//sRDv/+Bvfu/f7z+RQC/Pjy/wzt6wQE+QYb8vP84hcI/AH///8I6vgXAAb+BPgV7f0E+Q8M/vcK0REICAEDBfgQ/RPr/Pb79RjzAA/2DPb3+P/3Fuj8/vsN///9B/0FBAPz/vv/IfQE7wDo++348AsI+/YE+xP2GuTy+vMHEAUBIOD9/fEDAgAA+Pn/Cw0B/fr6DRPx9/D6/PH59xD7+/wC/foH6Oj9Iv3+AP4JDfvw8/T4/R3zAgD0/wD7/AsB4gMOAf0C/wX9+REEBPr3/wTzDOD4/gIcAAAABgD8/fb9+hD6DuT///4W/gAA6/oU9RDuCd0ZDff7CPb//AAABf30+xju+uUIBfz///0L//z5I+D8APv7AP8CEvb6/v79/wAA/hH9/vf7/QAA7gj5/A37/wAABB74/fny//T5/fQa+vj5/wAA+Qr//wf0/wAACv75/vj2AAj9DPb9/vsF/wvuEff6/vv9/fsG9P79/An0ACLr/xP8/vr2AAAA/hL3/Pz4/wAAGgH39vH09u4CBBEA7/f3+v/v8wEM/foBCwAAAvQBCvcU/ecG/BP+/fvu/voHEPb69wb9/QAA6AkTBwzu/v8EAwntAvgD/f8HARj+/vH7/wAAIfns9PD89/b3DwPz+/b2/QAAFen1Cfz6APwI7fkZ+fIO+vcdAQn6AvH6CAAA/STn+ej69fr+A+8MCRDtAP79Dfv2AvMH/fz8+wEBAfv8//UT6RMN9/wE//792Cv5Bfv7/v4MB+35B/oX/+4M7xMI/vz8/wAAIuL7A/gA/fr7Ag77+vvx/wAA/xX2AvT0/v77Dfn9BPr5/gAA+gb+//7/APkM9hf4/vz8AAAABuoS9fsAAP8H/gv8/v/7AAAA8uz2GfsQAP0GIOT5/gjw/gAA7Bj+/vsA/wAA1x8H/vsEAP0IJgDe7uze/v8GJ+ru+f7qAAAA+Rf7/fX2/v8GC//zDvP67BH47gnvF/gCAAAAHevsCfj8/AAAFuP4D/n9AAAA9PT4ERX6+AAAGu74Av/19gX///IKGwXp7w75DAD47uIQ9BQCA/Dv+fka//8N/hcC+vXn/gz4FfMECfblAAAA/P7w+P0Y/AP+DOsCB/APAgAA+iLx+/P6/wAADPD6+A/+AAAAABP2/fn1AwAABvH/8gMU+Q32Ee/x8Rfy//0GBgX3AOsEAhDz/f8JAO4K/AAAC+wH/AMJ/wAA5x7//f77/wAAF/D4/Pz8AAv4D/z0Bwnr+wb9FOIF//wLAAAA+fEHBfcUAP/+Dfn3IOXu/fP1Cv/5Eez5//783fcXDwX9AAAA7A/2GvH5/QAAC/fnGvT5+gAAAQ7y+Pv99gf4Dgvr+vn4AAAAAwvuCALy/u0EDf7vAO8D/AAAB+zsCAoJAQb9/RME9v7y/ff89Qb99f0JBwAA4RUG+Q70BAAA+gkG+hDn+/4D7gsF/Qn6AQX+3CQJ+Ajy+wAA6hT2/Q78AAAA/vv/Dwb58g/2Bfvx8vcODAf97wQK6hrrBAcDE/7k9/gHB/X57hH39/YT+wAACv3w8AwD+gAA4y7z/vn1/gAABvgQAAAD//H5CvH7+w78/wj78AXyDRD9AA7vAf8U/fcB9fjxDN4A9xntCBfyDQH9//Px/gAA/wn//vcA/wAAB/8G9uwG/gAAEur/Efj4AAAA/gv5/QP7+AAA8gEAAP//AOwX9uzeMuoB8hUC/fvmE+ML/fkO//D1DPsJAPv95A4FBQX9/wAA+BTuCPfu/wn68wn+Agnu/xTwEef6Dvj5AwAA9v8DGe36/QAA/vT9FAT0/A71BQr8+Pv7/wAA7iX57/36AAAAB/UEDvD6/QAA9wYV4vz2BPoPEPQT6vLsAAAA7Av59A4H+QAADewGB/YC/gAAFvAJ+u71AAAABP4D7gH9B/4D5xX78gMJ/AAA+esY8gj7BgAAFd4O+fYGBAAABRL/9ez09v4G+PQI/AsM+QAA8ewK+gcSDfwK8QIS/AH+/wAA/wYG+O/9CQAA4Qj2/gAQ/QAABe8V/fP+/wAABR/n/fz5/gAA/Oz8/P4NFgAA5Q0M/fL6/gAA3vYb/AcIBQAACgDr+PQM/wAAEr0bGQv/9AAA998X8RMH+QAAEN0PCvr9+gAAAtcKFv4IAgAA4PINCA4A/gAA8QL37Svi6Q7y/egPAh7l+xLx/RT4+vUB+gP/9wUNAAT3//v/6Bz//vMCAgAAFeoA/g3w/QAA/gP89xDyAAAAGfLs8wj7/v8CG+P++gIF/QAAC+Ps9Srw9P8C8uv+/Rz+AAr5AuH0/Cf69v8C9v769hP6/wAA/tUS6iUD9PIU+uYG6R4I9vUN/wH2+BHy+wAAB+cW/f/9AAAA9QUA/eoW/gAABugL+/Ac/AAA6hMK/PL9BgAACd/4/hgL/QAABPgR8+4FCAAAHt3w+AwL9gAA5/3/C/0O/gAA+94G/hkG//0LDPAJ++wN/AAA6f8NCf/8BQAABN0E7h4E/AAADuUG+Qj+AQUCHeEO/fve+wcG8PX/Gvv+AAAACur8BBIF9vkBA/0MBOkE/vv8A9sG9yAE/vv8+Pj++RX+/gAA9u3s/Br+BP8HBPzx/wUC+vsI7g/0CxD3+gAA9/EO1QsSDP/8BvL//OgbAgT1EeT48hrqAQAAHPYI9O31AgAAAu/s+Rj6BAAA/uP16/ojCwP+JdLkDgAN+wAA/QgU9/P2/gT5COccB+kCCAPr/Q/7/P35AgAABBjnAv3x+/v5BPcEAAIE+vwF/yP29vPvBAAA+/0U7Q33+QAAFPD8BPH9/vwGDfv2Awjr9AAA8Q4KAfn6AAAA5iD0/AP+/wAACAP9+PLsBQgGAvoS5Q/39P3+BvMGAfwD+gAA6QkV//f6CAAADP/cBPoBCgUC4hMMAvv8Cf/+/wz1AewJ/gAA/wv/9AHyAQTzBfkBD/H///oB/AHr+PoSEvr0AgIC8PcKBgAA8hgO8vv+9gAAGdr6/Q0C/QAA9g4Q+//y9AAAFPX5/vYC/v7+5AcJ/w/5BAAAAwwQ+OfzAQAACv0M+fPy/foB/vQQ+gb+AAL+HeT4Bf3+APoB+Pf3//cSCAAA7A/+/xDxAAAAF+T6//oQ/AAAC/H+9P4Q+wAACvrn/vMTCAAAEPD77A8D8fYDBAbu6AAI8gn//Qj89RPsAAAACP7m9P4O/QAAGfLv9gL6/v79AvoC9BH1+QAA9gX7+xb09QAA/Q7+CeUE/wAA/PEGCQj9AgAAD+kL8vQNB/gK4+0A+Sb8/QAAEuT5/hD4AgAA8uIf5goZBwAAF/Hx+wj7AAAA8Q/y+BTtAgAAD+wI8vwIBQAA9AMH4RL4BPgKLNzv9gP2/QAAG+MB/PkK/AAA++IU+x38/gAA9/35/g0BAAAAGe/5/wTy/wAA9Qb//QzoDQAA2/od/f0MAwAAEfz7+Pf/+QAAE/n89u0FAfgKHdzy/QUG/wAAIOEF/vf//AAAG+z4//v+/wAABQUJ8vAC/wAA6fIL/xIF/AAA8AoRCN/bBBn8AfsI/Prt/QwH7xAACPn8/wAA8cgK8DfpBQAAA9r7+R7pDgAAMu7/4O7m9O7wIusB/fnwAP/+GPP8+f3+//z5Jt77//78AAAAEusR7/3/+v76KOz39vn6+/78K+UC8/by+P35Ien5//70AAAACe72CgHpFAsE8Rn+7P/v/RH54wwDAPEKCQAA+Rj+/Pn5/wAA5QQSAgH7CAAA+O8P/vX5GgAAAewQ/vT8EQAA+94HBwz9F/sSEOoAEPv2/AAB8e7tEBzcFAgAFPr4/vvx+wAAFucD+fn9AfsD8Rj///X+AgAAHvLh3QT0A98gGOIEAwf3+/v+9BUH/vP3/wAAGe0A//j4AAAAH/D1+/r2//z9EfPr9wb9Bv0LI+oA/fn5//v3H/Ls7wL1/wAA6iD9+PX+/f0L/hfy+/j1BfgD+A////cD/QAA/g33//z+/wAAEvf2/QP8/wAA7TDp8vH99vP+/xfv9/3x+gAA/wULAvH2+/4W+wcG7gL5+fYDC/sV+ejr/AAA4/0DFvv+AP4J9xH9//IABAAC9w72EfXy/PoYEwDr9gL3AAAAG9r/BQv++gb8A/zwAAkI+An6Efn1Du/8/QAAAxH99uL6BPsFEOTuFvMC/gEOCPQZ8+7r+PwK9/LwJPf+9wAA7AoT//f6/gAADu4E/v/rD/8C+vog/+zjBPAT/fMY9fMGA/gO9/sH7REJ/AEBA+sU//r8/v/+Ffj1/v//AP35A+IOCwrpB/0KBgn2+fb1//YN/Qv7/AH9/wAA8B4LCPHs99wLG+4I9vr3+Pz7CgH2++wP+P0A/v8DFP7q9RD18w/6A//2/QQK7/AUD//+BgABCgr89vj5/v77B+UTC+wD+/0KJOfzCfjzAvj2+QkEAvoCCPX0CvUUAfHv8gX6DPAHAun4BvsL/fYR+QH7AAAA9OEYCwX/BfwK7gn8DAcB/Pz5/Rf18/7+9vz7F+QQ8fj4/QAA7QENEfT1+xb2+Qr5Cf31AP8HFPn1+PX1BP0ICPb1DPr3BAn69P0RAgD8+fwKB/MECfH6BfsI7QEWAOkDDgAA9NwVDwb6CQAOBf32//79BOkQ3wwJGvDwA/8FAPsM7/YH9O8XH+L5/f0DAAAAEgH59/n7//773wkE//kSAP0K/Azy/wH5BP8C6RH69AoG/fz57R3/Avj1+QAAHuYa6PkK/PLmGuX+//0I//X87A77C/7+AAAA5w77/AYH+wAAG/b88O37/AAA7Rn4+/z7B/8CEd4R+gQF/QAA7woL+Pn9/vYU8wnrCvkI/vsPC/AG+fr7ABjv6wT1+wYKAA379wMBEfUC+/4CIdgJ+Pv+BQAADgzq8QTw/gAAHf/52frq6/j9Cg388P3p9/AHFOwH+vj2//gQ+hL6/v39/wAAF98U8wT7+vsDGfr39vj3+gAA6BwJ+f34/Az0+Q7/8hHw+/37Jt/+//v4//v/3RUL/gL8AA75+xn3/vP4/wAAEPj3+/7xCf0G/Pv2AwwM8PcL5gsF//YM/Av5C/sG9un4CAn8DPr4/fcI//3+6w/8+AIKAAAAIO/3BvXmAvQDAfwE/e0ICQAABegKBgb/BQAABfEC+AQN/wAAEe4G8QXoAAz///sM+u8L+wAA+vUABgryDxD2EQDu/fL5AAAAIdr9AAr5+gAAH+r8/vj3/QAAF+EJ+/wJ/gAADwQA9Prz/AAAF+QFAQL//wAAG8npAPMWEAEIDen6/OsQDgv5AArq//cBAPQbEeju9gMKBPAb8//lHv7zCAX9/fj4Evv8AAAAAQcH9uEJ//MN9hn5/Pz1+/cI9R339BDp+AAA6h75Df7q9/j/9/8ICv/2//8D+g0Q8OPwFgAAD/8C++YJAQn4AQv4/esK9/4CAQH8CP7+9gf6BunwDvwSAwoABAT3+OYPAgL/Evr++vz9+gAAEvTvCff8A/0G5hn+9ukRCv8F+PIODd0IEgER8R0P+O3t+QAA7BEB//j1D/UP/xPsA/Xy8vUR/hX18PTsDwP4EvoH8wnn/vz49Q8J9gEB9gP6CAQLAwraAAAA+B399/3w/QAA5xIQB/zwBAAA7uvxHAf8DQAAEu/88+kW9/wEG+38+gP2AAAABwj6+vz7/AAA/wf2/O3+EwAAEPYH/+gK/Qn46QcLBfsK/Qf6/PTl+AMUDAgA7hv//fv6/wAAEer6++sBGPML9vL6DfcSAAAAGA7w7Ov3+vv2FNv9ChTpAAX/6wf/9PAX/wAA8xQF/Pr4/wAADub1D/sK/wAAEPT+/v/+AAAAE/n+9fz7+AAA+hD+/fv4AP0FGPPv/v7++wAA/gz7+wT2/AAA7BsG9/L7/Q754gD//+4Y/fcL6xL+Cvr4/hDzB+H8G/78AAAAAwAC+f77/v0T+/QHBA70BRAD9u4MBw34ABjv6wjyG/73APgGCPr1+wHzBfsb7wkLFAH/9/D//PT3FAAD/wAA7/UE8AcVBAMM9/EBAf8aCvv+6ertJvIT/fv9APMA9A/eG/4D6e/2EB73+AAAAgPp8xAC9f8C9BTlAg3sB/0EF+XvCfwJB/j8+PkJAhb68gTqD/QA9O4NAgQE9vAL+wIJDQn6IuT57QH9B/r9AAD2/gz7/gAA/d8GDPoMFAUcEvP99Q/4/fj73AH5ExQH/vgKAQLs9f8MBPYI7vb3+hwN+PURCPv38fENCAAA++sOEO0EDgAAEev2Bvb6AOsd8gfv/P4a+QLx8/T+/SD2+QAA/gb4APcI/gEFA+wIAA/sCgf+DuwC//oJ/QAABgEF+esGBgAAJuER8+L6+QAA+fwOEPb7A/r67/wOBgL8AhT4/foR8/kH/wP+B/0H+O/+9QMR/wrzBPQA/voC3h/2Bf0C+gAA9fXtCAMRDv7+/w/7+QT0//7+EO3++wjxBQAAAfMU7Q/s+wAAHeED/Ab8/fr9BvAOBv/y/AIF/ij69N/i+wAACA0K8+Xx+PwE5AQLEfj7Bv//5gT//QIIAA79BNsR8AsM/wAA5f339xgFBAAA/uQWDfj9AAAADfjr9vUS/wAA7BYA/gf7//796xEQ9wP4/Pv78/YA/OgdAAAA+BoA/vr+//35Efz4/vf1/wAA3QkMBvsO/gAA/hD4/f37/wAA9vT5BfP7Jekb8/XwDgP7FfgQC+T0BP3/EvoLB+sI/Pz+BP4G5/YCBv78HPgD8PH8AAEAFgAAIPLn+Ab89vQACPMN9w34//ECDff6/wz0//3+I+X5+/38AAAAGvH1+wf1AP39KeD3/fz3AAAAFQDu+P35AP3+G/XmDeME/PgDGtcTDfT1//j/+f0SC/zlAPsE8/AUAAQS//wGE/LvBgfwAwAACOr9CQv2BAAA6Pj9Gf3+AAMGDtkI/Az9BAAAFwPm9/8AAAAA6PkgCvL4BAb8E+H3/wQO/gAABOz8Bg8B+AAA/f8IDvruAAP9DAX98ugHAAAA/u0CAwUM/wAAEuXwCQUB/AAA//YX/PEG//79GvXrAvju/v0KDe3dCeQD/AMWCfX2/v/9/u4S/vr++PgH/u8Y//v9Af7+/xPy+xL+/v////cC+O74D/kKAPAa+x399P7+/wjx+Pz2B/j5A+gjBPz2+/z8APAW+PLwIO/7Ev4DDf307fsW7vHX8R/++/AC//z48RAK9vcE/gAA+xQA+Afn/Pv2+hH/+fnx/Qz8+PL/At8j/AAABwACBPQC9gAA+hr0Avf2/wAAA/MK/Qv7+gAAHff4+fbz9wAABBfiAvf9+vf6Bwbp+QEC/wAACfkG9/wA+gf68Bb8/gL6/QAA3hb59xEE+AAABvz7+PkO+//19B30+/IC/gAABAwB//n5/vj9FP788vEC/f7/EPD7+g70/wAA9QsKAv/w/wAACQHz+wvv//77B90B+ewi/QAAHPAE/vDw/wAA/RL9+/P3AAAAzij6//8I/AAA6Q0K/wn7AAAA9x3z//76/wAA8BsGA/DlCwAAHO399/z4AAAABQ////32APb7+vQR/wf2+gz8Ffvh8wXe+w34Bvjv+hDv/A34CBT1/OXyBQAABgX7/fD9AwAACAL8/fL9AwAACgUE+vnx6RHtBO0KCv7v+wIT8BLxCfn8/xL2+CH69vLw/fYJEQD79fj1/vj8EwH3/fP+AP/+6wYQ+P8F+gsD7Br3A/72AAr8EvQC/P/9+/v/7BH1E/D3/QYK+vv0FwLz+xL/E/DtA/z7/wML+fQQAhHo6xQBAgIK9v0D7gr29gMG6An8+x70EgD3/vz+9//y+xP9/Pz7/wb9G+/1/AT3/vX99wsB+u8FAA799x8A+/n3/vrzFPL5/v//AP//++8P/gIK/Qn9CeYO/////gn9IuXtA/79AAAA4Djt8wH2/AAADN3+AwsK9gQFB+8NEgLq+wj88/LxIfn5AAAA//sSAOkFCP/4AAUICfbpAP4HDdoFA+cVBQv4F+rl/QcF/gAABPMN++AW/QAABNIgCv7/+wv42jv4/Pfs/wAADOYJB/UN9v4DDc7tCP8fCfUS+ecE/QYe+PX97AX4DQr/BgAAHeX4APb9BQAAAejwBwgNBv7/9ef//xQS+AAAEe/s/QcEAgAAF+z9APr3BP4DCusd9/AK8wAAEQL99O4A+gAAEvL9AfII+AAAGegHA/P8/AAAGb8k6wcIAfYCBQkA+eb8BQAAHuX9CO/y/wAAEegQ+/AEAAAACekA/PsQBgAA7/0eBPT7AAAABN8U+AMM/AAA6voe+gn+/gAAGPTx/+YO//r48s0m/w4T/vj7GvX39/n7/wAAB/QW3OsQ/vEUC/P7+/EMBQAACOsQ9vUN/AAAEAb1CO3v6AH1GuIN9vv59Qv87hIAB/n//gAAAf3+EPj4/PMNBfIOEff5/fn8/wP/+vgL/QAAABvx8fz9/v/+8hMLAfT9+/v6HeEL+/X9/wAA9gzwE/L9/Qv4FPr7+vr3//n+DekJAgoG+/783CLzDuAK9w7zGfX2+vr2/wAAF+/5+gD7BQAA6fkB/hL0AAz99d/3//E0/vj9AvD6C/AW+wAA+Rz6+vzsAQHl+Qf7/QXvDAAA9RzuBvj9/gb8BRMC+Pb5/eX69hb9+gP5+/EA7BYD/vz//wAA+hMH9v70/wAAEu3+9wz4/gn64QH7Gvj4/wn6/A79+wT4/AAA9QMN+v3+/wAAC+zw8BAL/wr5Dw7t+/v0+PX66x/+/gD2/wAACgjz9fX7ABD14Rn+Bfr8/v4M/Qn9/Avu7v0I7Cbz9/fxAhTz5woICP7+AwAA/RH6/P7+/wAA8wYKEgTm+AT4BgL4+/v9/w73+vcN+wz6/wAA+Bf/+f/8/vv85xz+Bvn2AwAACA73/P/5//L4FPL6/voA/wAA/e7y9BYL/wAA2w0G/Q77+/0I6xj6Avr4AQ733g78D/n1AA799gwG/fv//gAA6BkG/P3+/wAA4R8C9/z4CgAAG939/A8J//bu9wz9/fv9/f4M/Bj7+vP8AAAA+iT17/Lv6RQLFP0G7QAD+vjjCAT4+xD7/uzyC+URCOjfBxEDItADE/L8BQDn+AQL6QfoBSLhE+wP/eYO9OoIGfMA/fLxAAAA+/AG4/shAAAA+PEGF/r8/QAA/wL/5gUF9QH++e73Ie39/gAA9P4S9AoH5AAAHM8U/f0K/wAA/fbx9CTf+Qz4BOD0BCP47f4C7O0Y8BQJAwAA+wgM/frq8AAAFr0a9CEN+v795AIY/ffu/Rj5L+f29fPs+vv8Aen1DgEGFf3+C/fu4xQD+fgI8SPx9vUB9/P+DfYFBOb8D+8XJtMH+gj3+P8HGt8M9Rbs8/wG8+f0BgUCEv8K8Anl8/sDCtQ2CP8S+e7/7/gEAtfl+vvxL/EZF/b06/MJ+/wHD9j7AQAQDAT/9u3yB+0I/Asa/vbwE/P8Ev4D+BDy7wQL7/r0Dvvv+Abn/Q34E/wF9ff5+QTs6O4E9Qco9wn6BNUc+gQN/fr4DfUA9OYL+vMRE/r0/e3y7wQL5un/+vgo/AAABwP1BAP5/Pjs8uMA/yH4AAAA9vEY7RIF+fv8+vcW9QUL//n3EOEBCwAH/PMGDfn19wnx/vgK9gTY9ff1FgIl4wj9C/MJ/e8TAe35+wf3DfMVDOMF+xT7/QAAC+AH/BX7/QAACOIX9QQH9wAA4QAX/f3/AAAAC+0G/gf5/wz42yD9AfoJ/wAAH/Hs8e8R8AAA9eIUCBP4AAAAAekA/RAG/gAAEdwaCwr47fwJ/AT9D+gF//wJAAXsBgX/BPj9CwfvCOf7/vj9GfcI7u/++PnyGQf4/fv//uH8/B75/ev2/gAAABXzAfv78/DwGtf8FgMF//v8DAX//v79APL4B+T//xMNAPjyE/UA++31DQAAHNv8/f8M/QAAE80PAfIQBhP0FOcJ/P72AAn6G9z87+L5HPIX8xj7/fb7/fgK7A/3DAT5AAAADuIB+w8C/AAA/fz4/BL5/wAABRHz/tvu/fgWE90X9/z8AAAA/v4U9vv4+QAA+PANBRMH9vICAuv6/wMc/Pn6FvT17t/3FPkNKOT67PX1BgAAFgHt+fHz/wAA6iYC/fLy/gAAEOUC/vkLAgAA3f4LAvAb/gAA6O8K/vUeAAAAAPT2H/X0/gAAAPIPEu36/gAAGefx9vIZ+AAAAwz//Pj4/wAA/BP8/fL5/wAA4w0GB/f1EQv5BPn7+QwD+wj39QAD/Qr7/wf9/RLw+/EG+gAA9hr7/gnt/wAA/hr1+vTvBQAA/egB/wUUAAAACfD9/voR/wAACfD9/voR/wAA8hz8/f3y/wAA7Sv2+Pzw+PP+8iX3+f7y+PP+9Rb0/Aj8+v4D4/kPCPcW//kY4RP7+gXz9R726R77/f779gb96iX0/vn9/wT/ChX17fT79QAADxHq7/Xf9QAAAQP8+gvy/gAA3yT//fr/AAAAGuIT/Pfv/gX+5xX/AAL+AAX+5wwI9QMFCgAA9B37/er//gAA5jD4Au32/gAA5h39AAjy/wAA8hL9//z9AwAAB+IC/xLyDgAADff6+AH4Bg3tGvDr8fz59wQFFfD1/wP++/4CD/oD/ez3/wAAB94F/hkJ9gAAEfX+BATtAfn7E/b+BAXt+Pn7+Af5+xD6+QAA+v3uB/cUAQT/7RrzCezv/w4A8BD8/f/3/xH0AP8U5wzq9gAA4wzq8gAM/wwD4/r7/BD//woC8vj//ewXAAAA6Pga/gz1+gAA+gEQA/r4+gAAFuQDB/0H9QAAHdsECP0H9QAA8R37/vn5+wAAGej/Avv+/gAA5RsCAgD6/QAA8wUO/PX5/Qv8GM4FFOoDAv4B7Cj6/PP6/gAA8gEM//r8AAj78/4N//v8AAj7+AnwAQHvCwUG9Ab7/AkR/vL09Ab7/AkR/vL0I+z79vz+/ff83Q0W/A/y/wAA7fj2+x7t/wf9DAH+AOX6B94g9CX28fn1+wAA+wzvEPft+wAAG+cT+/v+/fbqF/Xd/f4WAAAAF98H8/7+/gAAJOv28ff4/gAADOj9+vYKC/cRAgX0+P37/vcW8BX3+/78B/8C7w77C/36//8CD+3+Dfv/AAAABhLg9vn1/fQO5x77/AD//wAABvj8A/D/FPcBAwPv+fgQ/v76DQr39/bu/QAA+fb/DAEHAAAADOYWC+cAAfwH9P/+E+v3/fMV5gz7FPX7BQAA/A73+Af8AAAAGOIM/QP8//j7EvgAAPoA/+QM8hnyBvz9/QAACOwR+f/6AgAA8w/+/w/sAAAAD+sFEAToAwAAAPL9Fv39AAAAFuH0FvH+AAAADfb19BLj/AAACvL6+BPy/gAA+ewV/wMAAAn6AxDt+wD4/wAABRHl9/7t/w799BX4APv//gAA5RkI8QoD/QAA7A719hUE/gAA7hD9//kO//UGCBzj6eX6D/zuBv3+/vj/EuoEARvz8/bw/gAAFQTq6P/w/gAAGe/0/f/+/wAAD/v2/v76/AAAHuP7AP3+AQAA5y/+8Oz79QAAAuL9/xb2Bf0IGN8d9gLq+wf8HOsC/e/+/AAAAOD4/hUU/wAACtgGBhYH9wAA2wj0/Poc8v4O5xQDDPD3/P8CG+ru+gv0AAAA8+8AABr8+QAAJN8D+fv/AgXrJN8D+fv/AgXrBwjfBAb/9gAACAffBAb/9wAA+Rj5/Pn8/gAA4+oVCw0NAQn6HOQJ/v3/9wAACAEC9P37+gAA5ST7/Pn6AAAA7iD0Bvns/QAA5iD8Bff6/gAA5R/9/gH1APsGAQ/7/PT2/QAAAQ/7/PX2/QAA9Q34/OgSAAAAJOQN8PDu+vz93RMU//3+/wAA5+wZ/fn7F/YRDOf3EQz4AAAA/PP//BL4/wAA0/gD/h4L9QL//dkNDBvsCQ//Efjw+Qrs/wAA1Bf/Awr1BwAA5xD5/AT5CgAAE9P8/REJ/QAA+eAh+wr5/wX+7Bz8A/v8/wAA8BP+A/v+/wAAGPf2++r19Qz1EPr8/fz9APv+K94B+/zy+//+GuT0B/r0BA395BMJ/gX9/wAA6hT//gb9/wAABgjz+PgC+/wH0BjtEAH89gb9IdkCEeQA+/7//wX2+gfv/wr5AAT2+gnw+wr5/N4h/AnuAAAA9iD9+vD2/wAA8Pv4AwcADv4EJ+Px/fv8/AAAHev1/v3+/QAA8AP/CAvtAAr6CuLyDvkRAAAA8h4D8/YA9vr09AP+Be4R///+BvfvF+4M/QX97x3sBv/0/AAAEvj0/Pv7AAAA6wwX+/n3/wAA4v/9BvsQAAAA7//w/B0F9QAA+xT0/e3wABb8FucH//7+/wAACwLk/fAD/QEJHOUI9+4H/gAAI9IK/Q37+QAAIu747/j4/wAA7AUGAege+QAAFfkD9+f2/wAAGfMD+Of4/wAAD+cFAQEJ/AAAD+r/A/j/9BX2Axrt+PP6+wAA5SLx++P5CRACBwnm8wz8AP4RB+kC5hQH+RAH5w728AP+DATr/e/8E/0b/OgNAP30FO74APT2GesEFOr8BvAECPLpEgry/hXp+fMW9QQU9ekHGfLgBRAB5QHzEfrs/gILAeoGDfbzCQsK/Ab3Fvb68vkQBe0P/v/lD+36CtAbAv35AfwH5QkN9gQM/+7q7BEJ+Or5Gwca/N4V9wvcAQr0/PT5Aw7s8e4f+A//8/8G6ggO//T5/PgT6/z6Cf4PC+P18gj0CQDwBQwKAP/u8xP8/AAQ+fQCDuz74gv9BhLv+wEM8/0EDgT28u8U+gEG8PwM+RAE8fj4+hMV9OsABwvo/h3x8egf6Pjw/ezpH+v78Rfy+PYWBfL7C+38ABDs8QIV7P8R/ALwD/7x+/QV9QzoCvkR8f/VEgf58eUj9ADqF/b47xr0+vAT+wDp/RcX7Pv97+sEFRHn8gv4/wEFCALtAdsL/A3vE+8C8fkV9BfzCdwk5//jGuz5+AII3AoCCPX+9xP99vUa+vL78gIPABT37A4B9/LvGf33DvbzAgEV8PQC7wMKDvTxCfkV+vb3HvjrBPIU9PsWBuf+/Af98PcQAxDwBvwBBAjx6PMIEOf1/BcI6/4MAeoS+fr36xcN7+gSAwPqD+v/AgnoAwAL3fYZAQbnE/3g7v0n8AYQ5vr38Bb3APYQ+PfjIPb+EekC7/cRAvwL6wQW6PL5+QcEDOECDAcT7Ofx5PohABPv9QEH9v71Bwb+9Af9BBfw+P715fMg+ufmIfX5Fe8OBvvn7AoI6/rwF/T89xnqCuMOAfj1EvT05vEh9/MMBvAMAP7rEv3/6RT6/grxD/ISAOn85wH+EAL0Cv8ECPz0AwMB9/UI/QDxG/r48er/HALwEAD+CukE4BIA+/UMCur18REDEPb3++/yGu8U/u/48hj+9QTm+Bn+DwDwBO32Eg/09gECD+ME5xD6Duvx/Rkg8+/iIer26uQV9wL8+egV9f/xEPL59hUB9P8J9BX+9vn8/ggY7/T46fcIDQQL8/71Gfr14/cf8e8D8hDuE/cA7hXkB+wCCQDp9AgP6+cq6vzlIe/48Bvy+vAT+wL3+A8Z+PXx++gDEfwJAfj/DecD/hL29hfz+ffzCwry8AAO+un8DAbgC/cM/+YIExfz/vLl9/sX5/T+GecGEPMU+vnsFuYN8/XvJOIi6gbZGO/4+O0L/AIIA+0C8hf1//sD8QnzGvzyAgb0/g4D+O4K7v4I6wr8BxrhDesEFPPpCQz+5PcU/vL9EvD6Efv88+/6DAX1GfP79fIOCRb39PMLA+/97QL+C/D+AwgK+O4K/wz69g/8EuT2Hfnw9hn19PIQ7wT1JPbmAQEP6/ceBOQLEgzg9vf4Efv9BQLk/BX+EfkF8v4MBu3+7QwH3fH3Hwj/C+oG8/8HAvUR8fL49xQL8PMN/AnoEODzDQ3n+QoJ++8X9+rz9xng/REEFOcP8+r9/BXtDg7h+P7wEfYF9A34FPr3C/H1C/QDD+cB9vcNA/4O4fP3FPAEGOTz/xLy/PbxAw8C8eYaBeX6Fuj9/BAK4gAO5vwHEP4J+P7wCusN4d7sMPwZ9PD+/Q3vAAz0/PEPBPsP9/r8DPr3AO8b8f7/4hIK6xL9/wL6CfoCFv3n+PkX7Anz4RTl7+shB+gHC+r9DQD85Sbh7AcK9/vuAhIC5wsLFOMV5PID/wUO/fL+9QcK9fEF+wUBBe8F9eIRDfQDAgP2/xHqCQjw9+MK5CL06vEfBfj+BQjbGQf7CPkBBvf/BQzw+Qr57fMbCfAI/vkCB/P1GP/p/BHx/QnsEP38E/ry6h/68PbsCBMNA/T3/fYY7O4Y5ATtGvr5890WFf7u+hTsDQMBCg/s8BH67/7w9xrzEPnz/AQJ9fvt9fUcABL29/ka9fPoA9gm/gb6AOoGAgro8AkR2Bb/AQHt7xf3Fv/wBPYL+AbtCQXf9/MfAOQDFAAC7gnxBf0I6vwAENcZAAMH9BDvEgP16wcD7AHd8hQM+BLrBP76DfPqI/X26Dvq6fL6EAD++gEFEuXwEhP27gPx6/If9uzlIPQEC+wUBfXn6wQT4PjwGOv68Bf0/PcZ6vXz6xv7xx0W9+sZ9eFP4tYIAuIFDQbs7voG/AP3D/T+6wAMAtkOBAQK9AX+9+0Z8hrv9fnv6vAg9fPrG/nxBg4AD/H88OMMHPnk+R316AsOEfr2+/4F+/7wB/AME/L8+fsX9vTx+g0A+vTzE+4IAwHyCf0E9hUD7tUp+fv39QUL2P4SBd757yDwDQny4PITCO/sG/nTEt0V9xMC8QYBBPIH/wXzABbw8/4OB94D/gj1CCPh1f4W9PES4A8IHPXw5hfh7RLz5OsoH+Ts/fn9Ee4Q4AsE+xDuAgAb7+/rC/wIEgvu6SHr9OQa6wb1G+fxB/Ef5/vPAwES+eUUDAIS/+7mCPES69cCKvYX8P0B6NkkDQjq+PEk8/MEKOPn+Br29AcDB+sKA/f35yX2+ugj9vr5CecJ+gPoDfEDEfX+BOsGAAHsBwH3CAAA9ggB9+cTDPUd/Oz0EgLs8OALGg0C6/v79AEN9RDoBfMN6Qn/9/UP+QIH8w/uAAMLBeX/9PUh3hcL6tEZ7fr29AkF+xIAB+EEFfTr6AMCCP8W8/LrFvv49vP6FPgg5/3z+AcL9vPzGPQTAvIAD/r27w4A/PIb6v/wEwTnDQnr9vDzDgf57AsO4w38BhTzAfHuBe0T9BAJ6OzkGAjwFvIA+hz37fwX+fAe5fX5H+Ts/ewh9fX68RnsEfrnBwQE6AbvDgrv6vQPDO8JAv8J6Q0B5xAS2wn9+/v/A/IE/wLyBAUK/OzwAfsKDwfw9Brq/ff96hAL4R/8+S/a3wHi9wsMEfAL8/gSCOkX+e/8/v0N7fQb5f4CBvj+7/zcJQr+CeL8B+kJwSX8/vHwBRT3Gvnx+fj/DegJAgLoCPIO+dsJGhf79OX3Ag7p9hnz+OXzFQIEDAHnA/MEBgnbBRbhDAz89g/8+QXt8BX5D//1++ca/+cMAgP0Ewbi/APlDRj3BO75CBLrD+oK/uAO9Q7h7gob6/LwHezi8if+FwDo6uIJHSn1490e7+XxCA8DzvId++7S4hgc6fXsHwHpFgEb+uzkHPft5gcV8uoj8uXvHOn9+Rvp/foX7g3l+h327hDm/w0C9A76/AkI7Psa7PbwFvIA9+4b6gsJ6vcT3/0T+PoJAe7/DP0H/vkB9uv7Gvr6FfMJ4RMJB/EDChf8Ct3x+w/48xH3A/DyEgYE9Q7pHez68vEEDuz0G/b39uoMEQAc7+0S+wHtEvsB7QTmBg8ABgzk7+8FFQIG8AL1F/30+fsACvrv9hj4+eAYIfnw2P8D+QMGBQniAgsA8OcI8BL6CuoLFfTz/R7o8fXnCQUH1/UVDfP79hHi9g0P5vwCEBrtAu7zBusOCQfz9+jtDBMG2g4GIer36wzv8RAAEvnx8ADmGA0C8/IL7vr+Efr+AADSROnxFvb/Duv7E+70E/cEB/EFBe0M9/kN8wAR8/n1EfgW6/0H9QEC8BDp8xgT8/Ea5/vsCQfqDgMU7/ziCQ7vDQPoBA0M7gnnAREA7RHs/BH+CvLtDAXr/Q3uCQb9+wkK7wnsAwzjBg7q/g4T8fbz9RjfBxIV7fn+Eu0EBu4d5P4R8f4H/vgC7Q8G//QC7Q/wIurwIur8Eu4FAPUJ+f0I//bxFvgU7fz8CPkD/vn/9A/1CwDm+hXiHQAO+vAP8v0W7vjgGQHlFQET8PvdGQQOAe0CA/kV8vLsEQHjCwrjCgwA8Q3r/g/1Fu/1Dv3mFQHp/wzmFAHvEf7sEADwAQvqBgrfDwnnBAsS8/Xx/xAU8PjyAwn9FOoP+/D5Cvz7EO8c5f0P8/3wIuoG8QzzBwgK9AIL+vbsAAwL+fYM/OvnGPoCBfMQ9Pf0BgUGBuzyBwbsHPXsJukFBucCA/r/CfUF7wsJ7wb6D/D4DPn8Eu3sHvLtH/AF8AvrEQTrDgfXK/b39xP6CvoK/vQF//YEAPn+CvL8B/sGDd0JBe4GAPT9DvAf1xAF7g7t7hsW7Pr2D/rq6R/sFvv2CwD/+gkM+vPTEgsc5P4d5PvuDAQO+PX+Bvog4fsZ6P4K/PcW7Pn/Av7r+BMDA/f/CvLvIOrvDQED4R3oFAQO6Qr+CfjyCgP0D/kL+/ToABEV7vkW8PAW7Psa6PkFA/L1/A779g4R9u4O/OzlBQwV7/YWzAgD+uMSA+b2E/zo+B33AvjgFBPt5Ajz7AcSAvTmFf/xGOsa59kJ8/oa7hbMCAMWzAgDId7+8Rfu/vT64xID5vYT/Oj4HfcC+OAUE+3kCPPsBxIC9OYV//EY6xbMCAMm5vjjA+0h5/ryAg3m+OMkAfcV5u355B/78usYAPcW9NP0DBf09xrxKOju6wjlCAEa59kJ8/oa7gzcAAgA5Q0FCesABe3rCRX34goN+ukGDO7yDAr+9x/eEfD4/PH1/RH2BsoSCRHdDPUA7BfvE/b5+BP54QgS6fv6BO36CvDw9RsA6QEK+/IS9+r86SIN8f/7HuT17uv86CAGyhIJBsoSCRHdDPUA7BfvE/b5+BP54QgS6fv6BO36CvDw9RsA6QEK+/IS9+r86SIN8f/7BsoSCQbsE+0G8+oQ3/feLtT4ERIF9eoQFPX4+Q375Azh+AkU6vcPBgrs6hT85xL/DN0BAx7k9e7r/OggG9QT4dzmBSPc7h0F3Psn7wLqBAX18hL7D/T6+xr53P/o+OUkBPD3CwjqCvkW+dYNIejRGQ/zCuMO7/3+9Q0AAAD/Hvvz5vP2+Rv4/BP0//XqHgD4/fIG8RD9D/b8/f//A/gN9AgE9PT96/8BFfj29PwX+gwM4gbp7u7zIvsIEOkD7ub5BBv1/vEAEPwBAwv17AEF9wb5APQV9PAPDPPq7/4H8g/x6/0OCAMV7hTp4x/jAPz7HOUE+vbq6Cby+O/wHff88BgA+vrwCgkF7/X0/Bb98/0AEfvm9w0U+PEa/Pf/AwoC7/zwBBfy9f8V7/v1AgvzAfoE/gQK4wb0Bwnr9vUDFPsJ5QYS9+33BxD78g/1Cgbi+xUL+/P+E/b/6hcIAfYP6PQU9A4I8fbr8PgS+wkU8/v7/+z7EPgI/fIFC/8o3vrp9BLo+g/34xEL/fn1/RH0/Q71/AjwGuj2/v8GEPXv9/b3+Rb9Cgv98PQH+voH9BXZ8Rb49e38HvoFCvL89xH27f0F7gj9C/v/DPj4Af0N/ff5Bgf09QAR9Pj5BfIN/Qb+4Cb3A/v5C+kPAQH8B+8J5wMK9RIVAP795PsLBPzy7QYMBPbz6g4V/Bn96Pn66AkKA/zyE/3++tr55CUF5wfvDQYOA/b19yDs8/j7DPDyBgrv+CLr8eEEF/r48+we+f348RX9/wzYF/n5/PMO8gcG5Q8E9/zlFPISDgn/7eH76/0FE/jjDOYa+ez77h0M/fb4AewGAg0G+PIV8wcLBu72AxP37/UJAgEA5gzn/vca+BLjB+IT+QnzD/DuAPsR/OoI+AsICvzvB/kRDPHr9Pv5AxDy+BIC+u70EgH5/+P/9xr67BoH9PfvCf8O+Qz3AfT/9RX88wML6fL/Dvgi7/X+BPUF/wEE+wAK7+QQB/wF9/YG6xj0Cgn2APD59A4MGuzsBf0a9u/59QIH8QX+/f8N9/v+Cv31Avv86/8Y8vzxG/P4BPv9CewP/QAH3f0X+gTeJfME/wreDv4B5QMICA0L7vkHBAzfAPkOHOn++vcY2gD9ABXu5PEK8Av+CvT1/w4E8PntGvf87Rr8/foPCuDx/vT7+fsTGPjo5goFAugT9wz7APX6EPL8/f3p8fT1I/T4GfL3+vMV/f3o5yrw9Ojg9iUKE/D3///83+3mKOb78u4m9PIc8fgHGPzv6wEc/vDr7y3v9PX+9fYY7//w+hb2DtntIff28voZ+/Xt/B76AxPw/fQKAPD4A+Mf+AH6Df769/z7D/X+AQ769wD67BEC+wT2EPQI9woM9/TuDfr7+/4V7f3//wQH8wD6E/vx8gLpCf4O/OsV/AX9/RH6+vzhIAP+9uwI7h377+3/GQXiAPkf9ggD+vb/CAb6CeTf+ewp+O379Bj9ARP3/uvlBQsK+fzpChb7Hvrv7/b7CQH9+fUMBvz4z/TtMf/jCu4OBPYJ9Q34/vXxGPsMBAPv7CPo+u/4B+cLAggJ9P4BAhTpBv748/0c9u7v/g8J9fLyG/j9+PMT/f8A6hj3/QvZIfLx/+YZ8wMD7hH99ATuD+gMFAn46+AK4/X2Gf/nF/EJ++YP3Rf/9e7+Fvjw++0dCQLwBPn3APcUAOYNCAf76B/6Bfn1+xPwBvr8+RL69BQI8fcE6w4I+Qnv/P8L+Bb5+vsS8hDc+wH/Be8E+hD1/vwZ6gb39xfoB/n3E/cA9vHn7CP5/BHiE/EGHOH++wQM/QPo+yLo/fjv7Nkv9fXt7h38/Bv29vD65f0CHPML8QbgEPAN+xDsCfAO/vrnBP8Q+98C9hgH6v4TAfgMAekF+Ov6+BUEAhTq+/gHCfX98fgJ+Qb6+gADC/DpCgoK6+oH+gv+9/P8Ff7oFfAP/fX+9RP69BsH5vTmCREF8hXrA/r6CQb59PkK7gb4CeXvASD5BwTt/gEI8OwGCg357wIB+yPp+Prs6AQe/Ab2Bgb0CPQFDufoDAUBBPb1/RQH+vMC9Rbi8vwYCRfz6wX99QD/DvwW7wT47e4DBgz6+wAS9Pf2BwvwAe0N8gATFfQF/esm9e717fMJAAT5HfLv9fob8fD1/OQaAAX7A+n4EwT1B+4T8uju9Sb8BQjz+P/lGvz9BfIV/vz+FfP7/Pfk/BX9AvwM+/v+3RMJ/wbpBQwI+uEHDfMPB9sPBv8F6fkSAQXj/wARG+z0/vkl5fT19RHfC/v9+e8OBAEq3efeBQb2+xLu6gX2Ef7oChEC8u/+EP3+AewW9fv0F/MA/gL8DvH85w8M9fkB7vwU+wEc/vDr8R779/wRBPXm8Qf3/wzrCu0R5gfz5f8e/f0e9O762fnsJf3wEAT2+vjlHwfo4f4b8Qwc/O/s7wrXIPr76QcP5xbwCPMR+esDF/71+AcJ7wQi9PH33wbl9gkL7AcD8xP37RP3CgbjCQEEG+fv9wP++AsG9vYS/vID+hj89PT97gkLAQIN9P35/+oKD/wg7ur99Rj26v/4J+b27PAQ/+z6+Qj2Fef4GPPs8/wc5fz+/+wQ9Qz9/ebwHgbwDesS+vn0BxP3Ahv77PDsFQ3w8x/t6fn75gYF9RfqCRLx++oJEvH7GPgE9Ory5BwBBwrlDgD5DOP1F/n/+ekd5+QP+wj95QAc+/33FfX+/f3mChT+8O/+GALoD/4O9Pj++hX2CP71B/jj8/4j9/z+Bwjw/fwP+fcFBAv44hTq9AMC7f0W5BYV6gP//P7u/RMDC+ETAfffCw//Ae//BQgEAv0N+PYK+BPl+OsCDgf2BAYR6+0a+OP16uAb+hD01i3yCfIHBwPv6QwQ8+b7Ff/r/Pb18voZ/Pb1+hb8Avby/w0g6+n8/RgD5N4GCfzjFfUSAOcG+BH5+/P6GOz6/f3s+Psc/Ors9RwM6fH09SPz9xry9/rzFf39I84O+PkS6Av9/+gy3vn57DD07/vmLvf2/A//AfTwBSnz4eAK/AL4+dT2Gg4FAQvxB/fj4TDu8+Hb8DAHH+H///8a6vX+/wjZ4eMl8/jr8iH08R3x+BIJ7wDo9QwG/PgL6gQI+Q7w/wP6CgffCu73+BXy/Pr9EPP7+vcR9gABAwX78/gB5RIF4AcEAQz4F/v1/e0a8grv9RH0BvwY6wPs/RT58grfFersDfcGHOT0++ccDO362CME9AELCe7oBvH3EAv5+/EQDe8X8Af+5OUGE/n2FfYA8vX4+PsTAAQF+Avv7hft+AztIwHx+PEa//j4+f4BDvTpK/X49/Tx9B/68CX29/X55Qga/B3fCf367BcD+v334B4B+wjr9vgSJuH48fr/3AgcARkB+O7yMubZ7PvgGfUIB/cGD/H5FfAJ6fQB6hf6ABHrBQXyLOTq5wQW8vQE9iDm+/jxARfw9vks1vYE/fYU7Qb86u4IIPMG7w8M5w0H4/QJGenh+AsB4+wm7AT67A0F8gPyFAMC3w0AD/ziDgEP9BPx/gX9Iu7u8yXo9/HrFNv1G/oKB+/y/OMX/gL+8BMC+v4Z8uwA9/Qj9Oz+6gET/vkAD/j3+w4C+PX2BQj49voFCPj2+t8J7STu4wTtJe7qDwv3/gcE9vn5BQj39PsS/fD88BL98PzwAQ/39v3zDwP7+/wN/vj9Afj2FPnzJfD39Pse8/H13w4W9/sN6BL0/AsE6AzsFQHv++kP6f8I9vAd+Pr9B/cS5/30Awr8AQMV9en4GPX29P0CAxfm4xn18vL58RUA6AznBfoIEf8X5PgJC/QL9fnlCxT4/OX/Hfr3Awvs+AEE8fEJEQ8I9PX2G+j5/P8F9vgU8u4e9fv95SXwAPsE2yHfAv3qDfoK4w0I/AfjFQQC/AbVFfEcBgTfDQHz8/oa+/Yj8+37/AAO8vzwAwMM+eX/Gfn3EPj3//oV6/8C99cp7A34Ce329RIe5/IC9fACEQXuGN/jDAztFwD9/PAQCvX9J+nd9AfgKvj79gHnAh/45CP4/vvnH/f+/OMBAwQK9gj1EPAM7AwC+u8U+fz9F/AF7f3g+hIW7w32+A/oFQTl/fcG9AoB7Rfu//j2/fn+BQUA7vsV+yzZ+O/3494XIuv68hEH9N77Ivr0EPIL7/f6Gv3x9Owb+//89hPuBvv/DfvxA+v3DA38DBHm8fgECO0D+fcP8fwH8xD2Bv/wBP4KB+sTBfr9ARP79Pkb0hAM3x/n8v33F/X59/j48hIEAAL9/vUIBPfsCArrEwf7/OD6+R/45eweBgEC7QgIA/Dw6gUfAQ/z+fzxCRbo89wOGuz1+gbjDwYQ5fYS+e7zEgQH9BEHAOv/6hkH8w71/v3+Ag/y/u70GfAB+xriE/TcJub67PQW6/UH+xbr9Qf7AAv5+f0CCfn5/t4eEPT6GPP27QIW6PkF9ekNCP/5E/AC6gbi6iMQ8Pf6Evf8+esLDAID+QLyDt4V+QgE6fsWCPP2+gYN+hTjBwD1EPj5/PrvIPP99wj39hLtAgv97f/26vci9QPl+xn9Cv8G9u4G3e4o89kf/QEE6Az0BQvoDfQFCwEQ9vX6AOsUA/Dh7hIWBB763vT+BPYBD+v3Ef7zCN0PFQLw3/Ug/Pcb9O/6+wjv6g0LHPXo9vYA/94b8fMH9Q356/cg9QP7Cv76AAYM9/r07Rr76QzlFPf+DPP+E+sNHO779PLv/+MVBPoV9vED/e8Z+/MU+/jz+h/w7fH7FAHm8fvr/Oob+f0I9/fzDf8AAOfu+Pwf9/8AAA/29P35B/8AAPzzBwQE9gQY79by6jH/APj+Ce8Z+AL79gDmGekMAhD9BQH7DBLwCO31AvwK+wj18fr4EwEM9/gf6gD//vz+/PAHGwL99/4A/Ozk6C/yDPUTAekBIf/65BD8Ctbl/R4d8vcAAP/6B/IT8PH/AtIPAAcM7RP5EesY8Q0F6w34D/37BwT7AwIBDPL5H/PtF/76/wbrEwnz8gYH+uDtC/oZBgMAAPEFE/39/QD//gDs9Qb/EAXzGP3t9OgTEAb2GBjw9voL9/0AAPXmFQfsBhYPIQIV8fQH7PQAAO376RUEDw32EQfx8gAP+/4NB+QI/AAGDAgQBfLy8gcF9Rn4DgrsA/j8Gv35+vUAFAv0AgD8+PP77gPzCAECGfQX7O8HBALw8toW8PgX7P0N+PD9Gw328/MW9uYIEvgK/v8M/f3zH/ED8fsAAAXaEhH/7wj/BwQCD/T66QP+BgX8De4A+vzuDen5DQgRAg39+AkS8e/49f7iAfr5HO737Poc/t80/Qzx7O0F/89S5/zu5/0KBAMO8+r88uYOCwwJ++v2/ukFBBbr9/rpEP4AANz7EPv0DP8R9iIB7PLu+evj+/TxABv6/AAD//T0ABj6/AAD/+TtIf37/AAAAP/m8QHjJvUBCQrt6ADhHPsF+OINBPoN6v8AAOkHBfwL7wAAAPXqLej09PwAAPL1K+z09f0AAPXwAP8e/e4AAB739Pnf8/wAACfj8//p/P4AACIL/N3g7t3y/fgBGgrv5voAAO0gDv/j7fwAAPPC9/sK/jToIP3a/v0R/hHvFuAUDu8L4PIn5Qrt8fwV6v4R9P/q8Rj3/AT7BAvx8wr7/QD+/vns/BP1DAAAAO7v+vT0IwAAAOnh++447fH5CPbvAPgd5gr5CPzw/wbxF//7BzmBFPMeExEAACfV7AAE/wkAAADlD/kb9PwAAAAWC+Lu7vsa7fv6Gvju/fUFDfj68g4E+f74Evb+//IW+v7/+wUM8/nlFg38/hLwAP3/GPjn/P0KCvPw/Osc/v/48BnxBv0GAAjt9eQKEf7/BecW//8P6wv3/hfs7fMQIurx8P8K/ATt8/X1GPn+D+IG+P0Q5Ar8/vYJDPjz5wwS/fnQACP29ekZ/f8EBgz/5vQJ7g3v+gMa5/z/EfQB9/oT6wX+/iLdCeruF//i+Poe7u37/RzZDPz98+sc+/4D8RD7+Bvt9fn9HuT7+P4Q5gj+/wb8CPD4BvUa3/T08hX9/vALDfb9FPz76/4D7xD5/Av//fT8EPX7+/7wARP5/eoVCPX99voW9f0F9wzw+fX3Ffn+7v0V/P7lCg79//P1Fv3+9/kQ+/0MCej8/xD1//n7+Cjb//gBEez5/gMPAt7zEfr0+/8U7//3/QnoEfj+9RcA9f3w+Rb+/wUCDPDqAfYQ/u3tFgT8/foBC/r98hn2Cffz7Rv5/OcBFf3+Ae0Y7/Pg9xwE/egHF/r+IPHr9f4F9xHz9+IbB/7/7hIE/f8e+Ob7/N0PEvz8BPYO9PnwEA7z+fUS/vr+CQP+8Pjo5yf6/u/1Gfz/BPUO8fgA7xH2/vIS/v788e4b/f8LDvD/7AHoGvjw/OgU9/v0/hP5/vj8D/r+9f8X9Pft+Bj8/vjD7TXw+ebyGvsC7f4P/QUM9vv0+A4A9/vy8f4X/vYF+A/+5RQL/v/19hb9/RL4+PX98wn/DfkR7wT5/hfs/vn+GPrz8/cIAP7z/A72Afb9EfT6/v/n+hoI/vwR9vv9FO4E8vwi6vrv8iDw6fv8Jerw8PkOA/H88PYNAvz+4SP5/v4LA/P5+hL46wD74hAOBv3/5/Ma8wLu9hT+8w0U6e3r8x/7/ez5G/3+7N8ZEQP+8Rby/OztDQkI4/MMCAsGDvHw/v/iEQwC/ewTBvrtAhDxCfD/GvrvDfACAPka+On6/xfr+fv+7QEO/P/rCA3//QXsFvL9+gkJ7/bzGfT+AO3+EgH94gkb9/rwFfIN8PEa9f79EQXy7/oR/vL4+AIH+QbyBhLz7f3++RLx/hH/9e7+HO/1+f4KBPvt/fz39BP+7PMf/f3oBhX7/OcBDg3+9v7zFv0EB/gD9uYM9Q//8Rr1+/8GAe0I/w70Ce72A/AW9u72+RX4/fv+EvL5B/zmGO8N9f7+/eb6+hf/8AT8Ef3v/QES/g/9+fb3/gMM7/v8AQrxAhD5+vn+7wMOCP35EAH4+xrz5v8HAgUF7/gE7AYI/Ar+8Ab6+e0HBRAV9PP8/PPrIfj75hQDA/4X+PL39w/t+Qv4GAPh6vMDE+j5/vcQ+/r/CgD4+/j3FfX9/gEO+fn09hD6///2+xb0+hDgDf368vb2Gf0F4Bv3/Qji/A4H7/Yc+PwB6CDk+vj0FP3+7fYc+v7p8h/5AOQUBv7++yDc+/oCEfb58w4U4fj+BRbjAvwX/e3w9hP86/z+/u4R9/7u9Bn6/hEL5PT07AkR+f7cBxr4+/3qEfj9CQzn+/4JFvzx7AoX+fHtBfj8Dvb+6gUc/PrnJvHu+OwW9fvq+hv+/+8HEff99yD09v74/A/6/v7xGPL28fQe9P3t+Bj8/gG/6Tbt/93wHPr57AQU/er+9B39ABn09PfzDwnz+PP9D/v/8vH+F/77CAfz/PIP8gz++g/5/f/kFQ39/vf6Fff85BIN/f4LA/P0/QAG+Aj3GeYH+P0i5vb4/AsC9Pv/+Az1BP/o9Bz8/hH+//D3+QwH8/wQ9AD2/Rby9P3+6vkaBf0OCOf4+xju+Pv/Fgff+f0X+vnl+RT7+/DuFv/eAfke8/Lw/QsD+vb4I+L49vcf6ugH/g8D+vPu/gz/+PzSIQ/9/fkNAvf9EwTq9fcI6hP7/wgD7//7APUSAPsP3ugUBx3f6Qr9/wUS4uj1+hb4/QDeG/T68Rj4+f7//g328uMIE/3+/NMWDgH/7hfy/PzjCggH4vMNCAv9E/7s9e4HFvXx6/ob8f8C+Q3w+vPyDwoE/+gTDPjkDg0F/vH/EPAI+QYU7u8Q5gz29Rf+5/n+DOwG+v3nAhb7/h3t/O7+7REG/vwO4xXw/A4S4/z9B/4I6vPw/Q8B/ff2Gvb4EfUAAOca/eD09xj86PX67hAI+/wY5Qf6++v/GvL8B/gL8vMW++72/B7y9Or8G+IG8/8U7v/3/hH//uPz8xMB9P0W/e/09fMh6/n8+Bfx/P4F/Q/08vwADev79/gZ8P0EBwPo/AAP+ff+F/PyAP0Y8fX4/wELAen7DfbyB/0I7Q/0+t7+Jfr7+AIP9PkO9/35/PIFEPb93BQRBPzy+wkR+wf/BPn0GOz9+P728hX9/fQJC/X8FvP77/3jDhnw/gIN+fH9/vES9v/gDRL7/xf08/f/+foP/P/5/g/v/uIS9A7/+/kR8fsd6Pn6/wQN6f3/DgjcBf4T5gf8/xjtB+nz/wsF9ernFwn0/gzjEfv+G+jpBvwJBu8J7RXz9Pv8+QwG9f33Evr6//ny/xX+6g4T+P0G9fsM+/rtDg783BgR+/4BAPIL/AcK+u/14gUSC/8CAxHr8v/7EvP6AAr/9vvwCQkG++8WC/T4/wPmAhAW6fAIBvwHCu31APENBPoS/fD+9/IAAQoLAuoS9fsO//P6+vL8EgP2++8X9/riEA3+/vjjFg396AQU+/zwEAb//R736/P2BgjpB/wL4hL97uP/Ewv88P8U/f8G8wf7/uYFGv3+9wYIBPT18Bn7/Bj+6e/9F/z55/H2IOv4/esb//j+Cf/++vfsDgr8/v4U6fr2BQv8+fL9EPX8//IRAP7/EvX/8v79AA/x+BXnA/z17vXxHv0E3x33/Rjf7gsF7/Ig9vrw9Cji9+4b/vD95fwe/vzz9Bj9/uv1H/n94u8n+QDsBhD7/QEN+/P1+hP1/P74FgPz9O4XAP3+F/nv+f4GD/Xy/AEL9QD67QsN/f7vEgP6/woX+fHt+wAM8vsN1RcE9AjgAxH4+wsC8/8P7Q/q+Q/sCvn77yH/8fn7Agv38hPhDPv35vUa/ALuBgIM+gzfHvf2J+Lz+v8S9vz5/A/1CPP08gQW9fT2G/D+9OQPEgDuDAX37vob/O7y+QYF+Pf67hcK8fsM8Ab69vDzHvX+9xH6+/0EB/j/9t4dEfj68STe/QPt/hkD/Qr77Qj7Eu7wC/zxDw31/PkS9gP5Dur8C/wL4BL5/f3oGv3/FPn48vv+CeIN/wEJ+P3+FPrt9P0Y6f/9/gwE8fvwAQr2/f0A8hb3+/gc7/j76/Qc+fsM6QX//Bn2/+z1DQvi9//pB/QW/hPaCvT/F+UB9/0X+eH8/+j7/Bj/GPL2+/YR8+f8DwgO5/b8EwDo9Pv1C/oI+w/yA/n9D/ID+f0V9uEP+xb14Q/78fsW+P0U7QX2/OEl9gH7CuMS+v0O7gQC+OrnIv39FecD9v7gGwj7/hfo9AIBCPnuAQrtIfD9/fsY6AH3AwcH6Pnh+Oon+gIGAvEB/gQCAPr39Bz79vj77Rv68Pcg9PfgEgT7BPoI8RX08Q0IA/T98Rr1+ff8Cgv1Ffb1+PsGD+sH+hX48v/x/QUDAfj/FfX0+eYFFAn38PIW/gfk+iH5/PX3FQT2FPz3+Pb/+BLx8wECBwLp6Dzt7vjxIPvw3woI+fjyGP/y7fbu3Snz/OPtJ/f9EQL67vHy+xrx/O8FEvf+1hIW9/kwtQz37iHh9QL9/Brx7vn5FP/z+9s47vj9Aw318voKHOzr7wv6Bv/s/AYM/e3SJw37+uD/+PYa9d8e9vz7E+8B/Qr/A/juDgLo//sA9RIA++AeBv7/7Rv1/v8T2Ar6CQHgHuwI2/Uo8Art+xj7/+/6F/sAB/wJ9Ov1DQX7+Rj08/z/DAfUD/QS4/oL/+0h+fP/BvnyDP0R8PoB+AAS7fv89Pcc8vkH/fz++xflBP7+H+T8+P7uLOz0++Qf/f//EBXX9PnyDAr5/g4I6Pn9CAcD7fMF+Qzz+gXqDwj09/kc7fwo3971Dhjo+/3+AeoGDvsU+/7t8vob8PT88xEF+v30EAX6/RX84AP3Ge/qBvj1G/P9/wn5/Aj06wH+FfzlGgH0Buve9jvv+hrjBvgF6gkM/BEK6PH8GOX8BvroJQL39hzWCgT4Iuvv+f4Q6gAF+BDt8hD2/9MhAPsQ5wr7/v4S7vv+4woLDv3uI+z6/xn35vr8F/vs+f4I1x759fn6Efr+De0K9/Mc7e78/vEV6w37DPnwAvvnDv8M/hzm+/3/EPz1/fkD8Bb1+wziFf7w9BH//P7wEQT7/Brm/Pz+4QQXBfjr7iH7/Qb5Cfr46gwO9gPu7yT28vMZ8///8hnz////AQzu+OcSAgb+0SMI+/wP+fL++eELGPv87xr7+v4B5ggT+grcAxH9AP8G5gom2Pn5CBHeAv8HB/0D/PUF9Aj6/BUD6fv96gQT9v8X/uLz+f/5F/L64BkM/PjuGucS/gUW8u38BwX47wQU4hH1+uQR/w3+G/vn7/Lu+/Ac/O/3+xn83BcL/P7hGBHr+gMN7fb9Awzt9v0P7wv09QjyDff2AhPy+P4PENr1+wkM5/f9CAP5+/cFB/j79w0H7vb82Dju+fsNAPT6/AgD9vv9/RHy/P74FfX9/ukn6vn9/BXy+/7/EvL8/gb+AvP8Feb/+v4OEdju+AgV3O/5Guj8/f7/EO38/g4K6fb68iDu+f0I7hAB7ObrFhH++Rrz+fv85BH+Chn36PT5G+b7/v/wD+gS/Q4I7PrtIADW9u8T3w72//Qj6vP9E+QJAfPrHfz7/u0LDvr9+xQG4vTzIvL7/eEHDvj86g4E+P0C/w/u8P4S6Qb5He/y+P0X9/P4/gQJ+ff9+wL+6BHxEgT1/R7fA/3uABHu+PsG9w/u8hjq/vr+6QEaBP39G+r8/hj46/3+4PUfBPoUBefz+9MAHvIC4f4U+AQD7gQO/NEYC/EJAvcP9vkb8PD9/xDnDvX8/Qn//fXxF/b+/wPpE/T6Fg/X+vfe/QUFFPoW8/j+998QFPntBQ/6/ePwJvz94zXn9vwe9uz28uI04P/6ARTm9voCH9n2/PwS+vX+9iHp+/n69Rv98+n/F/L7DQXfBv7Y7+w2+A7hDPT/GfPu/wAV5wbz/ALyD/b+7xn3/f8B3QYX/e/2GfoCDw7X7Qr66/0UDf/m9hj/6fjhJPni5/Mp+/XuIe/3ItUDBf0C6xT2+RHjB/H33AUg/v4VA+j69AES6fUL4wIP+vzoGfz4Cxbs+vv99hzs+/0O+u32DPwl4PD6Ag3u+/8c7/H+/R715fj8Ffbw/v4FF+r29fsN+f3/E/D9/gAJ4gYR/fcg5ff78CPs+f0Y9u/1/AoH8fr0HPfk+//rBPYS/uoCEPv9BBry6fESBfDr+wL3D/n76gUW+/z2EfcC/hXu+f37LtH77/Ih5fT7/vQX/Pf71RIf9vrjEQ4D++YODf3/Hvbp9PMY7vP//g746RLzBPrvE/z+5Rn//gQS9u31IO7m+f3zIub5/QTs9Bn+CgD9+PwT7wH4/Bns/vn9Df7qDfoC1iH6+Rzj4AwJ8RH7CfsI5wgM8hHy/P/6AQzlCvcFDvn87SDVDQLu8OITFfzvFAnz/O0a9/7/AA398PQL8Azw/No65/z67Bn7/f8B8hH+7vjwEwT74xAS/PziChf9/O8X/vz+CRHo9foCDvD5/R3w7/3+9O8a+vgV++v5/QXtFvT74QIbA/z73vsl+e32HPv8/vkL9QEm5Ov6/+r6Iv306BAM/PzxDQ3w/Bn64gH8E+kP7u/fIAL+/hMG3Pf39hfx/f4J/OMP+BQE6PP78Bz7+f4O5BH3+Q/qB/393AoY+Pn1+hL8+/kU9/3+7B0D8/zuI+v7/usg9v39BRH26fYb/Ovt/RL49Pn88xnz+/7zDvAN/APaHf35+BUA7/sDEPD5/Rn27Pz+9hMC+vjvHu4A/RQE6PHz8gXcGP0f4fkC+h7t8Pb7/gz89PsB6hj8+hDJK+/vHevr+v4Z8P7y8930Kfv+7/YZ/v/mFQT7/hLxCu31JtwA9fwH5QkQ+fgf7P3/B/PxCgYCFuz9/9vrLvz9/RP2+fz2HvP4/w/8/fbyGPbz9Pwg7/vz5vr7DAfy8AsABvzpFQX8/hDwAf7+6/Ef+vzrC/UT/fsU9/n+C+gV8PT28h/4+PH2F/399RbrBv4F1woT/Pb+9BT8JOjq+/7g+Rb6DB/s7vv+1hcAEPvl8CD8/uoe//b9ABX07P4W9O8V8vP+C/z4+xLz//QACPz2+wr8/vYY/PH3/wMHAPcK++31EAjlBRrr3Qn3GO/08h7vGP70APgQ9vvzDgEj1fkN5wAIDgnhJejx8h707fYd8gIGA+zsBhH3E/T1/u4NC/Uo3+/6Cu8J/egKDf4N9v/5+fQY8hLx/vj/+wz28PcVAw31BPn95xf/9/0U8gbsEPD64yPt/OkW9vD2HvMj3AnsAgr77QfvAgwa7fr2Jenl7xnt9fv3BAv6DuoO/AEO8PTz8u4eBQzs9OjiKfTx8Rj68/LuHvX5Fff+Heb2CQLx/+0W9QQE/vcDDP/0+gr6/f4Z7/b59A7sCfoV9vcT6/ML8BrtBPXx+Rn8+fQTB+8CCQj87QkGAfQC1i3xBfkQ6wrxEAf1+Ar2Bw7+6wDoGPwDEPXyBur8BgzyAgIN8BIA+u4ZAfX5/hTv+v8Q8wkC8PwK+fIFAPPkGxHp7xAP7O0S9O8NCef3AxMF8e4ZF+/37wAE6A3+7/kWHuH9+vMW/PcFCPb4EfoA6wYH7f4Z8vfzFfjp9dfcHRHx7/sX6hj1BO7k8Sfr6/Uh8O71Hf4h6fD+Ienw+Bb09AIACPEFDvD3CALuAgr/+/bxFfv9Awj89fELBP77B/UHEfX4/Bjs+/wR9/r0CgT29wUC+vz1D/3+Fu/3+wsD9fIR/vTw8Qv2C/gM/P7m/AQQAgYH7BP29fgL/vL8/QQE9+cDBgj07w0L3wcW9hLn9A/0F+kD3/j0Je8G9g/z6P8b4vv8Gwbo/hHqFgP7CPf+AgfxCAER7foJ6gz0DQP4AQMP7vEO/QLyC9sNBA8U9PT8A+0U+O71Gvv59xT27A8DA/wK+/sCAAT3+Az8/vYOBPYX7fj64wIICuMDBAsg5OsDDuvwE9oEDw0K4xAC/gUA9+4ZBO8Q9P/3APYW6wT1AwL8/hLuBQjy/AT5D+4U8ff9++8MBQnkGPMG/v73//QFBxDvBfr7CvcC/uEb/+b/Bwz47/IcDgQC5/P3FPziCP4VCOsEBQjr+BMI7Qj66/f5GgPqCgga8PX089sl/O3lFQvt6BwAI+j/4u4Y/PwG+u4P8xL4AuETC/kY5/sBEewDAhLqAwMV8+kF8Aj7DQP19g4c6vP+FuMBARn46OsZ7fX6/ggB9/gO+/3wC/4F/wHuCwgFAun+Ienw9hT6+Af/BfAU9PT3+BUA7wQF5A37+e0W/gzw/wfk+hn/8xX27hv5+P8HD+An3fj6D+7zDP77Cvj7BO8M590v9vsK7wcU7P3/B/f5CCHn7/fzC/wE+gv5/wvkFvj86g0JFu74/AvsFOoJAff4Cvz/9v4OB+AI9A/xEvP++P8S8vfyGPr5Fe/6+hLz9fwU6f8CFOn7BOkc9gPdKf366hwA+PITAPr8AQEB7Af+CwH2EPT6EfEB6AsN/PEHAgUAF/7o6g0W6urvDRTu//4T7AwI/+zrGQXyAgII6/39Fg3/8/rnBg3++BD+9/sO+uvkLu3+4CP9/AkS5uANAun/Bg3r+Bb39fLz8u4eFf/d7srMNArl5RER3SnyAejn8ScE2xEP0S/uCdM1+fwFBP/zCiPe3fQKAv7tAfsW6xb2COTu+CHz8u4e6u0d+Bfr/Pfq8PYe+AX4Chbx8/oG8gQEDer0C/n1/xEEAArqFOkI/O7mHQQY6QL6DATz7hfs/f3xFAD4CgPt/wf0DPH3/QUE8vgJCvH58Rgh4vUFEuzwDSDg+QT6C/v++gv7/u/8FvoY6v36CAT+7u4Y+ADlJfT+EeMLBBXx+fkM5voSDfIJ8RHiFPMg6vL22h77BtsGBBMJ4xb8A/ADDRnmCvQS4/sQEvEC9ucOBALiGwT13SwD6gXq8B77Dvr5+gf0BeIN+xL7AQv2//4P7/oK+wDrGvYCCv0F7xD5/vEBC/jzBgT49t8IAgzfBwIM8goP7QwF8fIJ//j5D/rz9Bvm//7v/xj8DecM/eoaCOsd7+7yCPPxDAAKAPEb6vz25hMAAgLyDQDu/AoI//3sEuQd9QUF+Qr2D/UD9R394fDz8wMRAukGEAzm+hIX8vrx/wv3+e4e7gLzCf4KAQf+9OoFEPsi5fH47Bn/+OkOCfoY7fn7+xb76ukZ9gUR+Pf25wcIBgPr+BUO9wD3FvD5+QoC9vjsAQoF6hsE8/sZ9eoX6AT75hYH+gXtBAoO6AYBDugGAQTpCgn+9Qv/BPEM/h/gAvYb+9z5I+b27yDbCfT8E/T3+Bf19+of+fn3F/n07+wbAw/iBQ0P8wH3ARfw6h/r+uvrLevu9Qj0DRD48/wf6fP0EeAKAO39BBLy+v0S8/MDERL69fMd6vj2CgP47BD4/PXs+xUCEev7BxTn+QrmF/sD6+wYBfD1FvoBDvf1/Bj76QAU8uniIAD57PQBEt0e+wXsI/3tAgfnB/4M/+/8DPz75h8G8Sja+/TwEgH79Bf4+hviBvUf3Qf1AhTx/Pb9/AAA2Vno8ebj7u7/8i367/D9+err4j/v9vXv+uzwCgz97/j4//voHtQU7QfrAAAABCzr4+ft3hHw/f8G+/74Ag4g2xECCRX/+/oDzkUCAu/r9gID3Nrz6EH0+PkI79r4LfAHAQP/9fAA/x797gAAKd3z/vX6/wAADtn6//r+HfYMCenz/RTy/xL4HtHy39wj+/z/EPv4+QH0+gAA+vIi8Or2/gAAFev+/wb7/AAA8O/u9d0y9QEJ3Pbq7Sn99vkI/PD/BvEX//sHBfgDBgP08AYH/fESBwHzDfb88/oQ+wn7BQLz/wnz8QoC8hP8B+IW+A36+fsK+OkZ/hHtE/D31gAbFPboDuoJ+Az76vIbD94R6fMb/xDn6vEfGO336PoTJuXiHuH+Gej8G+/tCf/zF+z4Du0EBwjlBAPyIOP4Df3sG+7qHuvqKdzxHef2EvH5+PAZDvP85/cdC/f49BnvBAXw6hIG6w0E7xT65S/kDADp+wj8EvXyAgbz8RjxCQPsEvD79SDhAgb0GO7yAg3o+w7z6hz46CbvBwD1EfL58xXzAA3p9xTvGOr5Fuv8/w3sEvvlBAPyAAj1Fez+Cf/z9Bbz9Bbz/A/sDQPmEvL48goDC+wMAAvx+wz39QAKAAn07Br57gUND/T59A79BQXvAgXz5BsBFPH36hn5/w3wDvzx6wsH7AgLD/fz/hDo/A7yEPP5FPfkAw/l9wMD9uoaEvD9Ag/mD/3sCP/05fMeBgXsEfvkB//4EfP7AAL+BQrr8hf19PUTB+IV9+Ih9xL46hf9BA7i5fUf4AgSE/L14PoXKuHkHeT7HeX8D/D9FvHw/wzuGur3AwrqBfgE/Ar2Guj76AwNBg7g/g7rFPPwDP3tIeP26hb+7xj2CgLoFe/2GPPqHe3qH+b1JeHtHub0AQf1Dfj48RL7F+70B/AKFe76+fMS9PEY5gsO+BPw5hELDPvw6R33+BbvEfL69BbzBgD0E/nt3AgO3iED6wAMGu7rBP78NczzBQbnFe/28Rf0Fun+/Qr3CegPGuzvBQPvFuQIFen+/gj3BOMa9AQECP71EO0D/Ab86wIMEfD9EPP6CecOHenz9OUe9BbwG+T+8iTp4xkE9Q3/AugVBOgV/Qf7BwXv5QUSDvvw+/IRCv7z+hXuyf4U5C7r5SvtFPXv8wsBCQPt8Q0E6RIB6xr38Bj15iH38xbzCPQD8B7u/QECC+YOAAvuBgPyDuoIE+MK6wIN2Pck+N0i+Qz3GtUYDOgPDegPEQXUEf7dDdsdGN0L/w/n+wzz+xPvE98PI+D1Cu0M8RT4G/Dl8hruEeUMA+YVFfHz6AgNAAj18CXoC/v1Dvj19hP06hr49hD38Bj28Bb4+wv4CgDt8QgI9QQI9gIJ9AUEDgDo9hnqEOQS+QYAFfD27hzv+BD0AwL36yLvAAX3Ef/hFO/5EPnv4xsBAAjyFeoBAAP82/QeDOIV6xAF7hT+Hef0/Azy9Q/4GPLwHOn0F+72F+725SjvEvfr7QEO9RbrEfT3Fer+8hP49w36AgX1FPXo9Cfa/w7pG/jaC/v0EvAAIubn9hXzBPEN4gsPEvfu7BICAwzs8w0AAAf2FO78FdsW9PsMGub86xb+/g7u+gz49hP2D/P7/g3sDPb9DvP9/A/xGeAK9hXu9hfu6hIFGuQB6/kS/vr9/wz6BQID+/oC+A3g9QXrDQ/9AA7v7Qj5CA3x/RH5C/gT/fX+8/jxBfkKA/AB/vz9E/AG/vv4/wH5EvgL/ffxAPz4FO8L/ff6APz4G+/59ugJ/wAADN4A9xntCBfyFt739xbz/g76DQH9//Tx/gAAAAj//vcA/wAAB/4G9vIF/gAA6QsF+Rby/wAA4Dv3/PLq/Qf68B4C+fLy/gAAFOMGAf4E8gAABO0H/QYK9wAAAgPtAg3y/wAA9h32BfD2AAAACeIOAg39+gvu5QYW+RX7APT5HOP1/AT6AA75EebzBvcNAAAACt4W9AsSBOvt9+Ym/+sWDQb199kH7SQL9AAA+OwW7xb99AAA+uYV8hYA9QAAEeHx/gQNCQAA6gYOAv8G/Qr2JN/0/Pn8/voO+uf++hUJAgQFBun//fwNCQX9Gf8G+/72//Dv7Rb0AwH0CgAADe4L9AEA//gC6QwGAwrw/xH5/eb4+xsFBAAACOwH9xD1+wAACOcI+BH2/gAAIfrx8uoA/AAA7QUL9g/8/QAA4RYH+vsGAAAA+P0E+PQTAAAA4w4D/P0OAAAAHtoO/vjw/gAAAwzs/vn8/wAAEugVDOrvCO4IAgTYFuj+ChoIBAMN+fPw/v4E/ezzDvUUAAX99vX9+QkU9wAAAf7sBv8E+wr72Tr46/f3/hjqG9f2CBPpAAX/6Rv/9PYN/gAAE/nm9/ELBf0GHN30DvkE/wAACv/8APTyCAAAGuD/+vIWAPwE8wr9E/X6/AAAFO/zA/YK//79BOD6DuwZAAAA3PsAAAAAACfvD/H2C/MH+wAA7RfuEuf/+PIJ7xMA///9//4E8t76HvkUAAAABtwA8Q3oHfIXB+f8//UAGfsME/H1DvcH7AAA/gz8+wT2/AAAAAj8+wX4/AAA5hT8C/79AAAA5Sr89vD0/A75DfgD+usK/gn4DQ779PDuAvH37Ar///YKAPcL7PH/Hvz+/gAA5hT9D/f3/hDz8h36AgPt/wAA6zL8+e7z/gAA8hz+/Pn6/wAA3j7zAu3v/AAAD/72BAPt8vv7FeT9Af3/AAAAA/z68wn7CAAA//IE+hEA+wAAEN8g4/QN+gj86AwU+Pj0AAAACuoP/fYH/wAAC/sXBvTw8/HsG+X3BvsG/fz9Agn5+PwB/wAAANsP+hn4AAAA/xEF9/v8APz56AEAAxD4BAAAC+IcC+X++gX2/xEF9/v8APz5G9/7Be4S/f/9ARUD8Of9+wz4+RD1A//5+wAAABP5+vb5/fv98irr6wPrAOr5x0T7/fr3/gAAE+37/wv6AAAAFer7/wz7AAAA8S369+7r/AAA10vs8vXl+QAADfj8Cfny/wn6BQ777vz67egXAAER9Pf09/8IEef0/vwHAPkQ8A31BfQM/P8C+RT1A/r1+wMC8QYU9fb2/v8I8vv7+vMf/vwADPYK/fz///P+9yHv+vL9/gAADA7p5OECDAAAA/n1/Pb4FgAA/fvz/ggABf0P9fD/AxT6CQwHA/vs+/QRDv7+BNsR8AsM/wAA+Bv69vj1BQAA5f339xgFBAAA5w7++/YJAA79DN39BQ8L/QAACvv7/v39/wAABADqAvMRA/AF/AXtA/QSBPAF8hj//QT1//799RoA/f73//79/CH3/en8/AAAD/sP9+v1+QAA8gUHAvMN+wAAFfz8AvjqAAAA9PsMBQ7y8vQU/+ob7RHy+PQUI+Tb7xT3/v0IHOD7/Arx/wAA+Bn+8f/u+/8DIun57vMN/PT55CkJ/PDx/QAA+A7+Avz9/wAA7/AEFA/tAAz04zTy+fX2CPn74vT+8yIL8f8C1QEB+R/7/wAA//EA/PsY9f8C+hL2/AD6/P8DFeQTBO8H9QUABQfyAwTl8AILFu77///8AAAAE/L9CPb1BP/5Dt4Z/RL5+QAA+vMD+xD7BQAAB+8KAf3+AgAA2ewVEBAKBgX/DeIb/fv5AAAA7grnBvcX/vETI+/58/f8//z/FunqFfcHCP/5+hsB+vP2/QAA8RwC9P7x+/4J8hsC9P7x+/4JE+37/wv6AAAAAg/c/fsBFvHzDgPmAt8AFPX7+hb4APn7/f8D7SzyB/Xv/wAAIewF/+/m/QTyIeP+/AL1+/8DCd8U/wf//gX/EeUI/////wX/+Ab8FfX7/QEAJOH+9wPuAAj38R/5//r7/AAA3TP78QXd+gMF5vwG+hvw/wAABAv9+vP3//wH/e3tO/fr/v/+Bev0CBL3/wEF8/L7Gv/9AAAA5h8E+/3+/wAAEdkMA/UMAAAA+xv4+Pj0/QAA3x4C/QP6AAAAEPIJ+Pr5AAAAIOf3+P3+AAAA+RL+//r9/AAA+vMC+h3w/wAA8UDf/+PV+A7t9Rn++f7/APv9MdUBA/L4/vj2ABDz+Qru/wAA8yH++/bzAAAA5xUB+/0IAAAA6f4UBAX3AP8F+ef7AQ0PAAAABNn8Ag4SAAAA+t0AAw8SAAAA9Cj4+ur1/QAACe0HI+Tx+gAA9hv4/vz+//IIBwfpCuEIAv8BBQr7Be7y/QT18S/59fPu9Pjr+SL1+e30/gAA/Q76/vsA/wAAJsIJGAkDCfv8D+IV+wf4AAAADAj7/v38APL45iP9+gD4/wAACOz+/xIM//bu+Az9/fv9/f4M8+YX+hEL/wAADxLr9Prw+wAAF/L9Bu/dCf3+HegC/Pj3+wAAHegC/Pj3+wAA+gQF+gkB9/z7EMgV+iL/8gf9BeAT+wv+AAAAO6rtC+siC/YFEOH///MQCwAAEOL3/QET/gAAHNz2/vsQ/QAADrweB+cdAhL5D+AV+/v7AAn6DucH9QIO+fcPHOL6/gYBAAAAEgHq+P/v+QAAFvn98PL1AwAA6ikF9urx//4C3RkJFfnnBQAA0U7pBuzp+/78Be/kAQQb+wAA3h4G+wL6/wAANL/9CQn5+gAA+Bbp8wf++wAAFsAiFgMCCez+CfgJ/QH08fwIAgMQ6e8E/gAA9xz8+/Py/gAAO8wI6sz8FNz/+wkCBe0G/QAA5C75+/Px/fgK4ivpAAD7/QAAFegA/fQW+fT5ABTqB+rrAPoM5Rf7FPr4/wAAEM7wAgkcCwAACw348vj6/gf97wb4AP8Y+AAAFenlDAr8AAAAFenlDAr8AAAAF+77/f7+AAAA4RAGEvf5/wAAJPHw6fjs8uAUH90FBPr9/vz5/Pb1+QQT9/kQ+fP9+xAGAwAA/fj8+Rb5/QAA7Tbt9ezk/wAA9B39//f0AAAA9hX6BvL/AAAAGvb5/Pv5//j26goMAvMH/wAAH/Ht/wjqAAAAJdwR5uz4/PgE+hHy/f37////Et8V//78//kEAPYRAAbw+wEC+Rfu/PsB/wAABPMC9woDBv3+D//4+gbr/wAA+h4B/vTpAAAA6B8U+Or89P8CAekg9PcI+gAAFfIE+fAAAAAA6Rv7A/n+AAAAAfjt/wsPBPYA++rw/A4eAPn6AwDyAQzz/QAAEuf8APPzFvEc5REA//8AAPYT0xEKCvgF/f4HHO3v/v//+wAAAgAG5foMA/wBA+Yj6vYL/QAAF/AB8/3+AAAADAPy99sHCgAAEeQQA/L9AAAADAHy9QHw+wAA6QkA9h3rAAAAAhf1/fP+/wAACPEI9wUCAgAAHd4P8Pn4/gAA6Bn2/ewHDgAA1yIW/OTq/QAA4AsRAfj3/wAAGeYHAekM/AAA4DgGAt3j+QAA7vj9FAT8AAAA+wHuHATmBPQBDOr99QUP//oE8AgV8gTqCQAA8Br2A/v9/wAA5zf49/X4/Pn7CvUI+ALvBQAA7g4EE+3wAP3+6gP8E/n7/wAAGdUDHOv9Aez/JuEC/Pj0+/3+HegC/Pj3+wAAEe/5EfX4CPD5AfkF+wsD+vvwBekX+AcB/AAAA/AT+AQA/AAABekX+AcB/AAA3jj5+PL3/wAAH/D37u0JBQAABtoG6+YrDPsIFNUCIuv6BAAACegEH/Pv/QAAHMwZ7foNAAAABhfh/OgMAgAA5yf/+vr5/gAABQIO8Pn2+QAABOYAEPsL/gAA5A7//gQHBQAABhH5++73/v78BhH5++73/v78DN4BFQMAAwAA3gv79AIRAgAA/wYMBuH/A/gK+PEWC+QKAQf5EOj/APwJ/wAADubh/Q4JEf8GA+bn/hENFAAA7PYZAv38/wAA7PYZAv38/wAA9Q4R7/b4/wAA9AcU8/r7/wAADgrn/v79AAAAFOTf9f4n8Pj97Bj+/fcJ/QAAH+T8/v79AAAA+yH59e/5/AAAw1j18u3u/QAA+QER+wjq/QAA7xgA+vH+CAP/7A0I/fsBBgAA9SUQ6uDv+vIXB+gQAfbwFgAA3DP2+/T4/PsP3zP7Curo/gAAD/ES7wfw8gD2+Ar9/Bbp/vn7/Bj7+fb3/gAAAun3IPH8/wAA6DvlBuXv/AAA8xf6A/v7/wAABP7q/fAEEg34+CHz+Pbo9AsCCOj2Cv3+/wwH8hkB9v7y/Af9/gv9+/gA/wAA9BP9/QP7+AAA/hn3+PL9+gAADe0Q+PP//fwLBA4A+vL5/wAAD+z+Cfz+AAAA4CH6FPTy/wAA/yDb4wHx++4E/x7u+frn/wAAAAsD+QLy/+4E+w31+vz2CgAABeEA/hsD9wAADOr8/vIV/gAA8hT3+/32CgAA6AwG/fgKAAAA7/nuGg79/QAA1CL4FPny9wAA5yUH9O/7+wAA8v4SAvv9/wAA8An//AIG/wAAAhQO5evu8/wH7f39+RIJ/gb8BBjr8vf3+/3nBRfr8vf4/f3n9gIGF977C/4K8/8KGtr/D/YN2yju8BHxAf8H8/3/+xX0/wAA/RXY8uwC+wIV+hPl7+kE/gMT9BH//v//AAAAKt8E/P/v//D5J+QD/ADv//D59Br4A/v4/wAACgL0+vj6AhP7CgH1+vj7AhT6+y3m+e3oBAAC/Q34//z9AAAC8P73+QwJ/QAAB+X9/gMRAAAACPL9/vkQ/wAACPH9/vkQ/wAA/+YX/P8N/wAA9hHy8+8A/hb50k7p8fbr9gAA4P8OAQMGCv8C4gIOAQT6Cv8C/hD1/Pv9AAAA5ij1+Pf4/g759BT5+vn7/g75CBDx9/vsBfD4CwPz+QLv/gAB8ivw9vvw9/P+8R/y9wH0+QAABM4D/QkhAwf6++IA/QwSAAf68h30/AP7+v4D4hD9/Qz9/wAA8h76/fn1/wAA8x36/fr1/wAA9iXd8+L4CwAAAQ7r+P0I9gAA9TDq9ezu/P7/+ifq9vHv/P7/9vkHCvUH/AQhJt/++fvv//gI3hX4+QgJ+wAA+xD///z5AAAAABrv7uYE+AD3AxXz6ucI+ADyD/H5+fEL/vcP6R/o9AXvAvsH7xft9AXxAvsHEvkF/Pn38gX91lbp7enk+QAA6CDv7g/2+/QP/BP7/v74/wAA/OUHDg0KAAAA/OQHDg0LAAAA4RP7+gTz9R724iz0+/v69gb96iX0/vn9/wT/8wgMAOr+/gwA+AIN+OsA/gwA6wQIBvr8/gkIEeMJ8w71CvQHDQ37CeLn/QAAIfzf9er0D+8H/wsE//TwAv8I/QQHCfnw/AAA1zn5+Pvz9wAA9xr69ev5Cv8I7xn9BPD8AgAA4Tf1BO7y/QAA6xP6B/7+/wAA5T/t9ejw/AAA8AP9A/IQ/QAAC/8I8fcD8QDzGe3y9/oL/wAA/w77/P39AAAA/gsF+fj4/wAA/O0TD/b7+wAA/wQG/gTt/gb87Az7/gAM/wAA+Q0G+/v6AAAAC+L7/AcJBAX/AOcPDQP6AAAACeMb+vL8AAAA8xnx9wX0+AYH9BD//fX/AAz87hv//f38/wAA4ij+/vv6/wAA9AUX/AHw/QAA4xQL/AL9/gAA7Rv//f38/wAAI9/5//0DBwAAG+4B/vbtCAAAFeMA8QUO/gAAHt4AAP0IAAAA7eYd8BEM/wAA7xgN9/30/wAA2h0BEPv7/wAA7g/9/hDx/QAAGvn0BvPv/gAA6Or/9iII+gAADeb7/foSAAEAGNoC8CHaBhfyFOj29xHu/g769OYQEwAJAAAA6hkD+fgD/wAA2hz+/Avw+/wJ+wn5DOQLAgAAHwAE5ufV8/sCCwQB8/Dz/gAACQn69vb0/fsGEPj+/fz///v99CL49vf0//sG8R/79vn9//sGHuX6/v3+AAAAH+32+fX1/QAAI+D+/P3+/wAAFfL6//v6/wAA5xX/AAL+AAX+6Q3jGQED+f3+CQHk8gvzEgAA+A7w6grzGP4EBOwM8Q4G/gAA4Sv4Bvvw/gAAIdj2//gJDAAA8xQF+fv+/wAAFffq+fL4EgAAEvD6BgP4/wAADxXS6PnvCAb5/gz0Bu0C/QAAH9wO9fX5/wAAIOn/+fv1/wAA7hoK+vf3/QAAD+cN+vj+AAb9FPT7/PcH//j96Bn+/vkF/wAA90Dk8Mzm7hH0CuML9wwI8QYC3Qsa/wP/+AX+4y73/fTzAAAA5h7/Bfn3AAAA8ybv+vj7/QAA8BYD/vf7/wAA2UD27urvB/8I6Q/89hLoDAAABNwC/RvxDgAA8QAR9hLsAQ329BwA6e34ABD9CPb3BPIO/A37FeQL7vIODPoH/vgB8vwLDfoHHuX9///+/gAA7gj5/A37/wAA+Av//wf0/wAA8Rf8//3+/vsG7yX69/f3/wAADgH++eb6/gAAAw0B+ub8/wAA8SXw+QLw/gAADOn29BPtARb07Sf/9/j1/wAA4Cj9+uwA/wAAAgT+9QD1AAT/6B3++f79/gT/COcA/BgG9P4DAfH9ARb6Bvf8APkKBfr/DfME7A/j/gAQCv4DAwYG/hLkAPr4AAAE/QHu/Rjz7BL/AALyABjzEeML8/n/BAf79C3s8/ft/v8C8xX6AP38AAAAHOLvCAICAO4NIebvCgbo9u4N9Rr07wX97BXy2jL9/e73CQAA9yX2+fH3/wAA8fr40CH+9fMV++wU+AsBBAAAAf367BIA+gAAAfns9BcB/AAA5Trv+v7w+fjuAwv9/vn5/wAA7hn67wLzBAAA/xX69vP7AAAA0CwH+Qjk+AAACf37/+7/BAAABxL3+Oz0/v78H9/88/sMCuwFCvnn7gQGFQL58Rv67gf8/wAA8CP56wP7AP4D2iQE/vz5CgAAAvn98AEH//cS+/z5/vAWAAAA/Bzv+AXp/wAA9AjqBv4EAQn7+vb5+g8LAwHy7/P+GvgEAAAACvP+/g75/QAADPH+/g/5/QAA9AX5FvX1/wAA4A8QB/39AAAA+wcI8fkEA/sIG/T1/vf5//v8EfT7A+oN+QAA/Bn2/Pn7+wAAF9wKAAMABAAADgbx7v7u+gAAINz99hD4/wAAFfL6//v6/wAA8xMK9+gL4QUUBhH0A+v4+AAA6yAJ/fb6//v7+hr9/eX4CAAA+h74/eb7CAAA3hoB7Qzk/AYOE+0A+/7+/vgPEusD/v/+/vkO6t4B9B0H/hAA+OkA9Rz4AP0K7xz8/fkAAAAA7vwSCv39AAAA8j3n9ezw/gAAEgvqAvH0/v765eQcFPkTAgAA8ukICBAIAAAAAgHs9voM/P8G9hLjAAj5A/IH+BEA/vz9/v4Dwxoa7w/l+fcQ0xsR9gXq+fgO1iL5/gv8//4CE+4BDPD0/gAAFeEIBQbyBgAANL/9CQn5+gAADf8J+u3s+gAA5BUK//v4AAAA+QD0EvX4/h/n6Cn39QP2/QAAA+YNABrh//8HDQ3t9fT4/QAA6S73Bt3q9woK6Qr6EvT7AP4GFOf8Evv6//769yL18/L3/wAA4ij7Avj6/gAA2xj8AgMI/QAA8Rn08/EO/gAAAfUD/A8CAfX9B94JAgcGAwAAFOYQ+e3y/wAABPjs/gYO//T56Rn8/QX6/wAA7hb0Eff0/wAA/hza//sA7v7/EersEO4NAAAA6fALABz2AP7/6wIB+g4L+QAA5v4C+xEN+QAAHeX1BP3/AAAA4iL9++4D/wAACOUK/gr9//7/B9EFDvcPEAwDDuEJBvP8BQgD6gsR/vr+9QAA/Bvz9+oB9//+9Bzu/PEI/gAA6fkPFPT4/wAA9uYYCfwAAAAAzyUN8Ant+gr/BAT++vUL/v785wvy/AgK/AAAB94n8uAW//0I3TQC+PT3/QAAxVDh9ff28wAAEeL6CRH4/wAAE/DoDgr5/vjr7PYUEPn6AAIF/BX++vz4/wAA6CL8B/H4AAAA6Cr8AvD3/wAA7wcQ/P79/wb87Sfr/gbb/vv8/QLzBwzzAAAA/u7/ABryAAAA/u3/ABryAAAA/u3/ABryAAAA4BYI/vf5/gT/7AsJ//n7/wj7Bw349f30/gAAAvoD+PAN/wv7D/rx9/7zBAwCJNz1+A/2/gAAH9oK//wA/Az75xT6/gT6AAYBARXz9P8A++zuBRH09P8A/OzuC/zu+w3u/wAACAD7A/LxEP37K80JBwfn8fMRId/9/Aj79wAAEwP88QH29/f83CcS8gfs/gAA5xUO+fz9/wAA3iz7/fz3/gAA8R38/fn6/AAAA+wK9hP6/QAA8DD68+fp+wb/6hP9/Qf+//kJ0GLW5+nj//0H+xP1/f///wAA8yz19fHpCfn0/BD+/wT6APv6FPD+/vj5Dv751D/s9ukC+wAADQ3v+fb5/fv6Ld3y+/EF+QAA9Bn6+Pz8/wAA7Aj0/PMR+wAAAfP9//YT/gAA6RD7/fgM+gf9COUE+gUM/wf98ff++Bb6AAAA/AQUCOvw+wAZ7AUQ9wPx+gIG9hT9BPf1BAAA+AkP+Pf3/gn66xoI/fjz+AAA3A/nMe7h+AAA8/L7Gv/9AAAAGuca8vn8/PbqHN/+/v0I//QAGfbc/P0UAAAADOgN+/v5/gAAJe727vH0/gAAFPT+/f75/QAAGOEA8/8QCukAG+/56v30+/cW8Rr7/vn9/fwH8Rr7/vn9/fwH6x33+/z6Bv8CEN8R+gIF/gAA8xX4Cvj3/v8C4BwT9/D+/AAADvH8Cfb7BgAA9QkM6+/9+f8K/+sT//z+APQOBgXv+vv7/vsP5BL/AfoLAAAAA/QCAfP9E+8JA/UCAfD9FO8J/gDu/A0K/vr06v71+wcOABP1CRLz9vXs/AAA7AAHCv8KAP4CF+sA+P3+/wAAEdIFFvf8/Qf99vMWC/QGAv774ir0Cv/p/vgD4PojDg7r9gX63/odBgP0/gAA7xr+/ef9/xjvHvnT4/AR+uoP+w79//z3/u4T5Rr+/wD8/u4T++QBGggA9/0VA+D2H/3/AP79+eX4H/3/AP79HvD58/T8AAABHvD58/T8AAABG/Dy+/wAAAAA/usH/QoLAAAA8QLeIvLrCPcS4+TzKvsAAAAA7g7++gYG+wAABekf9wry8wAA/Br8/vH4AAAAHsYACPryAg/5D+T+AP79APoRG/z8//UA/tYN0TvpCfX3/AAAFtz7/gj+CQAA8/r49RQJ9/cP/g8E8gAF+ALt4f0J/RP6AP8I+ewK+QQO/vkOEOIX8Qbx+PwK6Cb5+/X9/wAAGc0B/AoNBAEE9+gW/hD6AAAA9SLy9//n/QAA9Cb8/uf9/wAAINH+/voACwAAC/IQAvr5Af76B+39Ffv7AAAA9f8B7gESBf76Jej9//jsAAAAId0O/fzn/QAAFNEDGw348fz/IeP5/QD4/wAA3PgC/AYa/QAABRTz9vQB/AAA+e4gCA3/+/L45RX6BAf2/wAA3ukgB//+APkQ8xME/fr+/wAAA+/48RgA/AAA6xX8/vf/Bwz4ChH3+/XwAAAA/wnmBA7y9v7/EvD+//8AAAAAEvD+//8AAAAAFPnv/ucMBwAA/AXz8hb29/8F8x/69vn/AAAAF+39//38AAAA/Oj6/yTx/AAA/R3z/vT5/v/9C+71Dgj6+wb/GOn3APUH+/4JD94C8hMH/wAA3Q0N+wfv/gn69iX89/P1/v76F/Lz+/gG/gAAGfH6/u76CAAA/A366hTk+vz9Bu8I+g70AAAA/RX2AOv+/AAA2y/p8vwE+wAABh3n6vjz+AL1/hLz//v//QAA/gft/Ar8AAAA/x3c9vL4AAAA+SL1+/T1+wAAGvjq+ADw+QAA9ybu8/b1/AAA7xX6BvQE+f4ECP7w9AwA+/4E4CIA+wX7AP7+E/fj9wAN/fUGDPbu/fUW//UG/g/t/ucT9u0b7ify+/QB/u8P9QD7/PwC/QoG8B76A/f4/QAAARf57Pj3A/36ChH78/Xz//368iz8+vbt/QAAE/39//7+//P6Hez8/f73//z+Ge7/AP/6APz+E/T9//z2/gAADOn/+vwUAAAA698CGBYHCv8L5fYL/RD/AAIG9PD8F/7/AAAA9xP7+Pz+BwAAGPj8/fr2APb7+SL9/f/9APXy/wL2/BHt/wAA+i7g6vbdBPkAAxbu9u/vCf8I8BT7BwPz/wAAyTb3++oF+QAACeQCCATx/wANyWDn7ezj/AAAAxTt/uMB/P/9AB7r/ur19fr7APcC/v4LBf8CBuv+AP4S/wAA6SH9/f77/wAA5BkC/wP9/wAA9gQJ/fML/wAA6Rn+/QT9/wAALevi9fPtBPz6A+z+//4U/wAADfoD+fr4/wAAEPv6+fr4/wAA8xv8+vv8/wAAGuf6//7///4H3B0C/PoE/QAAzA7yF/8P/f7+/Q74//z9AAAC6BgMBPTu/vwF8w72A+MKBw/23x/4BAPy/BXwHurv+v/zBAAAJNj1AP7+BgAAJdf1AP/+BgAA9BLs+PsJCgP2Aw30/Pr+D/T35f8D/RD5DgAA7gkMAvn9CwP46AgUBvj9DAP45RkD/wP/+gAAA/7v+fsP+/8GEeP0AAUS/AAADuYG7/kUAQv4EfP+/f7//wAA9Sbv9/rv/gAA+Bj0Afv6/wAA+BX77e0I+AAAAwsA9O4C/wAAFfD6/v//AAAA7hr//vz9/gAAFuMD/u8S/wAA8A31CAME+gAAKN75AezzBAn6I+n8A/brAAAA0zL3Afz3/wAA/+EM/foZBgAAO5gD/QgaAgQLCuYQ+e4T+An6EO8I8gXs+wAAJdbzBPsKAAAADRbt7uf5+/Dv+Pwl9fvh/wf8Ge0B+Pn6/AAA8/Mb+wD3AAAA/Sb19Ovv+gUB+xkE+Pv0/AAA/RYE+Pv0/AAA+fkJ+PMR/wAA7BTn6Q//+wAA9Pb7+hf6/wAA9REA8wvj//wG+RQG+v7e+PsPEPsJ9vDy/QAACvLk/BQG8QEEEvHwAPYQ/wAA8Bv9/vz8/wAAzDX4/fD6Bwz7BA34++wI/fgKFurjBvwX3Pb+GOf39QwF/QAAHuXv6uQX+vv2AQLqFfn99QUAC+zxAgUO/P8C8xz9/vT8AAAA8xv9/vT8AAAAIeUA/ff3AAAA8/D//vgb/QAA4TAE+O7y+wAA6yn5+/rs/wAA6BryFPTy//wHHtQB+vwO/gAA/OYGAw0IAAAA8wn/9Qn8BAAAAPgEFfvu+QAA8+gZDPf7DfgD/AT2++oU/wAA9i7s8+fw+wAA2wz4E/oCCwAA+xb6+fj3/wAACu/y/hXw/AL/BwH/8+wR/wT1DekO+//8/wn+B+MD//gW/wAABu4E8R7p+QAA3QoL+RXt/gX9/eH3BB8M/P/+5A3+AgML+gAAEPHs8f0T+/4DEgD0+vn19gL9Efr49+gECv78+u0CBvwTAAX9EO/1APD2CQYJDuDwAQgZAfjx5fj+DQ79AP4H/fXsBB759PwGBu37/h/yAPwG2U7y9eji+Av8C/wB9QwC+e3xHO399/z4AAAA7BMQ+/r8/wAA9CH7/PL4+wAAAPIKB+8U+gv01kvj8Pbi9AAA9fj8/hX8/wAA9ff8/hX8/wAA4vEJ7Crs/gb9+/7wE/wH+QAAHdcDCfMO/u8MFdkJC/cP/AAAEP/4/QLy+vv7JNkB/An8+vv74TH2BfDx/QAABwL88gP4Bf3+/xP2+gL3/fv8/BYD8PTxAQAAx1Lu+Pno/AAAA/TyEgf6/wAA7BcB+f4D9QAA8Rbn/wsB+QAAB+kfCu/nA+sF/Pca+gL2//cBGO0G8Qf3/wAADQHfCgPz/AAA/BH6/fv3AAAAC+7q9RIE/wAA5DH2EdPz+fsG7RTyD/v8/vsGFuL87wHzG/ULA+r7//gAGvsMBef8//gAGvsM7x4D//b0AgAA8Sn6APLx/gAAEdcJFgjoBf4KFe/4/vn7/wn6G+37B+fyAfQOFuv2DPn7/vwA0UTx9vf2/AAA3wr7/gwG/wAA6hEI9P72Cgn5/Bvx9/v8/QX/7xX+AP/+AAAA9fb7/RX5APwG7/3gDBUC+AIQ6Rr8A/v8AAAA/yb2APLz//L49B/s/vL+8AoNE9MFBgoS+g0KA+wI+u4Y/vkQGugAAP/6AAAAGfT3+/j2AP/94Rn1+wrz/vkODuz69wML/wEB8AT4D/kF/v4HAxbwBvr4//n77A4H+g/7/vj8AvsH/fAM/QAACdcSGPL4AAAACOoW/vn7AAAA5SwH+vLy/gAA7hX7Cvz5/wAACOMNCPIJBQ76DOMNCPIJBQAAEuP8/vwRAP0IEeP+/vwRAP0I+xD5/f0BAAAA9RL7/Qb3/wAA+Pf//g/6APgN6Qz5D/r6/vMT+Rf2/Pz5/QAA+xT2/Pz7/QAA6vAJ+/Ek//wPHOv+/Pz5/wAA8hj6/v/8AAAA+hj+/P7+AP36/R3u/fP+AAAAHeX5+/0GAAAACu4O///6AAAA9RH3BP/+AAAAH/Dv9Qzi+wAAI84D/AMU9AAAGOD///sQAAAA+dwF/gYcBgAA7jry/OHi9Af6FOf5//ILAPkQEhbu9t7d6wINFfgC6O3t+QMOGuz/Afnz/wL/DPX19fUS/f8FFur+DPjz/wL/EPD39vQS/f8F6S3p9vT2/gAABwEE6vnr/QMOC/MA8f/1/gMO3SIC/PsA/wr5KNz0+gvs/gAAAR7i/gHR9Pb7CPn4/Q73+wAA7g39DPv9AAAAFPn5/+/8/wAA7SQG+PDq9wn8BtEP9RYX8wsICd4a8+wYA/8F/vQQ8xID6PsG8OoW8xgD+vsG+uIS9Rn8+vsGDN0FAwwCCAsADN0FAwwCCAsAG/L0//39+QAA5xz68w7+8Pb/+xcF/ff79/sGBxzp8/Pr9/v9Bhjw9vXs+Pv9BBn4+vj0/fH9GO39/e/3/g794Sf79uUR/gAAIs4Q/P8LAAAA+Rv9/Pf4/gAA6QQP+QIBAgv4APjt/BT7AgAAFePv/Q3/BQAA4ib4/O4J/gAA6SD2Cf339gAAtWTu8ALk+gAA8g4KAfr3AAAA5CAHA/L2/AAA6Pn2HPz+AAAAE/D///76AP8C4x4GBvL3/wAABf39AuwK/v0C3f4Z8v0R/wAA5Pr8CQ4IAAAA/xXt//L+/wAAARPzA+//AgAA7CX49wD4/wAABw7p+vj//QX9BA78+Pf2/wAABA78+Pf2/wAAJeMV5t318wz9/vcY//r4//n/8hz6///1AP//+vwX//r5//n/+Pgc/vj8/Qj7C+EPBwfnCvYRHdP5JN/zBAf+69Ub+x7/CgAAB/AK9AQI/QAA7Rf6Cfj9/QAACQbu+gfx/wX13i4A+vzx/QAA9wfsDQAF/AAA9SD0+vv3/wAA2BP3/AIVAAAA7xb4DvX6/wAA7hcB/AH+/QAAAAgDB+8B/wAA+Rf6+ADv/gAA/BH7+gDy/gAA4x0G9wDo+fgOJuTr+v8AAAAABwcB6f73/gAA99cbChYBChL1Eev6//L/EgAA+Q7wBO4DBQIK8vYRCAP7AAzx6wQL8xL2/gAA9RUH9/j1/gAA+QYDAPL0BgwE5hz7BwT5/gAA8CrfAf3mBwAAG+/t/v3/AwAA2Uvi8fHe+QAA9hD9+fX7DwAAA94U/hT1BBb2Dt8F9BH69w/65xMB/f7+BfoM6wAPAQH1DgAABhjv/fX0/wAA1jX7+QDq/QAA+RX99/X//wAA8w8D+An77QAAART5/Pb7//v8DP/37gL2+hPzGuMH/gn79wAAzS8C+ff5CgUBAej/BAUV9wn80jXw+gXw/vsPHPH3+vj79Qb87hDgEhHs/e8M+A3kAQr6A/IH+BEA/vz9/v4DABD5+Pv+AP8D7hUA/v39AgAABer+ARrq/wAA4TLy+/D8/wAA6yT6/Pr5/wAA5S71+/T3AwAA7zL49eDz+g30Dgb/+Obu/AAADAj8+O37+wAAIcES+Q8M/fT5E+UFAAYC/wAAF+AE//X8AAAABvQR/Azs+gAADu/+/Q34+AAAA/4P9/z59QUAD+sM9Qn9+PcIGdsU+/v8/wAAF+MK/P3//wAA7RrxDfX3/vYO+yDx9Pvv+QAA6i369/j4AAAA8xPy/P8H/wAA6RsAAQHz/AAA9N8R9hQNCAAA2U7p+uHo/AAADNvzEPoVAAAA7Qv4+PUO/wAA8Av/+A76+QAABxH5Auvy+AXf5RYN+P/4/wv8EQT6+vr5//H3EQL++/z6APH3MOT76Pjv+/354/UB/xEH/wz9Avzv6AEV9PMR9AT0+A0F/wAA4TDk7Qvv9wAADeb3/xEI/wAA6AcL+/8J/gAA7w7uBfsI/gAA6xr7Bfv9AAAA/OMd/Qn+8wAA5A//Au8SAAv17goACfcI/wAA/ev/GfHtEiPv7hHyCAP5/Az58Sjs9fn1+/wJ3jD1+wH3/gAAEe/rFvX6/wAAD+L+E/39AAAA7BMCAPv7/wv89BH//v//AAAAAgz07hbp/wAACf4C+QPv/PUICQLr/gv1/gD68A4K/f7//wAA6Pj/BRHyBwAABBHn++79/QX5D+j+/hD/AAAA/hj9+PP1/gAACfnl7wv5FfUSFer2AA7n/e4RCu38/fb9CBX6F+z+/v78AQH36vwFBQUJ/wr6Cu79/fb8CRX6Den9//j/ChfyFfD/9AH5BgT26xEGBfz8/wAAFe/29/YK/Qb95hD4+wUKAAAA4hLXHvj3/wb9+Br8/fn6+wAAKdD3JPL2+uX9HubwBv///gAABuoS9fsAAP8H7SDvEfjsAAAA8BTt9Qnq+w345RDz+g/w+w34+wf19wzu+Qr59AX6+w70+wr5/wP1AvAOBAAA+Rf7+vv2AAAADe76/PMOAwAA6yT6/fv3/gAA8iPu/Pf4CAAACQn49+71/gAAAgvt9QHr/gYEIeb7/vzzAAAA9Brz+gH2+QAA3Sb+/wX7+wAAC9UYBAkI9P4G/QYQ9dsV/AAA5/MP8xgJ9QAA7esP8RkJ9QAA6OUP9RUW9QAAHeT9+wP+/wAAFuv3Avj4Cgnw4icI+vPv+wzw7AcM/vz6/wAADvkAAf36/v/6Dfr/Af36/v/6+yb+8OXo/gAAHuME9fn8AAAAAeILARb59QAA9+kH+xoA9wAA6dwLDxn3GAAA7uH6ASD9BwAA6eD6ARf9FgAAAOAc/AUIC/z+F/j+/vf0APz7GPX+//j2APz7GvYO+uro9wAAE/8I9ufu/QAAAw38+Qrt+wAA9hwH+u3//fL4IOj3+P3+AAAAIOf3+P3+AAAA+Bry/vr6/wAAA+UpBADU+gr6GvDtAPn6AAAAGOPrBwAJ+gAAItv8AP3/AAAAGPL/DvLt9v76Gfr0/erx/QAAG/f0/ur0/QAA4xMF8v4T/gb88Bj5/wL6/wAA9PQABhrt/wAA/Az69/n3+wUO8hDw9Rvt/wAAJ938/fn+/wAAJt78/Pj+/wAA9O0o/f/8/gAA7/QZAvgHAAAA5BP5DgT5/wAA0C4EAvnt/QAAFfQK8e8M8vvp+xb+/fH9/wAADejx+ewbAAAA+voW/fED/AAAI9j6B9Ih++32AgUIAfPsCQAAKPzx+dLn+/f87v8R//34AAz8BP4BHev2AP8D6gH7BfoOAAAACAPr9vcBCAAA9BDuEQPiBAn6GuPwCQz5/wAA4hcL+v39AAAAEv3r9/ruCQAA+/j9GPr7+wAAI9z3//4KAAAA1QEu+fn3/wAA6gH7BfoPAAAAAxbr+Pjy/AAAAvvy/PEX/AP+A+348wEXAAAA//r4BvMO/gAA4gkJCO8Q/QAA9eoPCw/6BvT56//88BgKAQAA4OUV+iL9/QAA6Bv8/wP5/wAAJfXt9f7m+wAAABTv9/j7+/oABB3y8/3z/PH95hD//wn+/v8HHub9/OcC/g79F+39/egD/g79F+39/egD/g79D/sE9fL5/Q335BsD//n3/woG3Sv6/Anx/wAAIOnuAQj6APX34Cb6/Qrz/wAAFegH//7+/wAA8BMF//v5APoI/Az9CfH2AAAAF90KAAL/BAAA/wr05gcL5xHk9hv08/UO/eoIDOj5BQQIAAAA5gb5AgcT/AX49Afv/fgS/gf96Cb19PYC/fYO4/v5BxAV/v376/X+Cv8Y/wAAFfD4/f3+/wAAAgH6EPD9/gAAAgb1+QAB/gAAABX1/fT2+wAA5AcE+wMZ/wMJ4gv+DRHv/wAA5fEJ9hYJAAv4GtYE9fca/wAA7xP9Afz7/v0K1zD/AQLnBvgGF/kV9gQB/vDeBxD9/u/t/AAAC+Ye8PMH+QAAFvYB+O/+AAAACvUI+ALvBQAACvUI+ALvBQAAGwHx7fnq8fD7CwUD+fj3+fX9+/sFB+oN/gAAG+Py7xH1/gAAD/cG//zx/gAAxxfyHtYLAPMd6Cr9+vf0/gr54vsN/RzoCQAA5Tbz7OX6Bv0IBtgW8xAK+/oM++4cCeQCARD1BMwg+RX/9QAA6hYI/v/5+wAALev5/+zhAfzsPNX0+fj1APjn6hEP+vv7/wAA3/Yg+v3/AAAA9B3nAukK+gAABOET+xL39wAAI9L97g3z/AAAGOX29Q3+/AAAGwDw9fbt/gAA+hf7AvX3/gAA8CL29P7xAwAA7yXx/fb7/wAA8STx/fb7/wAA8hP2/PsI/wAAAOMJIfD4BvD56/f3Hfn7APsE+wUN9vf7/PsJHN3xA/cRAP/7DgP+9e3zCQAA8Br2/voE/wAA8B70+Pf0DAAA/BP3+f37/gAA9hr2+Pr5AwAA/hD5APr2/QAA2xv7Bwn1/wAA8h3vC/f0+PQS9Rv2/Pv0APwH/d8m+Afz+wAA5ifyEPXy/QAAIeDoBgf+BAAA6v4S9hLpCAAA6hQJ//Xw/wj7+goO9/ry/wAA5RkP+vr6/wAACgrr9OAT/QAABw0B9O7u/AAACvz3/Avw/wAA8Bv4/gH7/wAA5DL6/PXw/QAAD/8BB93w+wAAC/0N9uT1/QAA+uob/Pz//gAA8A0HF/Tk9wAA5SH8++4KAAAA+Bf0/P/8/wAAFO//+gj49QAAGtoG/wv9+QAADuEGAP78BhAAFuH8AvX9BwoC7Qj3EAD9AAAA+x7z/O75+wAA7Br7//7//wAA2Rv9+w/3/gAA'
