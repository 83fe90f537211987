// Written by scripts/train-turns.mjs.

/** A sign of a short answer, and what it weighs for each meaning, in hundredths; one sign a line. */
export const WEIGHTS = `
$ talk-31 else+218 take-66 back-96 done-87 undone-104 off-107 yes+95 no+65
+ talk+49 else-81 take+48 back-34 done-28
+0 talk+65 else-118 take+53 back-29
+0$ talk+66 else-119 take+53 back-29
- talk-86 else+267 take-93 back-76 done-64 undone-53 off-29 no+17
-0 talk-49 else+151 take-47 back-40 done-32 undone-26 no+17
0 talk+32 else+58 take-29 back+62 done-74 undone-50 off-68 yes-74 no-55
0$ else-73 take-25 back+135 done+61 undone-84 yes-129 no-21
0- talk-46 else+143 take-45 back-39 done-30 undone-26 no+17
0-0 talk-46 else+143 take-45 back-39 done-30 undone-26 no+17
0<agree> talk-105 else-25 take+38 yes+57
0<agree><me> talk-35 else-15 yes-27 no+62
0<ask> talk+88 else-27 yes-42 no-65
0<goods> talk-22 else+34
0<not> talk-28 back+34
0不 talk+40 else-37 back+37 no-25
0号 talk+31 else+26 take-16 back-30 done-28 undone-23
0号楼 talk+56 else-53 back-18
0啊 talk-23 yes-15 no+44
0年 talk-36 else+104 take-68 back-44 done-66 undone+20
0是 talk-32 else-51 take+40 yes+45 no-15
0是不 talk+52 else-16 yes-22 no-30
0是我 talk-74 else-23 yes+44 no+15
0楼 talk+60 else-37 take-45 yes+28 no-15
0段 else-104 done-41 undone+106
0的 talk+53 else-18 take-34 back-25 done-16 yes+32
0米 talk-22 else+34
0那 talk+67 else-20 yes-45 no-27
<accept> talk-78 else-50 take+175 back+50 done-121 undone-85 off-16 yes+130 no-94
<accept>$ talk-32 else-75 take+143 back-24 done-91 undone-61 off-15
<accept>..<accept> talk+64 else+45 take-30 back-52 done-59 undone-32
<accept>..<agency> talk-42 else-30 take+37 back+27 done+15 off-15
<accept>..<agree> talk-63 else+67 take-55 back+27 done-29 yes+19
<accept>..<busy> talk+30 else-44 back+34
<accept>..<but> talk+27 else-25 take+45 back-48 done-30 undone-23 yes+18
<accept>..<cannot> talk-21 back+37
<accept>..<carry> talk-73 else+102 take+35 back-15 done-22 undone-23
<accept>..<crew> talk-37 else-25 take+28 done+52 undone-24
<accept>..<finished> take+27
<accept>..<fix> talk-15 else+28 take-41 back+22 done+22 undone-19
<accept>..<go> talk-167 else-22 take+118 back+23 undone-49 off+52 yes+24
<accept>..<goods> talk-76 else+17 back-17 done+17 undone+43 yes+45 no-26
<accept>..<help> talk-25 else+22 yes+29 no-16
<accept>..<kin> talk+32 else-29 take+24 back-36 done-26
<accept>..<me> talk-71 else+103 take-42 back+41 done-21 undone-80 off-15 yes+85 no-59
<accept>..<name> talk-92 else-61 take+110 back-56 done-50 undone+58 off+44
<accept>..<next-door> talk+34 else-21 back-15 off+15
<accept>..<not> talk+105 else-80 take+34 back-18 done-99 off-21
<accept>..<now> else-63 take+84 back-34 undone-59 yes+40 no-21
<accept>..<off> talk-28 off+21
<accept>..<thanks> else-42 done+35 off+20
<accept>..<they> talk-35 else-118 take+114 done-34 undone-23 off+42 yes+24
<accept>..<time> talk-28 take+43
<accept>..<wish> talk+27 off-20
<accept>..<you> else+82 take-56 back-45 done-43 undone-23 yes+40 no-21
<accept>0 back+22
<accept><agency> talk-35 else-20 take+45 done+17 off-15
<accept><agency>的 take+20
<accept><but> take+33 back-23
<accept><crew> talk-37 else-25 take+28 done+52 undone-24
<accept><crew><go> talk-32 else-21 take+17 done+53 undone-24
<accept><crew>的 take+15
<accept><go> talk-18 else-16 take+38
<accept><go><now> talk+26 take-15
<accept><goods> talk+20 else-72 take-21 undone+62 yes+45 no-26
<accept><kin> talk+26 else-21 take+15 back-21 done-17
<accept><me> talk-97 else+83 take-83 back+67 done+22 undone-43 off-15 yes+72 no-48
<accept><me><go> talk-25 else+46 take-42 back+37
<accept><me><help> yes+29 no-16
<accept><me>给 done+16 yes+23
<accept><name> talk-105 else-99 take+112 back-42 done-36 undone+68 off+49
<accept><name><go> else-18 take+30
<accept><name><off> off+23
<accept><name>上 talk-24 else-16 take+38
<accept><name>先 talk-21 take+31
<accept><now> talk+70 else-116 take+73 done-16 off-15
<accept><they> else-95 take+71 back+17 done-17 undone-22 yes+24
<accept><they><carry> talk-30 take+35
<accept><they><go> talk-43 else-38 take+35 back+44 yes+24
<accept><you> talk+34 else+23 take-57 done-20
<accept>上 else-42 back+39
<accept>人 talk-74 else+72 undone-15 off-28 yes+40 no-21
<accept>出 talk-28 back+37
<accept>的 else-26 take+28 back-18
<agency> talk+60 else-333 take-141 back+307 done-107 undone-50 yes-89 no+24
<agency>$ talk+43 else-229 take-91 back+181 done-73 undone+26
<agency>..<accept> talk+21 else-16 take+15 back-20
<agency>..<agency> talk+43 else-59 take-36 back+41 done-21
<agency>..<agree> talk+104 else-65 take-27 yes-24 no-47
<agency>..<ask> talk+112 else-84 take-30 yes-46
<agency>..<broken> talk+34 take-41
<agency>..<busy> talk+35
<agency>..<but> else-56 back+61 done-17
<agency>..<cannot> talk-63 else-55 take-34 back+114 done-16 no+26
<agency>..<carry> talk-26 else+20 done-15 off+31
<agency>..<crew> talk-30 else-18 back+38 done-16 off+31
<agency>..<finished> yes-23 no+19
<agency>..<fix> talk-20 else-65 take-33 back+108 yes-16
<agency>..<go> else-126 take+27 back+106 done-25 undone-22
<agency>..<goods> talk-24 back+20 no+26
<agency>..<later> talk+20 else-21 no+26
<agency>..<me> talk-110 else-128 back+178 done-29
<agency>..<money> talk+65 else-21 take-16 back-18 no-15
<agency>..<name> else-20 take+15
<agency>..<not> talk+20 else-52 back+59 done-16 no-15
<agency>..<now> else-27 take-23 back+26 undone-16 off+31 yes-31 no+18
<agency>..<place> talk+48 else-45 yes-16
<agency>..<refuse> talk-16 take+16
<agency>..<still> talk+45 else-24 take-15 back-17
<agency>..<they> yes-31 no+18
<agency>..<thing> talk-75 else-32 take-32 back+103
<agency>..<you> talk-22 else-60 take-18 back+88 done-16
<agency><ask> talk+21 else-19 yes-23 no+19
<agency><ask><finished> yes-23 no+19
<agency><crew> off+31
<agency><crew><now> off+31
<agency><fix> else-18 take-16 back+42
<agency><fix>解 talk-22 else-16 back+45
<agency><go> talk-41 else-35 take-19 back+76
<agency><money> talk+60 else-26 no-15
<agency><money>收 talk+41 else-23
<agency><name> talk-23 take+29
<agency><not> talk-33 take+26
<agency><place> talk+50 else-42 yes-16
<agency>今 talk+26 else-22 back+16
<agency>吧 talk+31 else-18
<agency>寄 talk+75 else-29 back-18 undone-45
<agency>有 talk-15 else-23 take-15 back+45
<agency>电 talk-15 else-17 yes-18 no+48
<agency>的 talk-92 else-124 take-31 back+186 done-48 undone-35
<agency>的<go> back+16
<agency>的<thing> talk-30 back+45
<agency>签 talk-17 back+34
<agency>管 talk-38 else-20 take-19 back+61
<agency>群 talk+27 else-18
<agency>那 talk+23 else-19
<agree> talk-52 else+150 take-39 back-65 done-65 undone-19 off-90 yes+138 no-62
<agree>$ talk-22 else-21 take+76 back-79 done-27 undone-19 off-93 yes+197 no-77
<agree>..<accept> talk-58 else-19 take+78 undone-35 off+20 yes+25 no-15
<agree>..<agency> talk-98 else-60 take-24 back+106 done-17 no+46
<agree>..<agree> talk-140 else+231 back-77 done-46 undone-101 off-46 yes+71
<agree>..<ask> talk-19 else+88 take-63 done-41 off-27
<agree>..<body> talk-94 else+21 take+41 back-18 undone+28 off-25 yes+36
<agree>..<broken> talk-92 else-15 take+59 back-15 undone+63 off-29 yes+27
<agree>..<but> talk-99 else+163 take-70 back-47 done-102 undone+24 yes+108 no-75
<agree>..<cannot> else+34 take-22 back-20 done-24 yes+50 no-26
<agree>..<carry> talk+15 else+83 take-19 back-41 done-50 undone-51
<agree>..<fine> talk-119 else+189 take+17 back-30 done-103 undone-41 off+21
<agree>..<finished> talk-90 else-81 back-18 done+42 undone+82 no+46
<agree>..<fix> else+62 back+39 done-33 undone-78 yes+19 no-34
<agree>..<go> talk-65 else+128 take+22 done-23 undone-122 yes+22 no-49
<agree>..<goods> talk-217 else+108 back-33 done+61 undone+34 off-38 no+20
<agree>..<help> talk+42 back-15 yes+34 no-64
<agree>..<if> talk+34 else+28 yes-40 no-23
<agree>..<kin> talk+30 else-102 take-43 back-22 done+19 undone+37 off-25 yes+53 no+28
<agree>..<later> talk-125 else+128 take+19 done-17 undone-20 no+33
<agree>..<me> talk-78 take+98 undone-21 yes-58 no+73
<agree>..<money> talk-27 back-35 done+15 undone+41 off-15 yes-22
<agree>..<name> talk-163 else+90 take+34 back+26 undone-49 yes-17 no+57
<agree>..<next-door> yes+34 no-19
<agree>..<not> talk-19 else+50 take-101 done-57 undone+16 off-71 yes+67 no+35
<agree>..<now> talk-79 else+148 back-89 undone-27 off-38 no-45
<agree>..<off> else+26 take-17 done+20 off-17
<agree>..<past> talk+63 else-27 take-26
<agree>..<place> else+19 take+24 back+32 done-35 undone-37
<agree>..<refuse> else+16 take-26 yes+30 no-16
<agree>..<still> talk+124 else-59 take+21 back-61 undone-95 off-37 yes-40
<agree>..<thanks> else-16 take-30 done+37 undone-24 off-21 yes+33 no-16
<agree>..<they> talk-25 else+19 take+33 back-16 done-54 undone+19 off-28 yes+97 no-117
<agree>..<thing> talk+81 else-122 back-53 done-52 undone+51 off+43 yes+32
<agree>..<time> talk-66 else+59 take+30
<agree>..<tool> talk+45 else-60 undone+25
<agree>..<under-way> take+32 undone-18 no+22
<agree>..<wish> back-20 done-32 undone+35 yes-20 no-15
<agree>..<wrong-one> talk-29 else-51 done-26 undone+84
<agree>..<you> talk-16 else+118 take-67 back-33 done-63 undone-16 off-21
<agree>0 talk-47 else+61 take-37 back-23 done-25 undone+33 no+18
<agree><agency> talk-100 else-57 take-33 back+100 no+46
<agree><agency>的 talk-25 else-28 take-15 back+59
<agree><agree> talk+17 else+65 take-75 back-44 done-61 undone-55 off-19 yes+76 no-42
<agree><ask> take-46 done-36 off-19 yes+65 no+35
<agree><ask><agree> talk-43 else-36 undone+38 no+46
<agree><broken> talk-113 else-35 take+70 back+15 done-27 undone+32 yes+27
<agree><broken>的 else-49 back+20 undone+42
<agree><cannot> take-15 undone+21
<agree><finished> else-112 take-57 done+31 undone+106
<agree><fix> talk-55 else+34 undone+18
<agree><go> talk+18 else+30 back-27 undone-61 yes+27
<agree><go><now> talk+68 else-47 done+24 undone-44
<agree><goods> talk-41 else-71 done+35 undone+68
<agree><me> talk-77 else+23 take+99 back-37 undone-38 off+22 yes-112 no+80
<agree><me><go> else-41 take+46
<agree><me><kin> talk-35 yes-43 no+64
<agree><me><me> talk-27 else-25 done+16 yes-25 no+55
<agree><me><name> talk-27 else-24 take+19 no+22
<agree><me>的 talk-26 else-16 take+34 no+20
<agree><money> talk-49 else-20 back-15 done-18 undone+72
<agree><name> talk-23 back+44 done-19 yes-28 no+42
<agree><not> talk-36 else+17 take-19 back+51 done-44 undone+24 off-20
<agree><not>上 talk-17 else-92 back+69 undone+48
<agree><now> talk+21 else-19 take-18 back-15 done+95 undone-44 yes-61 no-49
<agree><now><if> talk+43 yes-25 no-17
<agree><now><they> talk+30 else-15 yes-35
<agree><now>也 talk+18 yes-31
<agree><they> else-21 done-21 undone+60 no-45
<agree><thing> talk+153 else-144 take-33 back-25 done-22
<agree><thing>上 talk+59 else-63 undone+15
<agree><you> talk+21 take-17
<agree>三 talk+22 back-22 done+24 undone-25
<agree>个 talk-25 else+47 take-16 done-29 undone+27 off-17
<agree>个<tool> else-24 undone+39
<agree>像 talk-53 take-28 done+69 undone-32
<agree>像<still> else-86 done+83 undone-17
<agree>吃 else+109 take-45 back-16 done-32 undone-42
<agree>吃<not> talk+72 else-61
<agree>吧 else-73 take+116 back-21 done-46 undone-19
<agree>听 else+22 done+33 undone-43
<agree>呀 talk+77 else-29 take-30 done-37 undone-43
<agree>呗 talk+145 else-97 yes-101 no-19
<agree>啊 talk+106 else-72 done-21 yes-44 no-26
<agree>嘛 talk-44 yes+58 no-23
<agree>声 talk+73 else-62 undone-24
<agree>多 talk+25 take-24 done-25 yes-22 no+32
<agree>多<now> talk+62 else-65 yes-22 no+32
<agree>市 talk+59 else-72 back+27
<agree>打 talk-23 back+39
<agree>敢 talk+79 else-56 take-30 back-22
<agree>的 talk-52 else-36 take-24 done+57 undone-57 yes+132 no-78
<agree>真 talk+28 else+34 take-25 done-18 undone-25
<agree>警 talk+80 else-70 take-21
<agree>闲 take+17
<ask> talk+117 else+59 take-98 back-78 done-77 undone-43 off-80 yes-70 no-56
<ask>$ talk+23 else+123 take-67 back-79 done-46 undone-64 off-32 no-136
<ask>..<accept> talk-17 else+24 take+22 done-19 undone-20
<ask>..<agency> back+20
<ask>..<agree> talk-39 else+39 take-43 back-45 done-31 undone+59 yes-39 no+63
<ask>..<ask> talk-24 else+114 take-96 back+16 done-26 undone-65 no+43
<ask>..<away> talk+43 undone-23
<ask>..<body> talk+58 else-86 done-25 undone+59
<ask>..<broken> else-28 take-22 back-27 done+15 undone+37
<ask>..<busy> talk+32 else-19
<ask>..<but> else+34 take+16 back-19 done+20 undone-77
<ask>..<cannot> talk-16 else-46 take-23 back+30 done-37 undone+62
<ask>..<carry> talk+47 take-21 back-16 done-31 off-17
<ask>..<finished> talk+46 else-58 done-16 undone+21 yes-23 no+19
<ask>..<fix> talk+74 else-48 take-47 back-23 done+58 undone-75
<ask>..<go> talk+190 else-105 take-65 back-46 done-80 undone-39 off-42 yes-32 no-22
<ask>..<goods> talk+57 take-35 back-22 done-42
<ask>..<help> talk+83 else-38 take-32 back-15 undone-15
<ask>..<if> talk-48 take+40
<ask>..<kin> talk+78 else-42 take-20 back-20 done-17
<ask>..<me> else-26 take+43 back-33 done-57 undone+47 off-27 yes-38 no+92
<ask>..<money> talk+21 take-16 undone-18
<ask>..<name> talk+51 back-26 done-26
<ask>..<not> talk-43 else+158 back-59 done-41 undone-94 off-20
<ask>..<now> talk-15 else+173 take-86 back-43 done-121 off-45 yes-41
<ask>..<past> else+39 yes-20 no-16
<ask>..<place> talk+28 else-89 take+64 done+37 undone-27
<ask>..<refuse> talk-27 else+45 undone-17 no+35
<ask>..<still> talk+104 else-31 take-41 back-33 done-34 undone-35
<ask>..<they> talk+47 take-42 back-17 undone-16 yes-17 no+26
<ask>..<thing> talk+32 else-86 take+61 back-32 done+23
<ask>..<tool> talk+116 else-90 take-21 done-16 undone-35
<ask>..<wish> talk-94 else+65 take-17 done-18 undone+49
<ask>..<wrong-one> talk-65 else-74 done+26 undone+75
<ask><agree> talk-38 else-67 back-24 done-27 undone+116 no+46
<ask><ask> talk-59 else+107 done-16 undone-18
<ask><broken> else+33 undone-21
<ask><busy> talk+61 else-57
<ask><busy>啊 talk+53 else-50
<ask><finished> talk-18 undone+31 yes-23 no+19
<ask><fix> talk+99 else-101 done+42 undone-47
<ask><fix>的 talk+117 else-103 undone-39
<ask><go> talk+194 else-181 back-23 done-44 undone-29 off-16 yes-25
<ask><go><fix> talk+26
<ask><go>嘛 talk+79 else-55 take-41
<ask><goods> talk+31
<ask><me> talk-26 else+16 take+43
<ask><not> talk-53 else+128 back-16 undone-49
<ask><not>人 talk+71 else-53 undone-33
<ask><now> else+114 take-43 back+22 done-62 undone-47 yes-22 no-40
<ask><place> talk-19 take+33
<ask><still> talk+50 undone-27
<ask><tool> talk+47 else-27 undone-27
<ask>个 talk+91 else-54 take-35 back-17 undone-21
<ask>也 else-80 undone+85
<ask>人 talk+22 take-19
<ask>会 talk+49 else-46
<ask>先 talk+57 else-31 take-30
<ask>先<go> talk+58 else-32 take-30
<ask>办 talk+39 done-17 undone-31
<ask>单 talk+104 else-98
<ask>呀 talk-17 else-37 done-18 undone+68
<ask>天 talk+28 take-23 undone-17
<ask>天<now> talk+41 else-29
<ask>家 talk+90 else-109 back-31 done-23 undone+15 no+43
<ask>年 talk+23 take-16 undone-18
<ask>情 else-48 take+50
<ask>有 talk-23 else-25 back+62 done-19 undone-18 no+34
<ask>楼 talk+30 else-27
<ask>牌 talk+30
<ask>瓦 talk+67 else-39 undone-22
<ask>用 talk+24 else-27 take-44 back+39
<ask>的 talk-36 else+59 take-23 no+35
<ask>知 talk+93 else-87 yes-60 no+21
<ask>给 talk+89 else-132 take+34 back+29 done+20 undone-53
<ask>给<me> else-38 take+29 back+43 undone-23
<ask>能 talk+74 else-59
<ask>赔 talk+97 else-85 undone-20
<ask>走 talk+106 else-104
<ask>过 talk+62 else-48
<ask>都 talk-129 else+100 take+51 undone-18 yes-17 no+32
<ask>都<not> talk-69 else+28 take+57
<away> talk+144 take-120 back-47 done-62 undone-114 no+35
<away>$ talk+173 else-136 take-59 back-18 done-20 undone-85
<away>..<go> talk+35 take-19 done-24 undone-16 no+35
<away>..<kin> talk+52 take-22 undone-17
<away>..<later> talk+50 else-27 take-19
<away>..<me> talk+58 take-45 undone-18
<away>..<now> talk-18 else+84 take-27 done-36 undone-22 no+35
<away>..<they> talk+82 else-44 take-30 back-15
<away><go> take-19 no+35
<body> talk+19 take-101 back+75 done-24 undone-30 off-79 yes+53 no-27
<body>$ talk-49 else+72 take-58 back+79 done-47 undone-34
<body>..<agree> talk+96 else-91 take-35 back-15 done-36 undone+65 off-31
<body>..<ask> else-47 take-15 done-23 undone+71
<body>..<body> talk+135 else-107 take-62 back+34 done-53 undone-19 off-26
<body>..<broken> talk-48 take-27 done+39 undone+19
<body>..<but> else-85 take-36 back+72 done-47 undone+62
<body>..<cannot> talk+68 else-106 take-37 back+74 done-35 undone-17
<body>..<carry> talk-17 done+16
<body>..<finished> talk+61 else-53
<body>..<fix> talk-20 else+39 undone-21
<body>..<go> talk-103 else-41 back+86 done+70 undone-38 off-25
<body>..<goods> talk+26 else+38 done-47 undone-15
<body>..<help> else-26 back+45 done-18
<body>..<me> talk+65 else-43 take-50 back+28
<body>..<not> talk+102 else-84 take-55 back+18 done+30 undone-48 off-48 yes+36
<body>..<now> talk-28 else-40 take+38 back+82 done+26 undone-51 off-57 yes+24
<body>..<place> talk+24 else-20
<body>..<sorry> talk+19 else-16
<body>..<still> back+27 done-17
<body>..<tool> talk-24 else-30 back+76 done-33 undone-19
<body>..<you> talk-31 else-66 back+65 done+60 undone-57
<body><body> talk+108 else-113 take-26 back+43 done-42 undone-17 off-19
<body><but> talk+29 else-28 take-22 back+33 done-16
<body><cannot> talk+24
<body><go> talk-16 else-29 back+31 done+25 undone-17
<body><not> talk+107 else-46 take-48 back-20 done-22 off-27
<body><not><agree> talk+104 else-91 off-25
<body><now> else+62 take-43 undone-35
<body><now><body> talk+27 else-19
<body>上 talk-79 else-80 take+76 undone+77
<body>得 else-31 yes+36
<body>的 talk+55 else-29 take-18
<body>都 talk-24 else-72 done+24 undone+53 yes+24
<broken> else+40 take-27 back-100 done-79 undone+97 off-94 yes+77 no-31
<broken>$ else-88 take-44 back-46 undone+119 yes+27
<broken>..<accept> else+31 take-19 back-33 yes+19
<broken>..<agency> else-50 take-16 back+77 done-21 undone-27
<broken>..<agree> else+96 back-32 done-64 undone-92 yes+49 no-32
<broken>..<ask> talk+93 else-47 take+27 back-22 done-52 undone-69
<broken>..<body> talk-54 else-24 take+43 done-26 undone+41
<broken>..<broken> talk+46 else-22 take-92 back-82 undone+68 off-17 yes+19
<broken>..<but> else-31 take+23 back-41 done-42 undone+77 off-21
<broken>..<cannot> back+43 done-38 undone+22 off-21
<broken>..<carry> talk-17 else+111 take-52 done-39
<broken>..<fine> talk+35 else-58 take-19 back-32 done+79 undone-61
<broken>..<finished> talk-68 else+67 take+33 done+20 undone-44
<broken>..<fix> talk-117 else+29 take+55 done-18 undone+47
<broken>..<go> talk+71 else-51 back+27 done-59 off-48 yes-15 no+28
<broken>..<goods> else+98 take-34 done-19 undone-38
<broken>..<me> talk+52 else-39 take-44 back-65 undone+63 off-33 yes+59 no-40
<broken>..<money> talk+59 else-63 take+19 done-16
<broken>..<name> talk-16 else+26 done+59 undone-52 off-41
<broken>..<not> talk+59 else-70 take-55 back-84 done+90 undone-33 yes-15 no+28
<broken>..<now> talk+27 else+46 take-64 back-38 done-62 undone+44 off-36 yes+59 no-40
<broken>..<off> talk-26 done-16 undone+23 off+29
<broken>..<past> talk+71 else-48 take-23
<broken>..<place> talk-31 else-23 done+16 undone+20 yes-15 no+28
<broken>..<still> talk-89 else+95 take-20 back+21 done-47 undone+34
<broken>..<they> talk-41 else+63 undone-26
<broken>..<thing> talk-104 else+16 take+33 undone+34 yes+35 no-22
<broken>..<tool> talk+53 else-24
<broken>..<you> talk-81 else-36 take+39 back-16 done+31 undone+45
<broken><agree> talk+20 else+58 take-32 done-33 undone-43 yes+19
<broken><ask> talk+61 else-41 undone-15
<broken><broken> talk-76 else+103 take-24 back-18
<broken><broken><now> talk-24 undone+40
<broken><broken>的 else-16 undone+21
<broken><but> else-36 take-26 done-34 undone+76
<broken><fine> talk+24
<broken><goods> talk+38 else+19 take-21 undone-31
<broken><me> talk+38 take-41 yes+47 no-31
<broken><not> talk+22 else-46 done+64 undone-44
<broken><not><broken> talk+51 else-48 done+16
<broken><now> talk+27 else+24 take-37 done+55 undone-71 off-43
<broken><now><but> done+25 off-17
<broken><place> talk-15 back+18 undone+16
<broken><place><now> talk-15 back+18 undone+16
<broken><still> else-29 done-17 undone+54
<broken><tool> talk+55 else-32
<broken>个 take+43 back-18 done-39 undone-26
<broken>人 talk-43 else+42 undone+20
<broken>啊 talk+28 take-29
<broken>在 talk+88 else-40 done-62 undone-25 off-32
<broken>天 talk+64 else-54
<broken>水 talk+19 else-63 done+59
<broken>的 talk-25 else-80 take+19 done-65 undone+112
<broken>着 else-84 take+47 done-41 undone+47
<broken>跟 undone+17
<broken>过 talk+34 take-26
<busy> talk+103 else-53 take-89 back+127 done-170 undone-81 yes-22 no-20
<busy>$ talk+31 else-36 back+97 done-77 undone-42
<busy>..<accept> talk-66 take+53
<busy>..<agency> else-23 back+37
<busy>..<agree> else-21 back+26 done-15 off+26
<busy>..<ask> talk-30 else+27 take+44
<busy>..<busy> back+25
<busy>..<cannot> talk-32 else-50 back+90 done-24 undone-19
<busy>..<carry> talk-20 take+18 off+25
<busy>..<crew> back+46 done-38
<busy>..<fix> else+25
<busy>..<go> talk-63 else+39 back+87 done-65 undone-33
<busy>..<later> talk+54 else-43
<busy>..<me> talk-19 else-19 take+22 back+19 done-22 off+26
<busy>..<name> talk+37 else-31 take-19 back+41 done-40
<busy>..<not> talk+24 else-21 take-16 back+17
<busy>..<now> talk+24 else-38 take-70 back+115 done-88 undone-21 off-22
<busy>..<place> talk+54 else-31 take-47 back+24
<busy>..<thing> talk+17 else-17 back+20
<busy><now> talk+34 take-30 back+28 done-29 undone-16
<busy>啊 talk+50 else-45
<busy>娘 take+17
<busy>的 talk+58 else-35
<busy>说 talk+89 else-78 done-17
<but> else+123 take-75 back-82 done-30 undone-31 off-55 yes+33
<but>$ talk+70 else+43 take-94 back-26 done-37 undone-24
<but>..<accept> done-32 undone-20 off+46
<but>..<agree> talk-66 else+77 take-74 done+20 yes-17 no+32
<but>..<ask> talk+18 else+29 take-49 done-51 undone+17 off-16
<but>..<body> talk+47 take-44 back+18 done+25 undone-57
<but>..<broken> talk-82 else-29 take-54 done+54 undone+64
<but>..<but> talk-76 else+148 take+19 done-17 undone-82 off-31 yes-37 no-20
<but>..<cannot> talk-16 else-41 take-23 back+76 done-36 undone-29 yes+19 no+21
<but>..<carry> talk-78 else+29 take+61 back-37 done+36 undone-65 off+27
<but>..<fine> talk-116 else+48 take+36 back-21 done+35 undone-37 off+26
<but>..<finished> else+62 take+18 done-27 undone-58
<but>..<fix> talk+15 else+37 take-50 undone-28
<but>..<go> talk+65 back-80 done-62 undone+22 yes+28
<but>..<goods> talk-135 else+77 take+73 back-31 done+35 off-27
<but>..<help> else-52 back+32 done-19 yes-24 no+43
<but>..<kin> talk-80 else+58 take-23 back-18 done+60 undone-19
<but>..<later> else+39 take-30 done-33
<but>..<me> else-33 take+20 back+27 off-42 yes+78 no-64
<but>..<money> talk+71 else-55 back-22 undone-31
<but>..<name> else-15 take-23 back-49 undone+23 off+61 yes+28 no-15
<but>..<not> talk-64 else+59 back-44 done+32 undone-55 off+43 yes+37
<but>..<now> talk+46 else+43 take-107 back-61 done-68 undone+28 off+33 no+23
<but>..<off> talk-41 else+35
<but>..<past> talk+39 else-22
<but>..<place> talk-42 else+55 done-15 undone+15
<but>..<refuse> talk+63 else-42 take-37 done-16 yes-16 no+33
<but>..<still> talk-180 else+36 take-32 back-26 undone+117 off-18
<but>..<they> talk-30 else+55 back+23 done-42 yes+28 no-15
<but>..<thing> take-30 back-51 done+35 undone+37 off-21
<but>..<time> talk+79 else-59 done-21
<but>..<tool> talk-41 take+41
<but>..<wish> talk-72 else+148 take-47 done-27 undone-43
<but>..<you> talk-75 take+73
<but><body> back-20 done+43 undone-43
<but><body><now> talk+25 else-28 back-17 done+29
<but><broken> talk-63 else-28 back-19 done+104 undone-54
<but><broken><not> talk-32 else-33 done+71 undone-40
<but><carry> talk-36 else-30 take+30 done+53 undone-28
<but><carry><now> else-50 done+58 undone-24
<but><fix> else+52 take-28 back-17 done-28
<but><go> else+28 done-17
<but><later> talk+56 else-48 take-18 done-25 undone+17
<but><me> talk+44 else-75 take-24 back-23 done+70 undone-20 yes+51 no-45
<but><name> talk+79 else-88 back-35 done+37 undone-57
<but><now> talk-61 take+61 off+34
<but><refuse> talk+55 else-68 yes-16 no+33
<but><still> talk-17 done-26 undone+29
<but>上 else-51 take-20 done-35 undone+52 off+39
<but>下 else+35 take-110 back+45 done+26 undone-46 off-25 no-62
<but>严 talk+56 else-41 take-19
<but>严<now> talk+56 else-41 take-19
<but>个 talk+32 else+56 take+34 done-102 undone-29 off-45 yes-22 no-55
<but>个<go> talk+73 else-62
<but>人 talk-26 else-23 take+47
<but>人<but> else-62 take+56
<but>到 talk-22 else-33 back+44
<but>刻 talk+27 take-28
<but>包 talk-19 take+20
<but>号 talk-67 take+40 back+45
<but>回 talk+32 else-68 done+61 undone-33
<but>声 talk-36 else-130 take-23 back-28 done+120 undone-55 off+37 yes+81 no-52
<but>天 else+39 take-15 done-33 undone-15
<but>宿 talk+30 take-17
<but>条 talk-38 back+37 done+17
<but>板 talk+102 else-95 take-23 done-24 off+16
<but>板<now> talk+57 else-48 done-17
<but>样 else-34 take+35 back-37 done-72 undone+69
<but>根 talk-16 else-59 undone+67
<but>楼 else-102 done-15 undone+108
<but>次 else+56 take-29 done-23 undone-23
<but>溜 talk+88 else-55 take-21 done-33
<but>瓶 talk+86 else-58 take-37
<but>盒 talk+36 else-49 off+17
<but>算 talk-43 else-71 take+58 done+53
<but>罐 talk-27 else-30 take+54
<but>能 talk-103 else+120 done+19 undone-19 off-22
<but>能<agree> talk-31 done+53 off-20
<but>袋 talk-61 else-63 take+75 off+23
<but>走 talk-15 done-20 undone+32
<but>趟 else-55 take+21 done+43 undone+15 off-44
<but>身 talk-43 else-33 take+57 undone+19
<but>辆 talk-15 else-58 done+27 undone+40
<but>遍 talk-75 take+61 back-16 done+20 undone-19
<but>那 talk+22 else-19 done+28 undone-24
<but>顿 talk+35 else-38 take-19 back+36 done-16
<but>麻 talk-23 else-38 take+54
<cannot> talk-107 take-111 back+241 done-137 undone-46 off-51 yes+61 no+23
<cannot>$ else-37 take-111 back+110 done-92 off-19 yes-35 no+59
<cannot>..<accept> talk-17
<cannot>..<agency> talk-66 else-80 take-47 back+108 done-29 undone+31
<cannot>..<agree> talk-57 back+43 done+18 undone-18
<cannot>..<ask> talk+80 else-33 take-20 back-38
<cannot>..<busy> talk+22 else-16
<cannot>..<but> talk-15 else-20 take-26 back+72 done-32 undone-33 yes+41 no-25
<cannot>..<cannot> talk-101 else+35 take-69 back+140 done-56 undone-89 yes+41 no-25
<cannot>..<carry> talk+25 else+29 take-53
<cannot>..<crew> talk-36 take+37 back+15
<cannot>..<fix> else+20 back+16 undone-27
<cannot>..<go> talk+54 else-39 back+33 done-31 undone-34 off-21
<cannot>..<goods> talk-40 back+20 off+19 no+26
<cannot>..<later> talk-42 undone+45
<cannot>..<me> talk-138 back+102 undone-73 yes+51 no-32
<cannot>..<name> back+31
<cannot>..<not> else-68 take-23 back+87 done-29 undone-30 off+18
<cannot>..<now> talk-129 else+30 take+54 back+75 done-41
<cannot>..<place> back+16
<cannot>..<sorry> talk+44 else-40
<cannot>..<they> back+66 done-18 undone-44
<cannot>..<thing> talk-59 back+45 yes+36 no-19
<cannot>..<tool> talk-16 else-26 back+52 undone-21
<cannot>..<you> else+52 take-23 done-21 undone-16
<cannot><agency> talk-33 else-67 take-41 back+104 done-22 undone-18
<cannot><agency>吧 talk+32 else-16
<cannot><agree> talk-32 else+22 back+22
<cannot><but> back+27
<cannot><but>下 else-16 back+27
<cannot><fix> back+19
<cannot><go> talk+56 else-36 take-22 back+25 done-16 undone-20
<cannot><me> talk-29 back+33 done+21 undone-27
<cannot><now> else-26 back+54 done-36 undone-22
<cannot><thing> talk-38 else+19 yes+36 no-19
<cannot><you> talk+43 else-27
<cannot>个 talk-35 else+37 back+19
<cannot>人 talk+64 else-64 take-22
<cannot>休 talk-54 else-53 take+98 back-43
<cannot>吧 talk-16 else-19 back+43
<cannot>年 else-17 back+37
<cannot>手 talk+47 else-25 back-34 yes+17
<cannot>用 yes+30
<cannot>管 talk-16 else-38 back+50
<cannot>跑 back+34
<cannot>这 talk-39 else-23 back+43 yes+41 no-25
<cannot>那 talk-26 back+44
<cannot>错 talk-26 back+39
<carry> else+95 take+83 back-155 done-105 undone-77 off+41 no+30
<carry>$ talk+69 else-26 take+71 back-91 done-90 undone-57 off-18
<carry>..<accept> talk-59 else+32 take+32 done-15 off+25
<carry>..<agree> else-25 take-30 back-37 done+22 undone+64 off-36
<carry>..<ask> talk+30 else-50 back+51 done-41
<carry>..<body> back+39 done-18
<carry>..<broken> talk+50 back-27 done-42
<carry>..<but> talk-85 take+77 back-37 done+37
<carry>..<cannot> talk+72 else-33 take-32 back-18
<carry>..<carry> talk-62 else+178 take-39 back-63 undone-41
<carry>..<fine> talk+56 else-64 back-26
<carry>..<finished> talk-59 else-36 take+18 done+62 undone-23 off+28
<carry>..<fix> talk+35 take+17 back-36 done-22 undone-15 off-35
<carry>..<go> talk+33 else-68 take+51 back-102 done+22 undone-49 off+34
<carry>..<goods> talk+51 else-109 take+60 back-26 done-29 undone+36
<carry>..<home> talk-58 else-62 take+40 done+86 undone-38
<carry>..<later> talk-53 else-17 take+33 back-16 done+49
<carry>..<me> talk-29 else+91 take+43 back-52 done-62 undone-44 off-30 no+30
<carry>..<money> talk+44 else-25 back-25 done-26
<carry>..<name> else+58 take-15 done-36 off+15
<carry>..<not> talk+37 else-75 take+30 back-72 done-69 undone+92
<carry>..<now> talk-37 else-46 take+50 back-73 done-19 undone+33 off+100 no+30
<carry>..<off> talk-16 done-19 off+40
<carry>..<place> talk-17 else+41
<carry>..<refuse> else+15 no+30
<carry>..<still> talk-15 else+101 take-26 done-18 undone-35
<carry>..<thanks> talk-33 else+37 done-46 off+43
<carry>..<they> talk-51 else-52 take+100 back-29 done+33 undone-17
<carry>..<thing> else+55 back-30 done-31
<carry>..<time> take+28
<carry>..<tool> talk+15 else-84 take+99 back-25 off-36
<carry>..<you> else+18 back-30 done-49 undone-23 off+51
<carry><broken> talk+36 else+28 take-38 undone-15
<carry><but> talk+56 take-22 done-23 off-31
<carry><but>罐 take+22
<carry><fine> done+25
<carry><finished> talk-41 else-22 take+18 off+37
<carry><go> else-36 take-15 back-23 done+53 undone-24 off+40
<carry><go><now> talk-61 else-50 done+69 off+33
<carry><goods> talk-52 take+71
<carry><me> else+94 take-55 back-16 undone-19
<carry><money> talk+28 else-39
<carry><name> talk+17 done-19
<carry><not> talk-19 else+36 back-32 done-29 undone+54 off-33
<carry><now> else-77 back-50 done+16 off+97
<carry><now><but> talk-41 else-18 done-34 undone+51 off+30
<carry><still> else-22 take+15
<carry><they> talk+42 else-60 take+24
<carry><they><but> talk-29 else-38 take+58
<carry><thing> talk+46 else+19 take-47
<carry><tool> talk-30 else-36 take+73 back-15 done+17 off-24
<carry><tool><go> talk-29 take+40
<carry>上 talk+23 else-60 take+68 back-23 done-66 undone+20
<carry>上<now> talk+47 else-26 take+33 done-56
<carry>两 talk+32 else-20
<carry>个 talk-116 else+126 take+17 done-37
<carry>个<broken> undone+27
<carry>二 talk+88 else-56 take-57
<carry>到 talk-78 back+38 done+49 undone-46
<carry>嘴 talk-55 else-22 take+68
<carry>回 talk-38 take+32 back-20 done+44
<carry>回<go> talk-28 else-33 take+35 back-20 done+45
<carry>外 talk+90 else-52 take-50
<carry>把 talk+39 else-30
<carry>把<tool> talk+39 else-30
<carry>点 talk+48 take-21 done-17
<carry>的 else-34 take-48 done-37 undone+87
<carry>着 talk+30 else-56 take+31 done+17 undone-16 off-15
<carry>着<now> talk-22 else-19 take+15 done+37
<carry>走 talk-68 else+23 take+35 no+30
<carry>都 talk-26 take+18 done+28 undone-24
<crew> talk+101 else-307 take+120 back+109 done+62 undone-21 off-101
<crew>$ talk+39 else-28 undone-18
<crew>..<accept> talk+88 else-52 take-30 done-34 undone-16
<crew>..<agency> talk-15 back+30
<crew>..<agree> talk+28 else-42 done+37
<crew>..<ask> talk+109 else-84 take-24
<crew>..<broken> talk+91 else-75
<crew>..<but> talk+21 else-26 take-46 done+41
<crew>..<carry> talk-19 else-64 take+71 done-22 off+27
<crew>..<crew> else-43 take-45 back+74
<crew>..<fine> else-17
<crew>..<fix> talk+40 else-25
<crew>..<go> talk+36 else-149 take+82 back-64 done+66 undone-37 off-33
<crew>..<me> talk+71 else-124 take+71 back-29 done-24
<crew>..<name> talk-77 back+91 done-47
<crew>..<not> talk-17 else-132 back+101 done+22 undone+47 off-42
<crew>..<now> talk+21 else-196 take+102 back+79 undone-23 off-40
<crew>..<still> take-16 undone+19
<crew>..<they> else-24 take-21 undone+56
<crew>..<time> take+22
<crew>..<tool> else-38 take+55 done-15
<crew>..<you> else-50 take+22 back+68 done-36
<crew><go> else-72 back-25 done+93 undone-37 off-15
<crew><go>吃 talk-20 else-33 done+59 undone-25
<crew><name> talk-51 else+17 take+22 back+53 done-45
<crew><not> talk-57 else-42 back+43 done-15 undone+55
<crew><now> talk-146 else-90 take+115 back+37
<crew><now><go> talk-52 else-26 take+79 back-15
<crew><you> talk+50 else-35 done-19
<crew>基 talk+39 else-50 take-15 back+24
<crew>已 else-17 take+30
<crew>已<go> else-17 take+30
<crew>电 talk+64 else-50
<crew>的 talk-38 else-23 take-20 back+57
<crew>的<name> talk-33 else-19 take-32 back+59
<crew>说 talk-41 else-27 back+15 done+58 off-23
<crew>走 talk+50 else-26 take-16
<fine> talk-100 else+68 take-60 back-119 done+189 undone-176 off-77
<fine>$ talk-32 else-76 take+36 back-49 done+160 undone-148 yes+28
<fine>..<agree> talk-20 else+100 take-52 back-25 done-38 off-16 yes+28
<fine>..<ask> talk-44 else+89 back+16 done+16 undone-32 yes-29
<fine>..<broken> else+36 done-44 undone+38
<fine>..<but> talk-74 else+103 undone-59 off+19
<fine>..<carry> talk+20 take+33 back-18 done-30
<fine>..<crew> talk-23 else-21 done+42
<fine>..<fine> talk-60 else-44 done+114 undone-52
<fine>..<finished> talk-27 else-48 take+57 done-19 undone+19
<fine>..<go> talk-42 else+65 done+27 undone-50
<fine>..<goods> talk+47 take-32 done+19 undone-47
<fine>..<kin> done+33 undone-15
<fine>..<me> talk+126 else-87 take-99 back-32 done+22 undone-17
<fine>..<name> talk+44 else-83 take-17 done+36 undone+18
<fine>..<not> talk+57 else-90 back-29 done+56
<fine>..<now> talk-20 else-78 take-29 back-46 done+169 undone-90 off-24
<fine>..<off> else-28 done+27
<fine>..<still> talk+42 else-50 take-44 undone+37
<fine>..<thanks> talk-30 else-25 done+59
<fine>..<thing> take-21 done+24 undone-22
<fine>..<you> talk-52 else-80 back-18 done+117 undone-24
<fine><now> talk-79 else-85 done+155 undone-57 off-16
<fine><now><fine> done+19
<fine>午 talk+58 else-72 take+29
<fine>得 talk+63 else-86 take-40 done+54
<fine>的 talk-49 else+79 take-37 back-31 done+34 undone-23
<finished> talk-48 else-203 take+95 back-129 done+215 off-88 yes-48 no+49
<finished>$ talk-24 else-168 take+75 back-111 done+181 undone-37 off-70 yes-48 no+49
<finished>..<accept> talk+15 else-43 done+57 off-22
<finished>..<agency> talk-42 else+31 take-20 back-15 done+56 off-15
<finished>..<agree> talk-93 take-59 back-24 done+124 undone-31 off-18
<finished>..<ask> talk+99 else-105 take+16
<finished>..<body> else-26 done+39
<finished>..<broken> talk-77 else-19 done-71 undone+111
<finished>..<but> talk-71 else-74 done+17 undone+105 off-17
<finished>..<carry> talk-85 else+49 take+41 done-34 off+39
<finished>..<crew> talk-43 else-29 back+47 done+26 off-23
<finished>..<fine> talk+61 else-98 done+67 undone-33
<finished>..<finished> talk-19 else-152 take-72 back-17 done+134 undone+44
<finished>..<fix> talk-18 done+44
<finished>..<go> take+62 back-27 done-43 undone+29
<finished>..<goods> talk-84 else+30 done+49
<finished>..<home> talk-39 else-27 take+40 done+27
<finished>..<kin> talk-18 done+45
<finished>..<later> else-46 done+15 undone+35
<finished>..<me> talk-29 else-43 take-33 back-19 done+93 undone+23 off-30
<finished>..<money> talk-64 else+40 done+38
<finished>..<name> talk-88 else-15 back+35 undone+43
<finished>..<not> else-39 back-18 done+49 undone+49 off-67
<finished>..<now> talk-111 else-170 take+59 back-38 done+179 undone+44 off-84
<finished>..<place> talk-48 else-22 take+50 done+32
<finished>..<still> talk-35 else-29 done+31 undone+39 off-15
<finished>..<thanks> talk-77 take-18 done+68 off+17
<finished>..<they> talk-43 else+51 back-16 done+15
<finished>..<thing> talk-44 else-32 done+39 undone+39
<finished>..<time> talk-35 take+44
<finished>..<tool> talk-25 done+38
<finished>..<you> talk-96 else-54 take+71 done+30 off+32
<finished><but> talk-29 done-44 undone+52
<finished><carry> done-18 off+37
<finished><carry><finished> off+27
<finished><finished> talk+17 else-71 take-27 done+86 undone-31 off-36
<finished><goods> talk-39 done+44
<finished><goods><now> talk-39 done+44
<finished><now> talk-93 else-133 take+46 back-61 done+168 undone+23 off-70
<finished><place> talk-44 else-28 take+50 done+28
<finished>儿 talk-63 else-100 take+16 back-20 done+114 undone-25
<finished>咧 else-16 off+31
<finished>这 talk+29 else-23
<fix> talk+111 else-166 take+70 back-58 undone+17 off-48 yes-21 no-26
<fix>$ talk+92 else-129 take+94 back-59 done-40 undone-82 yes-24 no+39
<fix>..<accept> talk+91 else-47 take-63 done-40 undone-35 yes+45 no-26
<fix>..<agency> talk-70 else-38 back+92 done-15
<fix>..<agree> talk+22 else-71 take-24 back+42 done+59 off-21 yes-26
<fix>..<ask> talk+61 else-53 take+52 back-18 done-92 undone+26 yes-25 no-22
<fix>..<body> else-30 done+30
<fix>..<broken> talk+30 else-82 take-26 done-60 undone+87
<fix>..<but> talk+19 else-81 done+67 undone+31 off-20 yes-36 no-20
<fix>..<cannot> talk-95 else-79 take+36 back+72 done-41 undone+56
<fix>..<carry> talk-67 else+17 take+55 done+30 undone-30
<fix>..<fine> else-40 back-21 done+91 undone-67
<fix>..<finished> talk-33 else-58 take-39 done+93 undone-16
<fix>..<fix> back-40 done-45 undone+43 no+24
<fix>..<go> talk-84 else+81 take-18 done+50 off-20
<fix>..<goods> talk+38 else-15 take-64 back+38 done-18 undone-44 yes+45 no-26
<fix>..<kin> talk+24 take-24 done+18 undone-15
<fix>..<later> talk+41 else-25 take-40 done+25 undone-24
<fix>..<me> talk-36 else-18 take+50 done-17 undone+19 yes+29 no-20
<fix>..<money> talk-96 else-31 take+67 done-21 undone+65
<fix>..<name> talk-53 else-47 take+34 back-20 done+42 off+24
<fix>..<not> talk-106 else+15 take+52 back-24 undone+55 no+24
<fix>..<now> talk-18 else-124 take+43 back-172 done+48 undone+144 off-23 no-40
<fix>..<place> done+35 undone-19
<fix>..<still> talk-21 else-65 done-67 undone+117 yes+17 no-47
<fix>..<they> talk-36 back+40 done-45 undone+29 yes+29 no-20
<fix>..<thing> talk+42 else-98 take+35 back-41 done+82 undone-45
<fix>..<time> talk-60 else-38 take+63 back-25 done+25 undone+19
<fix>..<tool> talk+61 else-27 take+29 done-65 undone-23
<fix>..<under-way> talk+50 done-32
<fix>..<wish> talk+50 else-16 done-21 undone-20
<fix>..<wrong-one> else-32 undone+48
<fix>..<you> talk-26 back+43 done-30
<fix><ask> talk-22 take+49
<fix><broken> else-17
<fix><but> talk-96 else+33 take+52 back+25 done-28 undone+15
<fix><but>个 talk-43 take+47
<fix><finished> talk-40 else-52 take-52 back-18 done+113 undone-25
<fix><fix> talk+16 take+15 back-16 undone-39
<fix><fix>看 done-16
<fix><me> talk-33 take+16 back-15 done+37
<fix><not> talk-75 back+36 done-40 undone+51
<fix><not><finished> back+21 done-20
<fix><now> else-191 back-92 undone+186 off-35 yes+33 no-51
<fix><now><but> talk-20 done+26
<fix><now><still> talk-15 else-19 back+25 undone+15
<fix><now>三 talk+34 else-59 done-48 undone+66
<fix><now>个 talk-57 else-46 back-31 done+82
<fix><now>仨 talk-19 done-25 undone+39
<fix><now>俩 talk-33 else-19 back-16 done+32 undone+26
<fix><thing> else-22 take+46 back-16
<fix><tool> talk+35 done-30
<fix>上 talk-63 else-20 take+46 back-15 off+19
<fix>上<now> talk-28 else-30 take+16 done+32 undone+18
<fix>两 talk-28 else-22 take+45
<fix>出 talk+35 else-38 take-38 back-20 done+54 undone-16
<fix>出<go> talk+40 else-45 take-38 back-20 done+54 undone-15
<fix>半 else-20 undone+37
<fix>屉 talk+41 else-66 done-21 off+39
<fix>布 talk+49 else-59 done+23
<fix>的 talk+203 else-190 take-94 back+44 done-33 undone-24
<fix>的<agree> talk+37 else-76 done-18 undone+52
<fix>的<ask> talk+99 else-89 done-24
<fix>的<thing> talk+17 else-51 done+42
<fix>看 done-16
<fix>表 talk+46 else-36 done-17
<fix>觉 else-73 take-23 done+72 undone-20
<fix>解 talk-39 else-36 take-20 back+74
<fix>过 talk+53 else-24 take-25
<go> talk-30 else+44 take+104 back-40 done-75 undone-55 yes-29
<go>$ talk+70 else-168 take+189 back-19 done-173 off+32 yes-25 no-66
<go>..<accept> else+40 done-44 undone-27
<go>..<agency> take-37 back+23
<go>..<agree> talk+48 else+118 take-78 back-30 done-61 undone-88 off-24 yes-21 no-20
<go>..<ask> talk+54 take-31 back-40 done-16 undone-42 off-28 yes-19 no+30
<go>..<body> talk-38 else+48 done-16 yes+24
<go>..<broken> talk+16 else+98 take-26 done-58 undone-57
<go>..<but> talk-43 else-38 take+97 back-39 done+63 undone-32 off-45
<go>..<cannot> talk+27 else-40 back+72 done-56 undone-41 off-16 no+22
<go>..<carry> talk-68 else+66 take+55 back-72 done+33 undone-87 off+20
<go>..<crew> talk+28 take-17 done+17 off-15
<go>..<fine> else+71 take-41 undone-27
<go>..<fix> talk+45 else+23 done-58 undone-77 yes-28 no+28
<go>..<go> talk-126 else+111 take+86 back-107 done+44 undone-93
<go>..<goods> talk+76 take-45 back-27 done+19 undone-62
<go>..<help> talk-81 take+81 done-29 undone-24 off+35
<go>..<kin> talk+17 else+32 back-26 done-54 undone-23 off+31
<go>..<later> talk+115 else-95 take-68 back-37 done+59 undone-42
<go>..<me> talk-69 else+33 take-113 back+55 done+30 off+44 yes+15 no+22
<go>..<money> talk-34 else+50 take-44 done+67 undone-50
<go>..<name> talk-128 else+95 take+37 back+20 done-37 undone-22 off+23
<go>..<not> else+120 take-38 done-35 undone-76 off-47
<go>..<now> talk-36 else+47 back-49 undone-15 off+26 yes+29 no-49
<go>..<off> talk-105 else-45 take+33 back-32 undone+64 off+44 yes-15 no+28
<go>..<past> talk-49 else+72 take+18
<go>..<place> talk-95 else+74 take+64 back+22 done-38 yes-30
<go>..<refuse> talk+72 else-41 take-44 yes-19 no+34
<go>..<still> talk-146 take-41 back-27 done+39 undone+86 off+43 yes-25 no-42
<go>..<they> talk-21 else-17 take+54 back-59 done-55 undone+60 off+25
<go>..<thing> talk-96 else+73 take+42 back-20 done-21 undone+34
<go>..<time> talk+53 else-115 take-16 done+53 undone+17
<go>..<tool> talk-66 else-42 take+88
<go>..<under-way> talk+55 else-73 take-43 back-16 done+33 undone-50 off+47
<go>..<wish> talk+25 else+43 take-26 done-19 yes-21 no-18
<go>..<wrong-one> talk+16 else-31 undone+29
<go>..<you> talk-56 else+94 take+22 back-18 undone-64 off-25
<go><ask> talk+108 else-78 done-16 undone-24
<go><but> talk-99 else+27 take+58 done+35 undone-33
<go><cannot> talk+86 else-65 take-25 no+22
<go><carry> else+30 take+58 back-34 done-75 undone-46
<go><carry><but> talk+46 else-30 off-27
<go><carry><now> talk-16 else-24 off+43
<go><carry>着 talk-23 else-17 take+40
<go><fix> talk+26 take+41 done-48 undone-50 yes-23
<go><fix><thing> talk-17 take+26
<go><go> talk-76 else+67 take+37 back-29 done+16 undone-31
<go><later> talk+76 else-37 take-38
<go><me> talk-17 take-18 done+38 undone-25
<go><not> talk+32 else+36 take-26 back-23 done-18
<go><now> talk-29 else-63 take+64 done+18 undone+31 yes+27
<go><now>也 talk+73 else-67 take-15
<go><place> else-32 take+45 yes-30
<go><still> talk-44 else-61 take-16 done-58 undone+81 off+54
<go><time> talk+75 else-58 take-31
<go><tool> talk-36 take+42
<go><under-way> talk+50 else-61 done+41 undone-50
<go><under-way><now> talk+50 else-61 done+41 undone-50
<go><wish> talk+91 else-69 take-20 yes-21 no-18
<go>三 talk-18 else-54 take-37 back+71
<go>个 back+26 done-20 yes+24
<go>人 talk+42 else-65 done-28 off+28 yes+27
<go>吃 talk-43 else+49 done+42 undone-46
<go>吧 talk+45 else-26 take-79 back+76 done-26 undone-36
<go>咯 talk-62 else-115 take+93 done+68 off-20
<go>嘛 talk+77 else-50 take-41
<go>回 talk+31 else-77 done+65 undone-33
<go>电 talk-50 else-67 done+77
<go>电<now> talk-26 else-71 done+84 off-16
<go>的 talk-111 else+65 take-69 done-67 undone+102
<go>看 talk+40 back-32 done-31 undone-19
<go>看<now> talk+26 else-29
<go>着 talk+47 else-45
<go>给 talk-87 take+83 no+25
<go>给<fix> talk-32 take+17 no+25
<go>走 talk-22 take+39
<go>过 talk+40 else+39 take-71
<goods> talk+100 else-65 take-58 back-182 done+65 off-46 no+48
<goods>$ talk+43 else+24 take-86 back-98 done-51 undone+45 off-49 yes+44
<goods>..<accept> talk-55 else+69 back-20 done+61 undone-75
<goods>..<agency> take+29
<goods>..<agree> talk+88 else-15 take-100 back-34 done-50 undone+18 off-24
<goods>..<ask> talk+119 else-91 take-70 back-40 done-41 undone+55 yes-19
<goods>..<broken> talk-36 take-33 done+72 undone-30 off-15
<goods>..<busy> take+17
<goods>..<but> talk-59 back-55 done+88
<goods>..<cannot> talk+49 take-48 back-21 done-26 undone-19 off+19
<goods>..<carry> talk+93 else-75 take-26 back-31 off-46
<goods>..<crew> talk-20 else-33 done+59 undone-25
<goods>..<fine> else+69 back-19 done-24 undone-23 off-16
<goods>..<finished> talk-122 done+128 undone-24 off-52
<goods>..<fix> talk-16 else+70 take-37 back+34 done-101 undone+36
<goods>..<go> talk+21 else-82 take+21 back+32 done+40 undone-46 off-22
<goods>..<goods> talk+52 else-101 back-57 done-17 undone+40 off+41 yes-36 no+56
<goods>..<help> talk+20 else+21 done-36
<goods>..<home> talk-71 else-39 back-29 done+116 undone-27
<goods>..<kin> talk+83 else-117 take-41 back-42 done+85 undone-56 off+24
<goods>..<later> talk-71 done+29 undone+46
<goods>..<laugh> talk+44 else-40
<goods>..<me> talk-171 else-124 take+162 back-105 done+91 undone+90
<goods>..<money> talk+114 else-63 take-34 back-27 done-24
<goods>..<name> else-20 take-53 back-34 done+90 undone-59 off+24
<goods>..<not> talk+90 else-130 take+42 back-80 off+54
<goods>..<now> talk-24 else-75 back-138 done+130 undone-39 off+51 yes-36 no+56
<goods>..<off> talk-21 else-30 done+31 no+26
<goods>..<place> talk-77 take+84 back-17 undone+28
<goods>..<still> talk+131 else-102 take-44 back-26 done+53 undone-86
<goods>..<thanks> talk-37 else-49 done+96 undone-36
<goods>..<they> else-67 back+40 undone+36
<goods>..<thing> talk-36 else-40 take+35 done-41 undone+39 off+50
<goods>..<time> talk-35 take+32
<goods>..<tool> else-30 take+29
<goods>..<wish> talk+155 else-154 take+33 back-18 done-28 undone-22 off-36
<goods>..<wrong-one> talk+41 else-85 undone+46
<goods>..<you> talk-38 else-102 take+57 back-29 done+119 undone-15
<goods><agree> else+83 take-42 back-16 done-23 undone-15
<goods><ask> talk+138 else-123 take-32 done+29 undone-46
<goods><ask><still> talk+71 else-66
<goods><broken> talk-16 else-51 back+18 done+57
<goods><but> else-31 take+45 back-19 done+15
<goods><but>个 talk+35 else-47 done+30
<goods><carry> talk+27 else-36 done+37 off-23
<goods><carry><finished> talk-19 done+35
<goods><finished> talk-33 else-41 done+85 off-43
<goods><finished><now> talk-30 else-33 done+77 off-43
<goods><fix> talk+50 take-42 done-78 undone+52
<goods><go> talk-54 else+47 take-17 done-39 undone+43
<goods><goods> talk-119 else+55 take+21 done+34 undone-82 off+69
<goods><me> talk-80 else-45 take+56 done-48 undone+69 off+19
<goods><money> talk+29 else-20
<goods><name> talk-80 done+45 undone-20 off+49
<goods><name><now> talk-47 else-70 done+61 off+50
<goods><not> talk+130 else-93 take-25 back-33 done+24 undone-68 off-30
<goods><now> talk+127 else-94 take-81 back-50 yes-36 no+56
<goods><still> talk+132 else-129 take-58 done+41 undone-27
<goods><wish> talk+166 else-176 take+41 done-46 off-35
<goods><wish>加 talk+72 else-68
<goods><wrong-one> talk+48 else-66 done-25 undone+45
<goods><you> talk+25 else-21
<goods>也 talk+96 else-77 take-20 done-17
<goods>只 talk+56 else-46 done-17
<goods>吃 talk+60 else-19 take-31 undone-27
<goods>呀 talk+94 else-75 undone-23
<goods>和 talk-51 else-20 done+78 off-30
<goods>和<goods> talk-47 else-28 done+79 off-30
<goods>在 talk-22 else-18 take+22 done+29
<goods>店 else-36 take+49
<goods>挂 else-17 done+28
<goods>挂<you> else-17 done+28
<goods>有 talk+35 else-39
<goods>汤 yes-36 no+56
<goods>的 talk+22 take+30 back-44 undone-44
<goods>盒 talk-38 else-55 take+21 done-15 undone+65
<goods>给 talk-66 else-63 take+28 done+41 undone+51
<goods>都 talk-60 else-15 take-23 done+103 undone-24 off-33
<goods>都<finished> talk-16 done+31
<goods>里 talk-30 else-111 done+62 undone+71
<help> talk-57 else+42 take+85 back+21 done-140 undone-127 off+16 yes+80 no-42
<help>$ talk+32 else-52 take+55 back-27 done-34 undone-16
<help>..<agree> yes+46 no-56
<help>..<but> talk-45 else+29 yes+78 no-38
<help>..<carry> else-58 take+62
<help>..<go> talk-94 else+15 take+85 done-18
<help>..<kin> talk-22 take+27
<help>..<me> talk-22 take+21 back-21 done-22 undone-29 yes+64 no-21
<help>..<now> take-45 back+72 done-58 undone-38
<help>..<they> talk-22 else-36 take+72 back+36 done-24 no-42
<help>..<tool> talk-18 else-47 take+53
<help>..<wish> talk-31 else-16 take+45
<help>..<you> talk-67 else+52 back+50 done-36 undone-24
<help><carry> talk-38 take+30
<help><go> talk-52 else-33 take+72
<help><me> else+20 take-32 back-20 done-19 undone-22 yes+67 no-29
<help><they> else-36 take+64 back+37 done-24 no-42
<help><they><agree> talk+42 else-26 take+24 yes-19 no-30
<help><they><carry> talk-18 take+20
<help><they>跑 talk-17 take+27
<help>吧 talk-20 take+17
<help>着 talk-25 done-21 off+40
<home> talk-144 else-182 take+80 back-39 done+184 undone-94 off+59
<home>$ talk-82 else-71 take+45 back-21 done+104 undone-43
<home>..<but> talk-24 else-44 done+59 undone-32 off+16
<home>..<carry> talk-27 else-26 done+55
<home>..<go> done+20
<home>..<goods> talk+36 else-15 take-27
<home>..<me> talk-19 else-35 off+39
<home>..<now> talk-30 else-137 take+33 done+75 undone-30 off+63
<home>..<still> talk+34 else-27 take-28 off+26
<home>..<thing> talk-20 done+40
<home>..<wish> else-18 done+35
<home><now> talk-56 else-56 take+56 back-24 done+63
<home>上 talk-36 else-69 take+28 done+73 undone-23
<home>上<now> else-26 done+44
<home>里 talk+27 else-29 take-27 done-15 off+39
<home>里<still> talk+35 else-30 take-27 off+26
<if> talk+162 else-51 take-22 back-58 done-63 undone-62 off-33 yes-59 no-58
<if>$ talk+35 take-29 back-16
<if>..<agree> talk+16 else-22 take+40 done-15 undone-15
<if>..<go> talk+107 else-61 back-19 undone-16 yes-22 no-38
<if>..<help> talk+16 else-66 take+51
<if>..<if> talk+24 yes-17
<if>..<later> talk+156 else-150 take-16 done-23 undone-15
<if>..<me> talk+120 else-123 take+38 back-29 no-28
<if>..<money> talk+82 else-60 yes-29
<if>..<not> talk+87 else-39 take-18 off-26
<if>..<now> talk+144 else-108 back-18 done-32 undone-23 off-26 no-28
<if>..<place> talk+26 take-15
<if>..<still> talk+66 else-43 take-16
<if>..<tool> talk+93 else-51 take-59
<if>..<wish> talk+29 else+40 undone-17 yes-28 no-25
<if><later> talk+81 else-71
<if><me> talk+48 else-66 take+21
<if><me><now> else-37 take+39
<if><money> talk+32 yes-22
<if><not> talk+72 else-51 off-25
<if><tool> talk+54 else-25 take-33
<if><wish> talk+39 else+24 yes-28 no-25
<if>下 talk+34 else-21
<if>年 talk+62 else-18 no-28
<kin> talk+16 else-84 take-43 back+38 undone-65 off+85 yes+41 no+37
<kin>$ talk-66 else+154 take-21 back-68 done-16 undone-85 off-15 yes+76 no-59
<kin>..<accept> talk-92 take+19 back-24 done-61 undone+61 off+40
<kin>..<agree> else+90 back-18 done-35 undone-34
<kin>..<ask> else+37 take-16
<kin>..<body> else-35 back+78 done-42
<kin>..<broken> talk+27 back-20 done-42 undone-38 off+24 yes+21
<kin>..<but> talk-80 else+15 take+56 back+29 undone-33
<kin>..<cannot> talk+25 else-21 yes+17
<kin>..<carry> talk-84 else-21 take+49 done-16 undone-15 off+80
<kin>..<fine> talk-22 done+49 off-29
<kin>..<finished> talk-30 else-38 take+47 done-56 off+73
<kin>..<fix> talk-52 else+24 yes-15 no+52
<kin>..<go> talk-128 else-106 take+77 back-29 done+58 undone+22 off+88 yes-29 no+71
<kin>..<goods> talk-100 else+52 take+61
<kin>..<home> off+22
<kin>..<kin> talk-61 else+18 take-29 back-47 done+38 undone+44
<kin>..<later> talk-19 else-25 done+19 undone-16 yes-19 no+54
<kin>..<me> talk+59 else-58 back+26 done-25 undone-31 off-16
<kin>..<name> talk-76 else-24 take+16 back-18 done+34 undone+60 off-30
<kin>..<not> talk+87 else-110 take-17 done-31 undone+72 yes-35
<kin>..<now> talk-62 else-144 take-54 back+80 done+143 undone-169 off+89 yes+29
<kin>..<off> talk-71 else-44 back+40 done+28 off+32
<kin>..<past> talk+45 else-31
<kin>..<place> else-20 take+20 done-15 off+24
<kin>..<refuse> talk+46 else-39
<kin>..<still> talk+105 else-38 take-23 done-61 undone-47 off-27
<kin>..<thanks> else-37 done+61 undone-28
<kin>..<they> talk+65 else-28 back-21 done-27
<kin>..<thing> talk+83 else-72 take-47 done-23 yes+33 no-16
<kin>..<tool> done+35 off-21
<kin>..<wish> talk-63 else-81 take+30 back+97
<kin>..<you> talk-58 else+81 done-33 off+19
<kin><accept> talk-44 else-38 back-17 done-49 undone+70 off+40
<kin><body> else-38 back+78 done-42
<kin><carry> talk-23 off+19
<kin><carry><now> off+17
<kin><finished> else-33 take+23 done-46 off+62
<kin><finished><carry> off+27
<kin><go> talk-97 else+26 take+32 back-20 done+25 undone-17 off+43
<kin><go><now> talk-27 off+43
<kin><kin> talk-81 else+20 take-18 back-47 done+38 undone+48
<kin><not> else-17 take+38 undone-32
<kin><now> talk-63 done+52 undone-27 off+29
<kin><off> talk-44 else-19 back+40 done+43 off-29
<kin><still> talk+105 else-57 done-53 undone-43 off-20
<kin><wish> talk-27 else-95 back+98
<kin>呀 talk+77 else-54 take-30 back-18 done+22 off-24
<kin>在 talk-34 take+19 off+35
<kin>在<place> talk-17 take+19
<kin>放 talk+54 else-50 take-23 off+29
<kin>王 talk+17
<kin>的 talk-46 yes-23 no+56
<kin>睡 talk+33 else-28 take+18 off-31
<kin>给 talk-19 else+24
<kin>说 talk-41 no+32
<kin>说<they> talk-29 no+32
<later> talk+155 else-69 take-169 back-154 done-31 undone-56 off+36 yes-113 no+152
<later>$ talk+65 else-43 take+21 done-51 undone-51 no+20
<later>..<accept> talk-26 else+43 back-21 done+33 undone-15
<later>..<agency> talk+49 else-29 back-53 done-25 undone+41
<later>..<agree> talk+27 else+51 take-24 done-54 undone-50
<later>..<ask> talk+42 else-31 take+45 done-37 undone-44
<later>..<broken> talk+75 else-54 done-42
<later>..<busy> talk-48 else+57 take+38 done-19 undone-16
<later>..<but> talk+65 else-21 take-32 back-25 undone-30
<later>..<cannot> talk-56 else+36 yes-25 no+45
<later>..<carry> talk+79 take-69 back-18 done-29 undone-24
<later>..<crew> talk-39 else-36 done+77 undone-27
<later>..<fix> talk+27 else-69 take-25 done+61 undone-43 no+33
<later>..<go> talk+76 else-53 take-73 back-38 undone-25 off+16 yes-22 no+50
<later>..<goods> else-24 take-28 done+61 undone-52 no+26
<later>..<help> talk+57 take-26 undone-31
<later>..<later> talk+71 else-51 done-20 undone-28
<later>..<me> talk+119 else-45 take-63 back-54 done-38 undone-33
<later>..<now> talk-15 else+51 take-19 back-25
<later>..<off> talk-20 yes-16 no+33
<later>..<place> done-16 off+29
<later>..<still> talk-47 else+72 done-37 undone+21
<later>..<wish> else+32 take-28 done-16 undone-15
<later>..<you> talk+37 take-51 back-15 done+36 undone-20
<later><agency> talk+22 else-26 back-48 undone+47
<later><broken> talk+79 else-66 done-26 undone-17
<later><busy> else+44 take-15
<later><but> talk+36 else-30 done+25 undone-17
<later><go> else+17 done-16 undone-16 yes-22 no+50
<later><go><fix> else-20 no+33
<later><later> talk+54 else-36 done-17 undone-22
<later><me> talk+88 else-59 take-30 back-31 done-18
<later><now> talk+48 take-32 done-39 off+22
<later><still> talk-15 else+28 done-34 undone+28
<later>二 talk+47 else-27 take-20
<later>再 talk-16 done-19 undone+34
<later>吧 talk-61 else-32 done+36 yes-72 no+83
<later>回 talk+65 else-41 done-18 undone-22
<later>回<go> talk+34 else-16
<later>才 talk+66 else-73 take-34 done-24 undone+34
<later>早 talk+69 else-87 done+60
<later>看 talk+63 else-80 yes-19 no+41
<later>能 talk+105 else-99 undone-18
<laugh> talk-54 else+280 take-100 back-56 done-106 undone-88 off-54 yes-67
<laugh>$ else+139 take-75 back-38 done-79 undone-57 off-34
<me> talk-28 else+61 take+57 done-82 undone-51 off-25 yes-16 no+137
<me>$ talk-92 else+71 take+82 back-33 undone-86 off-34 yes-27
<me>..<accept> talk-41 take+131 back-15 done-61 undone-54 off-20
<me>..<agency> talk-108 else-26 back+91 done-22 no+46
<me>..<agree> talk-89 else+142 take-16 back-28 done-57 undone-25 off+17 no+38
<me>..<ask> talk-87 else+107 back+28 done-57 undone-49 off-18 yes-28 no+99
<me>..<away> talk+43 else+26 take-57 back-23 undone-36
<me>..<body> talk+94 else-120 take-39 back+46 done+41 undone-68 off-31 yes+24
<me>..<broken> talk+29 else-35 take-19 back-22 done+27 undone+16 off-36 yes+35 no-22
<me>..<busy> talk+71 else-39 take-40 back+52 done-70 undone-21
<me>..<but> talk+24 else+57 take-18 back-25 done-117 no+15
<me>..<cannot> talk+62 else-142 take-110 back+131 done-80 no+37
<me>..<carry> talk+33 else-71 take+114 back-97 done-115 undone-19 off+33
<me>..<crew> talk-41 else-59 take-42 back+120 done-25 off-15
<me>..<fine> talk-45 else+31 take+48 done-60 undone-30 off+15
<me>..<finished> talk-41 take+48 back+22 done-40 undone-39 off+42 no+18
<me>..<fix> else-29 take+164 back-35 done-53 undone-134 yes-26
<me>..<go> talk-114 else-27 take+175 back-49 done-58 off+49 yes-39 no+45
<me>..<goods> talk+61 else-76 take-29 back-90 done+36 undone+39
<me>..<help> else-89 take+122 back+15 done-30 undone-26
<me>..<home> talk+31 else-39 take+19 back+26 done-23 off-19
<me>..<if> talk+77 take-43 no-28
<me>..<kin> talk+29 else-156 take+57 back+68 done+51 undone-132 off+32 yes-43 no+67
<me>..<later> talk+56 else+18 take-43 back-15 done-64 undone-77 yes-34 no+77
<me>..<laugh> else+49 take-22 back-15 undone-18
<me>..<me> talk-37 else+140 take+25 back-38 done-60 undone-89 off-31 yes-107 no+63
<me>..<money> talk+27 take+48 back-32 undone-18 off-36
<me>..<name> else+15 take+37 done-101 off-42 no+22
<me>..<next-door> talk+46 else-24 take-21
<me>..<not> talk-67 else+67 take+48 back+42 done+20 undone-130 off-110 yes+16 no+29
<me>..<now> talk-96 else+34 back+33 done+16 yes+26 no+87
<me>..<off> talk-53 else-104 take+89 back+25 off+51
<me>..<past> talk+50 else+53 take-35 back-37 done-39 undone-27 no-15
<me>..<place> else-115 take+151 back-35 done-123 undone+42 off-26
<me>..<refuse> talk+86 else-92 take-22 back+23 done-36 undone-38 off+24 yes-66 no+59
<me>..<sorry> talk+29 else-19
<me>..<still> else+56 back-46 done-55 undone+40 yes-45 no-26
<me>..<thanks> talk-64 done+73 off-21
<me>..<they> talk+63 else-63 take+101 back-28 done-75 undone-76 off-55 yes-15
<me>..<thing> talk+19 else-103 take+54 done-88 undone+31 off+32 yes-15 no+46
<me>..<time> talk+56 else-67 take+44 back-28 done-31 undone-25
<me>..<tool> talk-26 else-140 take+136 back+21 done+49 undone-56
<me>..<under-way> talk-78 else-42 take+52 done+45 undone-42 off+43 no+22
<me>..<wish> talk-139 else+76 take+20 back+91 done-65 off-23
<me>..<wrong-one> else-59 undone+68
<me>..<you> talk-51 else+156 take-33 back-93 done-25 undone-17 off-49
<me>0 talk+87 else-65 back-62 done-20 undone-16 no+17
<me><accept> talk+29 else-125 take+123 done-21 undone-19 off-15
<me><accept><crew> take+22
<me><accept><they> talk-50 take+68
<me><agree> talk-131 else+68 take+58 back+42 done-48 undone-42 off-16 yes+39 no+19
<me><agree><me> talk-24 else-40 take+49 no+21
<me><agree>的 talk+49 else-39 undone-20
<me><ask> else+67 take-17 back-18 undone-62 no+43
<me><ask>知 else-36 no+43
<me><away> talk+51 take-41 done-17 undone-26
<me><body> talk+103 else-95 take-28 off-19 yes+24
<me><body><body> talk+94 else-78 take-22 off-19
<me><broken> talk-43 back+15 done+51 undone-40
<me><busy> talk+21 else-50 back+51 done-48
<me><busy><now> talk+56 else-55 take-28 back+17
<me><but> talk+120 else-38 take-109 back+16 done-61 undone-60 yes-16 no+33
<me><but><refuse> talk+62 else-79 yes-16 no+33
<me><but>个 talk+83 else-39 take-43 back+15 done-17 undone-28
<me><cannot> else-41 take-71 back+83 done-36 undone-44 off+19 yes+41 no-25
<me><cannot>这 talk-16 else-18 yes+41 no-25
<me><cannot>那 talk-25 else-16 back+44
<me><carry> else-15 take+39 back-50 done-62 undone+35
<me><carry><go> talk-17 take+20
<me><carry><now> talk-51 done-29 undone+54
<me><carry><tool> talk+22 else-46
<me><carry>个 talk-35 else-22 take+46 undone+19
<me><crew> back+23
<me><finished> talk-34
<me><fix> else-17 take+38 done-22 undone-23 no+24
<me><go> talk-119 else-42 take+168 back-44 done-96 undone-23 off+63
<me><go><carry> talk-58 else-48 take+79 off+15
<me><go><fix> talk-21 else-26 take+90 back-40
<me><go><go> talk-45 else-43 take+77
<me><go><now> else+21 take-19 done-31 undone+22
<me><go><place> talk-29 else-24 take+51
<me><help> talk-20 take+51 no-52
<me><help><they> talk+30 else-50 take+61 yes-24 no-38
<me><home> talk+19 else-25
<me><home><now> talk-21 take+18 done+18
<me><if> talk+88 else-46 take-25 no-28
<me><if>年 talk+62 else-18 no-28
<me><kin> talk-49 else-166 take+79 back+86 done+23 undone-62 off+40 yes-27 no+97
<me><kin><body> talk+22 else-21
<me><kin><carry> talk-15 done+17
<me><kin><finished> else-17 done-33 off+38
<me><kin><go> talk-32 take+42
<me><kin>在 take+19
<me><kin>的 talk-35 yes-43 no+64
<me><kin>说 talk-27 no+32
<me><later> talk+31 take-19 done-22 undone-23 yes-16 no+33
<me><later>看 talk+66 else-68
<me><me> talk+19 take-36 undone-16 yes-77 no+48
<me><me>打 no+16
<me><me>的 no+23
<me><money> talk+57 else-46
<me><money><cannot> talk+58 else-49
<me><name> talk-65 else+44 take+19 no+22
<me><not> talk-37 take+31 back+81 done-62 undone-78 no+39
<me><not><fine> talk-26 else-51 take+54 back+22
<me><not>放 talk-52 else-46 take+74
<me><now> talk-46 else+33 take+45 back-109 done-22 undone+39 off-49 yes-62 no+74
<me><now><agree> talk-54 else-20 take+50 done+31
<me><now><carry> talk+30 take-22
<me><now><go> talk+32 else-30
<me><now><now> talk+18 else-52 take+53 back-15 done-16
<me><now><refuse> talk+62 else-51 take-23
<me><now><still> else-51 undone+62
<me><now><wish> take+21
<me><now>住 talk+30 else-31 take-20 no+32
<me><now>在 take+24
<me><now>坐 else-45 undone+50
<me><now>爬 talk+37 no-28
<me><off> else-55 take+19 off+36
<me><past> talk+87 take-58 back-31 done-30 undone-19 no-15
<me><past><go> talk+32 take-28
<me><place> talk-93 take+32 done-43 undone+86
<me><place>那 talk-23 else-36 undone+61
<me><refuse> else-64 back+33 done-33 undone-26 off+27 yes-25 no+64
<me><refuse><kin> talk+61 else-51
<me><refuse>楼 talk-28 else-15 off+31 no+30
<me><still> talk-45 else+108 take-38 back-49 undone+16 off-47 no+18
<me><still><broken> talk-27 else-15 undone+45
<me><still><finished> no+18
<me><still><go> else+22 undone-18
<me><still><place> talk+39 else-28
<me><still>有 talk+20 else-51 take+31
<me><thing> talk-47 take+59
<me><tool> talk-15 take+23
<me><under-way> undone-18 no+22
<me><wish> talk-104 else+123 back-57 done-35 undone+15 off-16
<me><wish><carry> talk+26 else-46 take+23
<me><wrong-one> talk-30 else-43 done-18 undone+71
<me><wrong-one><goods> else-44 undone+53
<me>上 talk+27 else-45 take+50 back-21 done-19
<me>下 talk-29 take-51 back+63
<me>也 talk-53 else+208 take-61 back-68 done-41 undone-56 off-31
<me>也<broken> talk+64 else-34 take-37
<me>也<wrong-one> talk+44 else-24 take-19
<me>人 talk-93 else+35 off+47
<me>今 talk+70 take-59 back-28 done-15 undone-16
<me>住 talk-36 yes-35 no+65
<me>使 else-51 back-37 done+66 undone-18
<me>俩 talk-59 else-40 back-25 done+89 undone-16
<me>俩<goods> talk-40 else-67 back-20 done+91 undone-15
<me>先 talk+124 else-106 take+69 back-67 done-24 undone+33 yes-65 no-99
<me>先<carry> talk-42 take+53
<me>再 talk+76 else-98 take-34 undone+50
<me>再<go> talk+50 else-82 take-26 undone+52
<me>动 talk-18 back+15 done+19 off-16
<me>包 talk-57 else-65 take+90
<me>十 talk+45 else-43
<me>只 talk-73 else+44 take-30 back+56
<me>回 talk+34 else-15 take-52 back+35
<me>回<go> talk+45 else-42 take-52 back+42
<me>囤 talk-18 take+31
<me>囤<now> talk-18 take+31
<me>在 talk+37 take+29 back-44 done-53
<me>在<place> else-41 take+82 back-16 done-19 undone-26
<me>开 done+25
<me>得 talk+26 else-48 back+47 done-20 undone-15
<me>想 talk-115 else+106 take-26 back-16 done-22 undone-31 off+46 no+15
<me>才 talk+16 else+48 take-41 back-16
<me>打 talk+76 else-89 take-25 back+58 done-16 undone-17 no+16
<me>找 talk-29 off+39
<me>把 talk+16 else-131 take+55 back-21 done+33 undone+49
<me>把<tool> talk-19 else-27 done+59 undone-27
<me>放 talk+38 take-38 back+34 done-25 undone-19
<me>早 talk+23 else-40 back-19 done+47
<me>有 talk+53 else-51 take+22 back-41
<me>楼 talk+82 else-91 take+19 undone-16
<me>熟 take+23
<me>用 talk+44 else-118 done-18 undone+84
<me>电 talk+93 else-85 off-24
<me>的 talk-42 else+48 take+36 back-30 done-32 undone-33 yes-37 no+74
<me>看 talk-142 else+124 take-65 back+15 done-19 undone+46
<me>管 talk-21 else-44 back+64
<me>给 talk-33 else-38 take+69 back-26 done-21 yes+66 no-44
<me>给<carry> talk-18 else-18 take+21 off+26
<me>给<they> talk-54 else-22 take+55 yes+30 no-19
<me>能 talk-58 done-16 undone+66
<me>说 else+29 take-39 back-20 done+24 undone-30 yes+31 no-16
<me>说<but> talk+22 else-35 yes+31 no-16
<me>走 talk-56 else+42 off+25
<me>跟 talk-57 else-57 take+56 done+39 yes-23 no+45
<me>跟<name> take+22
<me>跟<they> talk-31 else-39 take+38 yes-23 no+45
<me>车 talk+84 else-126 take+35
<me>近 else-69 back+69
<me>这 talk+24 take-42 back+78 done-70 off-29
<me>这<body> talk-15 else-22 back+54 done-16
<me>这<name> talk+19 else-24 take-24 back+33
<me>遛 talk-31 else-39 take+18 done+51
<me>那 talk+85 else-143 take+40 off+31
<me>都 talk+23 else+55 take-54 back-43 done+24 undone-51 off-18
<me>量 talk+69 else-20 take+33 yes-18 no-75
<money> talk+116 else+33 take-56 back-142 done-40 undone-93 off-105 yes-63 no-32
<money>$ talk+31 else+59 back-67 done-16 undone-89 off-37 yes-22
<money>..<accept> talk-31 take+31
<money>..<agency> talk+31
<money>..<agree> talk+51 take-29 done-20 undone-29 no-15
<money>..<ask> talk+134 else-85 take-25 back-19 done-35 undone-53 yes-29
<money>..<but> else+47 take-23 done-16
<money>..<cannot> talk+70 else-71 done+23 off-16
<money>..<fix> talk+46 else-26 back-20 undone-23
<money>..<go> talk+42 else-46 take-27 done+46 off-20
<money>..<goods> talk-72 else+57 take+41
<money>..<me> talk+45 else-56 take+69 back-38 undone-16 off-29
<money>..<money> talk+85 take-40 back-44 done-23 undone-51 off-23
<money>..<name> talk+101 else-101 take-31 back-15 done+22
<money>..<not> talk-45 else+160 take-18 back-24 done-38 undone-38 off-18 no-15
<money>..<now> else+43 back-58 done+39 undone-58 off-29 no-15
<money>..<place> talk+120 else-80 done-45 undone-24 off-23
<money>..<still> talk-33 else+34 done+44 undone-46
<money>..<you> talk-25 take+34
<money><agency> talk+38 back-18
<money><ask> talk+164 else-139 done-27 undone-45 yes-29
<money><but> talk+16
<money><but>板 talk+29 else-23
<money><cannot> talk+51 else-62 done+26
<money><goods> talk-56 else+24 take+44
<money><me> talk+86 else-60 done-30 off-28
<money><me><money> talk+58 else-49
<money><now> talk+35 else+67 take-53 back-15 done-52 undone-30
<money><still> else-19 done+52 undone-40
<money>咯 talk+33 take-15
<money>收 talk+41 else-23
<money>的 talk+51 else+31 take-45 back-20 done-26 undone-34
<name> talk+49 back-21 done-28 undone-89 yes-29 no+68
<name>$ talk-60 else+18 take+23 undone+45 off-82 yes-37 no+57
<name>..<accept> talk-91 else+26 done-41 undone+65 yes+45 no-26
<name>..<agree> talk+66 else-23 done-90 undone-83 off+17
<name>..<ask> talk+55 else-25 take-44 done-41 undone+33
<name>..<body> talk+106 else-90 take-31
<name>..<broken> talk-43 else+38 take-31 back-27 done+26 undone+20
<name>..<but> talk+161 else-128 take-42 back+22 done-36 undone-86 yes-51
<name>..<cannot> else+24 done+20 undone-17
<name>..<carry> talk+59 else-60 take+20 back-16 done-67 off+28
<name>..<fine> talk-31 else+28 take-19 back+34
<name>..<finished> talk+76 take-28 done-70 undone-27
<name>..<fix> else+24 done-25 undone-27 yes+45 no-26
<name>..<go> talk+61 else-93 take+39 back-59 undone-28 off+16
<name>..<goods> talk+44 back-23 done-17 undone-31
<name>..<home> else-26 done+42
<name>..<kin> talk+21 else-27 take-25 back-19 done-39 undone+63
<name>..<later> talk-33 else-47 done+22 off+60
<name>..<me> talk+58 else-97 take+39 done+31 undone-90 off-19 no+18
<name>..<money> talk+17
<name>..<name> talk-23 else-26 take+42 back+20 done-79 undone+58 off-29
<name>..<not> talk-50 else-29 take-42 back+63 done+38 undone-46 off+33 yes+22 no+21
<name>..<now> talk-26 else-71 take+24 back+18 done+46 undone-53 off+68 yes+66 no-39
<name>..<off> talk+34 else-63 done-34 off+59
<name>..<past> talk+62 else-84 back+68 done-23 off-17
<name>..<place> talk+103 else-75 take-29 back-19 done-31
<name>..<refuse> talk+42 else-42
<name>..<still> talk+70 take-38 done-62 undone-25
<name>..<thanks> talk+106 else-133 done+57 off-36
<name>..<they> talk+26 else-73 take+42 back-19 undone-17 no+15
<name>..<thing> talk-15 else+18 take-26 done-18 off+50
<name>..<time> take+25
<name>..<tool> talk-15 else-58 take+89 done-22
<name>..<under-way> talk-96 else-27 take+68 done+54 undone-18
<name>..<wish> talk+97 else-53 take-15 done-36 undone-28 off-25
<name>..<you> talk+147 else-151 take-30 back-34 undone+37
<name><agree> talk+72 else-17 back-27 done-24 undone-37 off-19
<name><agree><ask> talk+40 else-38
<name><ask> else+27
<name><body> talk+78 else-65 take-25
<name><but> talk+30 take-17
<name><but>个 talk+47 else-40 take-15
<name><carry> else+38 done-24
<name><carry><tool> talk-15 take+23
<name><go> talk+43 else-44 take+31 done-19 off-28
<name><go><now> talk+41 else-57 take+20
<name><home> else-26 done+42
<name><me> talk-70 else+30 take+41 back-18 done+28 off-20
<name><name> else-31 take+50 back-27 done-22
<name><not> talk-71 else-20 take-15 back+60 done+21
<name><now> talk-41 else-58 back+29 done+42 undone-27 off+52
<name><off> talk-27 else-23 done-22 off+60
<name><past> talk+78 else-69
<name><past><body> talk+34 else-29
<name><still> talk+71 else-36 done-26 undone-53
<name><still><agree> talk+61 else-58
<name><thanks> talk+63 else-66 done+17
<name><you> talk+129 else-145 back-18 done+34
<name><you><go> talk+106 else-90 take-29
<name><you><wish> talk+37 else-30
<name>上 talk-25 take+36
<name>先 talk-21 take+31
<name>先<go> talk-21 take+31
<name>口 talk-31 yes+32
<name>回 talk+18 else-31 take-19 off+37
<name>在 talk+130 else-109 take-40 done-23
<name>士 talk+56 else-36 take-22
<name>子 talk-19 else+53 take-23 back+23 done-26
<name>家 done+49 off-29
<name>手 talk+79 else-74 take-17
<name>的 talk+55 else-25 done-23 off-21
<name>真 talk+62 else-48
<name>真<agree> talk+75 else-70
<name>给 talk-18 off+26
<name>说 talk+38 else-48 done-21 off+35
<name>跑 talk-55 else-66 done+34 undone-15 off+66
<next-door> talk+73 else-179 take-55 back-17 undone+45 off+24 yes-16 no+68
<next-door>$ talk+38 else-16 take-24
<next-door>..<agree> else-76 done+51 undone-26 yes-52 no+73
<next-door>..<ask> talk+43 else-36
<next-door>..<cannot> talk-15 no+18
<next-door>..<carry> talk-15 off+24
<next-door>..<fix> talk-23 undone+31 yes+45 no-26
<next-door>..<go> talk+35 else-42 back-23 done-51 undone+52
<next-door>..<goods> else-54 done+58
<next-door>..<kin> talk+44 else-28 yes+17
<next-door>..<later> no+26
<next-door>..<me> off+26
<next-door>..<name> else-27 back-15 done-17 off+24 yes+45 no-26
<next-door>..<not> talk+18 else-33 undone+31
<next-door>..<now> talk+40 else-93 back-25 done-31 undone+52 off+27 yes+45 no-26
<next-door>..<off> done+16
<next-door>..<they> else-21 take-22 back-15 done-43 undone+61 yes+17
<next-door>..<thing> talk+46 else-21 undone-26
<next-door><go> talk+41 else-41 back-22 done-51 undone+52
<next-door><go><now> talk+41 else-41 back-22 done-51 undone+52
<next-door><name> else-27 back-15 done-17 off+24 yes+45 no-26
<next-door>的 talk+61 else-41 undone-26 no+26
<next-door>给 done-19 off+36
<next-door>给<now> done-19 off+36
<next-door>那 take-22 undone+31
<not> talk-22 else+107 take-101 done-91 yes-77 no+136
<not>$ talk+64 else-113 take-63 undone+61 yes-55 no+94
<not>..<accept> talk-73 else+64 take-81 back+87 done+44 undone-59 off-48 yes+18
<not>..<agency> else-66 take-54 back+99 done-19 undone-15
<not>..<agree> talk-38 else+54 back-35 done-95 undone+74 off-82 yes-42 no+50
<not>..<ask> talk-28 else+114 take-35 back-29 done-27 undone-46 off-26 yes-17 no+32
<not>..<body> talk+43 else+17 take-33 back-20 undone-38
<not>..<broken> else+75 take-43 back-36 done+39 undone-89 off-38
<not>..<busy> back+55
<not>..<but> talk-70 else+176 take-59 undone-102 off-22
<not>..<cannot> talk-61 take+26 back+81 done-40 undone-39
<not>..<carry> talk+25 else+31 take+23 back-60 done-56 undone-103 off+58
<not>..<crew> take-19 back+25 done+17 off-17
<not>..<fine> talk-29 take+21 back+23 undone-32 off+25
<not>..<finished> talk-34 else+57 take-35 done-61 undone+49 off-20 yes-19 no+24
<not>..<fix> talk-126 else+124 back+24 done-19 undone+16 off-24 yes+29 no-20
<not>..<go> talk-24 else-51 take-34 back+44 done+25 yes+62
<not>..<goods> talk-34 else+56 take-29 back-34 done-72 undone+58 yes+15
<not>..<help> talk-35 else+60 undone-24
<not>..<kin> talk+77 else-60 take-62 back+29 done-32 undone-16 no+15
<not>..<later> talk-78 else+69 take-19 back-27 done-101 undone+55 off+60
<not>..<me> talk-25 take+31 back+31 done-117 undone-37 off+64 yes+35 no+24
<not>..<money> talk-272 else+320 take+68 back-38 done-61 undone-60 off-15
<not>..<name> talk-196 else+123 take+16 back-15 undone-46 off+54 yes-54 no+77
<not>..<not> talk+62 else+58 take-112 done-63 undone-70 off-71 yes-31 no+46
<not>..<now> talk-29 else+88 take-82 done-85 undone-24 off+78 yes+25 no-31
<not>..<off> take+18 back+27 done-26 undone-19 yes-15 no+28
<not>..<past> talk+43
<not>..<place> talk+60 else-18 take-34 back+19 undone-18 yes-29
<not>..<still> talk+90 else-17 take-35 back-52 done+15 undone-89 off+18 yes-18 no-37
<not>..<they> else+33 take+26 done-41 off-40 yes+28 no-29
<not>..<thing> talk+19 else+19 take+20 back+24 done+30 undone-105
<not>..<tool> talk-38 take+17 back+19 done+33 undone-24
<not>..<under-way> talk-38 else-50 done+81 undone-60 off+32
<not>..<wrong-one> talk-46 back-23 done-19 undone+61
<not>..<you> talk-89 else+45 take+56 back+42 done-17 undone-75 off+35
<not><accept> else-36 take-68 back+69 done+45 undone-24 off-26
<not><accept>出 else-22 back+39
<not><agree> talk+18 else-55 take-49 back-21 done-70 undone+117 off-50
<not><agree>啊 else-31 undone+38
<not><broken> talk+85 else-76 take-18 back-31 done+69 undone-101
<not><but> talk+56 take-27 back-27 done-21 undone-27 off-18
<not><but>样 talk+65 else-30 back-16 undone-15
<not><carry> else+26 take-41 undone-34 off+44
<not><carry><now> else-26 take-20 done-15 off+52
<not><crew> done+22 off-15
<not><fine> else-34 take+40 back+37 done-45
<not><finished> take-27 done-48 undone+58 off-19
<not><fix> talk-117 else+47 take+52 done-25 undone+40 yes+29 no-20
<not><go> talk-83 take-45 back-54 done+102 undone-69 yes+43
<not><go><carry> off+24
<not><go><now> talk-42 done+47 off-30 yes+32
<not><goods> talk+55 else-52 take-33 done-51 undone+38
<not><goods><now> talk+101 else-57 take-31 back-16 done-43
<not><not> talk-52 else+57 yes-16 no+31
<not><not><not> talk-17 yes-16 no+31
<not><now> talk+27 else-94 take-23 done-70 undone+23 off+102 yes-19 no+24
<not><tool> talk-26 else-32 back+41 done-16 undone+17
<not><wrong-one><now> talk+18 else-28
<not>上 talk-42 else-42 take-17 back+64 done-21 undone+41
<not>下 else+60 take-19 back-23 done-21 undone-25
<not>事 talk-16 else+35 take+17 back-43 done+25 undone-35 yes-17 no+24
<not>人 talk+104 else+31 take-68 back-32 done-53 undone-67 no-40
<not>住 talk-52 else+27 take+19 done-27 undone-18 off+34
<not>信 talk+20 else-58 done+58
<not>催 talk+66 else-42 done-21 undone-16
<not>关 talk-85 back+25 undone+58
<not>再 talk+44 else-27 done+16 off-25
<not>出 talk+32 else-46 take-15 back+32 done-15 undone-25 yes+36
<not>卖 talk-31 else-18 take-18 back+20 done-16 undone+49
<not>吃 else+30 back-23 done-23 undone-25
<not>听 talk-51 else+41 undone-15 off+33
<not>吵 talk+115 else-100 done-55
<not>在 talk+43 else-60 take-25 undone+50
<not>处 talk-86 else-113 take+78 back+62 done-31 undone+45
<not>够 else+20 take-22 back+15 done-18 undone-20
<not>大 talk-64 done+43 undone+34 off-23
<not>完 else-81 undone+70
<not>干 talk-33 else-48 done+59 undone-18
<not>开 talk-95 else+28 back+91 done-19 undone-32
<not>得 talk+80 else-65 take-54 back-22 done-46 undone+58
<not>想 talk+17 else+25 take-22 done-22 undone-30 yes-16 no+33
<not>慌 talk-37 take+46
<not>扒 talk+16 else-49 take+42 back-34
<not>扒<thing> talk+16 else-49 take+42 back-34
<not>放 talk+22 else-92 take+58 back+47 done-25 undone-21
<not>清 talk+75 else-56 take-15 undone-25 yes+15
<not>用 talk+66 else-89 back+29 done+49 undone-81 yes-17 no+41
<not>的 talk+101 else-51 take-52 off-38
<not>知 talk-36 else+91 take-23 back-20 done+15 undone-45 off-18
<not>算 talk-62 else+67 done-17 undone+18
<not>管 talk-88 else+40 take-24 back+61 yes-17 no+24
<not>给 else-39 take+19 back+41 done-19
<not>能 talk-162 else+193 take+19 done-31 undone-27 off-18
<not>见 talk-112 else-24 done-53 undone+100 yes-28 no+42
<not>认 take+20
<not>识 talk-21 yes+48 no-26
<not>起 talk-80 else+97 back+41 done-33 undone-43 yes+28
<not>起<go> talk-33 back+47 done-22 undone-27 yes+28
<not>跑 done+26
<not>跑<now> done+33 off-23
<not>跟 else-15 take+27
<not>跟<me> else-19 take+27
<not>过 talk+104 else-97
<not>这 else-68 take-40 back+74 undone-18
<not>顶 talk+61 else-59 done-16
<now> talk-19 else+53 back-59 undone-58 no+64
<now>$ else-45 take+15 back-15 done+71 undone-91 off+38 yes+87 no+18
<now>..<accept> talk-35 else-75 take+26 back-18 done+68 undone-18 off+17 yes+95 no-66
<now>..<agency> talk-78 else-31 take-51 back+118 undone-48 yes-18 no+48
<now>..<agree> else+35 take-67 back-27 undone-25 yes-37 no+56
<now>..<ask> else+100 take-35 done-53 undone-58 off-49 yes-51 no+43
<now>..<away> talk+20 else-15 done+19 undone-17
<now>..<body> talk-58 else-24 take-26 back+50 done+43
<now>..<broken> talk-149 else-21 take+50 back-87 done+39 undone+125 yes+35 no-22
<now>..<busy> talk+29 take-47 back+28 done-34
<now>..<but> else-48 take-104 back-35 done+79 undone+54 off+32 no-34
<now>..<cannot> talk-74 else-32 take-52 back+68 done-20 undone+67
<now>..<carry> talk-32 else-37 take+41 back-20 undone-63 off+122
<now>..<crew> talk-59 else-80 take-31 back+71 done+119 undone-34 off-69
<now>..<fine> talk-40 take-64 back-51 done+149 undone-110 off-27
<now>..<finished> talk-19 else+94 take-31 back-35 undone-70 off-18 yes-29 no+38
<now>..<fix> talk+118 else-123 take-45 back-28 done+21 undone+24 off-22 yes-23 no-42
<now>..<go> talk-35 else-47 take+60 back-19 done+52 off+30 yes-28 no-67
<now>..<goods> talk+31 else-20 take-73 back-71 undone+50 off-26 no+35
<now>..<help> talk+66 else-109 take+21 back+53 done-63 undone-31 off+40 yes+18
<now>..<home> talk-81 else-105 take+23 done+104 undone-29 off+22
<now>..<if> talk+58 yes-25 no-17
<now>..<kin> talk-22 else-102 take+64 undone+31 off+59 yes+35 no-22
<now>..<later> talk+104 else-145 take-18 back-67 done+24 undone-19 off+55 no+20
<now>..<laugh> else+75 take-45 done-25 undone-16
<now>..<me> talk-26 else-132 take+77 done-36 undone+54 off+55 yes+54 no+51
<now>..<money> talk+80 else-63 back-28 done+22 undone-28 off-22
<now>..<name> talk-88 take-36 back+56 done+79 undone-15 yes-33 no+51
<now>..<next-door> talk+66 else-43 take-21 back-27 done-51 undone+39
<now>..<not> talk-70 take-118 done+32 undone+80 yes-29 no+62
<now>..<now> talk-57 else-35 take+31 back-147 done+82 undone+90 off-40 yes-24 no+67
<now>..<off> talk+43 else-64 take-43 back-57 done-55 undone+41 off+75
<now>..<past> talk-15 else+54 take-15
<now>..<place> else-83 take+56 done-30 undone-24 off+50
<now>..<refuse> talk+36 else-70 take-32 back+34 done-45 yes-75 no+93
<now>..<sorry> talk-27 else-40 back+38 off+42
<now>..<still> talk-56 else+27 take-81 undone+127 off-83 yes+18 no-55
<now>..<thanks> talk-140 else-23 done+130 undone-46
<now>..<they> else+29 take-37 back-37 done-47 undone+24 no+39
<now>..<thing> else-94 take-16 back-76 done+68 undone+49 off+28 yes+35 no-22
<now>..<time> talk+113 else-145 back-51 done+17 undone+22
<now>..<tool> else-43 take+44 done-35 undone+33
<now>..<under-way> talk+45 else-88 take+71 back-49 done-45 undone+37
<now>..<wish> take+67 back+17 done-79 undone-60 off+30 yes-20 no-15
<now>..<wrong-one> talk+24 take-27 done-39 undone+75 yes-28 no-27
<now>..<you> talk-83 else-78 take+56 back+20 done+49 off+35 yes+87 no-39
<now>0 talk+71 else-30 take-34 done-34 undone-22
<now><accept> talk-30 else-23 take+72 back-52 done-33 undone+32 yes+19
<now><accept><me> talk+42 take-41 back-18 yes+19
<now><accept><name> else-15 take+22
<now><accept><they> take+21
<now><agree> talk+23 else-23 take+55 back-27 done-52 undone+29 off-46 yes-29 no+51
<now><agree>多 talk+79 else-67
<now><ask> talk-83 else+157 take-49 back-49 done-48 undone+25 yes-26 no+28
<now><body> talk+48 else-23
<now><broken> talk-126 else+65 take-25 back+36 undone+30 off-21
<now><but> take-88 done+35 undone+26 off+29
<now><but>下 else-21 take-28 back-22 done+85 undone-33 off-16
<now><but>个 talk+61 done-29 undone-21
<now><but>趟 talk-15 undone+15
<now><cannot> talk+50 else+16 take-28 back-27 done-19
<now><carry> talk-24 done-51 undone-19 off+78
<now><carry><now> talk+29 take-36 undone-15 off+29
<now><carry>走 talk-40 take+46
<now><fine> talk+32 else-25 take-36 done+55 undone-17 off-33
<now><fine><now> talk-23 done+46 off-31
<now><finished> talk+53 else+63 back-24 done-83 undone-35 off-21
<now><fix> talk+92 else-15 take+23 back-36 done-80 undone-75
<now><fix><now> talk+62 else-29 done-35 undone-19
<now><go> talk-17 else-55 take+103 back-75 done+49 undone-82 off-28
<now><go><now> else-49 take+36 done+44 undone-45
<now><go>电 talk-26 else-71 done+84 off-16
<now><go>过 talk+40 take-37
<now><goods> talk+22 done-32 undone-16 yes-36 no+56
<now><help> talk+25 else-60 take+28 back+51 done-42 undone-15
<now><if> talk+42 yes-25 no-17
<now><if><wish> talk+36 yes-20 no-15
<now><later> talk+24 else-85 take+39 back-16 done+46 no+20
<now><laugh> talk+56 else-19 take-34
<now><me> talk-157 take+71 back+35 done+31 undone-15
<now><me><but> talk-25 else-27 back+60 done-25
<now><me><still> talk-17 done+19 no+18
<now><name> talk-15 else+52 take-32 no+26
<now><not> talk-69 else+257 take-22 back-35 done-94 undone-98 off-30
<now><now> talk-21 else+100 take+62 back-43 done-97 undone-41 off-25
<now><off> talk+40 else-26 take-26 off+17
<now><place> talk+73 else-32 take-50
<now><refuse> talk+51 else-26 take-27
<now><refuse><now> talk+42 else-30 take-20
<now><still> talk-51 else+55 take-19 back+16 done-25
<now><they> talk+18 else+22 off-19
<now><thing> talk-23 else-17 undone+25
<now><tool> talk+44 else-61 done-19 undone+35
<now><tool>也 talk+44 else-61 done-19 undone+35
<now><under-way> talk+49 else-65 back-30 done-50 undone+66
<now><wish> talk-55 back+53 done-33 undone-16 off+42
<now><wish><go> talk-32 else-17 take+50
<now><you> talk-95 else+38 done-45 undone+40 yes+63 no-19
<now>三 else-130 take+69 back-15 done+31 undone+31
<now>上 else-89 take+57 back-21 done+70 undone-39
<now>上<now> talk+19 else-27 done+39
<now>下 talk-29 else-38 done+25 undone+43
<now>两 talk-16 else-21 back-49 undone+46
<now>个 talk-81 else-45 take-45 done+121 undone-32
<now>也 talk+73 else-16 take-30 back-17 done-20 undone-25 yes-31
<now>也<agree> talk+86 else-79 take-21
<now>也<not> talk+25 else-21 undone-20 yes-17 no+41
<now>五 talk+48 else-93 take+43 done-36 undone+31
<now>仨 talk-21 done-31 undone+38
<now>住 talk+28 else-27 take-20 no+32
<now>俩 talk-66 else-92 back-23 done+80 undone+55
<now>俩<time> talk-33 else-19 back-16 done+32 undone+26
<now>八 talk+18 else-98 take-28 back+31 done-55 undone+86
<now>到 talk+65 else-115 take+68 back-16 done-34 undone-20
<now>剩 talk+15 else-36 done+39 undone-16
<now>十 talk+81 else-57 take-38 back-21 done+16 undone-20
<now>十<go> talk+43 else-28 take-38 done+29
<now>半 talk-19 else-44 back-26 done+54 undone+21
<now>吃 talk-67 else+80 take-36 done+37 undone-15 off-25
<now>吐 talk-17 else-23 done+33 no+22
<now>吧 talk+19 else+25 take-41 back-33 done+22 undone-18
<now>呀 talk+25
<now>呗 talk+77 else-67 take-27
<now>哈 talk+15 else-77 done+51 off+27
<now>嘛 talk+78 else-75 take+21
<now>在 talk-132 else+59 take+87 back-42 done+35 undone-33 off-19
<now>在<me> else-37 take+32
<now>在<place> else+49 done-31
<now>坐 talk-47 else-71 take+57 done+17 undone+41
<now>往 talk+45 else-60 done-23 undone+31
<now>得 talk+88 else-73 done-19
<now>打 talk+54 else-67 off-25 yes-18 no+48
<now>按 talk-47 else-60 back-16 done+45 off+50
<now>按<now> talk-30 else-39 back-16 done+55
<now>放 talk+33 else-51 done-22 undone+43
<now>有 else+100 take-33 done-18 yes-15 no-18
<now>点 else+20 take-40 back-18 done+39 undone-15
<now>爬 else+37 no-28
<now>看 else+29 done-32 undone-20
<now>算 talk-57 else+18 take-19 back+43 off+22
<now>给 talk+46 else-48 done-22 off+28
<now>给<carry> talk-22 take+16 done-15 off+28
<now>给<me> talk+23 else-33 take+22
<now>能 talk+16 else+37 take-35
<now>说 talk-69 take+34 back-23 done+66 off-28
<now>走 talk-72 take+37 done-35 undone+44
<now>走<now> talk-29 else-60 take+57 done-28 undone+44
<now>跟 else-36 yes+35 no-22
<now>跟<they> talk-19 take+17 yes+35 no-22
<now>这 talk+57 take-42 back-17
<now>都 talk+54 else+79 take-61 done-25 yes-36 no-20
<off> talk-61 else-120 take+27 done-35 off+164 yes-60 no+100
<off>$ talk-46 else-103 take-62 back+18 undone+30 off+124 yes-34 no+67
<off>..<agree> talk+16 off-29 yes-17 no+41
<off>..<but> talk+85 else-66 back-20 done-48 undone-16 off+21
<off>..<carry> talk+53 else-70 done-27 off+29
<off>..<crew> talk-29 else-18 done+74 off-50
<off>..<fix> talk-21 done-39 undone+19 off+43
<off>..<go> talk+44 else-62 done+23 off-39 yes-19 no+34
<off>..<goods> talk+39 else-34 done-20 off+24
<off>..<me> talk+28 else-104 take-25 back+29 done-42 off+88
<off>..<name> talk+20 else-70 done+51
<off>..<next-door> off+25
<off>..<not> else-119 take+74 back-15 done+22 yes-17 no+41
<off>..<now> talk-153 else-67 back-16 done+27 undone-16 off+129 yes-17 no+41
<off>..<off> talk-92 else-69 off+92
<off>..<place> talk-37 take+33 off+17
<off>..<refuse> talk-29 else-17 off+31 yes-19 no+34
<off>..<still> else-32 done+26 off+18
<off>..<they> yes-19 no+34
<off>..<thing> done+23
<off>..<wish> talk+42 else-65 done-17 off+27
<off><but> talk+50 else-40 done-37 off+25
<off><now> talk-66 else+17 done-50 off+86
<off><off> talk-53 else-37 done+32 off+33
<off>人 talk+37 undone-34
<off>半 talk-21 off+30
<off>吧 talk-62 else-47 off+61 yes-31 no+53
<past> talk+200 else-60 take-157 back-53 done+36 undone-162 off-55 yes-88 no-16
<past>..<accept> talk+48 else-22 back-16
<past>..<agency> talk+38 else-29 take-29 back-28 yes-18 no+48
<past>..<agree> talk+38 take+42 back-33 done-24 undone-19 yes-23 no-22
<past>..<ask> talk+65 else-61 take-23 done+44 undone-41
<past>..<body> talk+26 done-21
<past>..<broken> talk+146 else-111 take-46 back-26 done-19
<past>..<but> talk+59 else-28 take-55 done+45 undone-40
<past>..<carry> take-37 back+60 done-26 undone-41
<past>..<crew> talk+56 else-26 take-24
<past>..<fix> talk+90 else-57 take-29
<past>..<go> talk+92 else+26 take-103 back-31 done-21 undone-23
<past>..<goods> talk+38 done-16
<past>..<me> talk+31 else-19 take+23 back-33 done-16
<past>..<money> talk+35 back-15
<past>..<not> talk-44 else+28 back-19 done+50 undone-22
<past>..<now> talk+167 else-72 take-83 back+31 done-84 undone-56 off-23 yes-81
<past>..<past> talk+52 else-29 take-19
<past>..<place> talk-20 else-21 done+54 undone-31
<past>..<refuse> talk+60 else-56
<past>..<still> else-44 take+40 done+80 undone-71 yes-31 no-26
<past>..<they> talk+114 else-22 take-71 back-29 yes-23 no-19
<past>..<thing> talk+36 done-17
<past>..<tool> talk+68 else-23 take-45
<past>..<wrong-one> talk+24 else-48 back+68 yes-28 no-27
<past>..<you> talk+69 else-27 take-43
<past><agree> talk+48 yes-23 no-22
<past><agree><now> talk+46 yes-23 no-22
<past><ask> talk+34 else-16 take-17
<past><body> talk+34 else-29
<past><broken> talk+99 else-82 take-26
<past><but> talk+29 take-25
<past><fix> talk+55 else-35
<past><fix><now> talk+53 else-36
<past><go> else+28 take-29
<past><now> else+57 take-20 yes-44 no+23
<past><refuse> talk+62 else-59
<past><refuse>才 talk+30 else-25
<past><still> else-90 done+83 undone-37
<past>下 else-19 done+52 undone-30
<past>也 talk+101 else-123 take+32 back-20
<past>也<agree> talk+24 else-54 take+41 back-19
<past>在<place> take+21
<past>那 talk+19
<place> talk+140 else-181 take+68 back+17 done-53 undone-32 yes-28 no-36
<place>$ talk-24 else+34 take+43 back+37 done-83 undone-35 yes-23 no+18
<place>..<accept> talk-50 take+53 yes+23
<place>..<agree> talk+94 else-18 take-62 back-42 done-50 undone-38
<place>..<ask> talk-49 else-21 take+71 done+24 undone+33 yes-16
<place>..<away> talk+76 else-42 done-22 undone-22
<place>..<broken> talk+118 else-132 take-84 back+21 done+22 undone-50
<place>..<busy> talk+19 else-47 back+26 done-20 off+26
<place>..<but> talk+93 else-71 take-81 done+38 undone-45
<place>..<cannot> talk-58 else-44 back+102 done-25 undone-17
<place>..<carry> talk-39 take+97 back-37 done-36 undone-20
<place>..<fine> talk-36 else+28 take+35
<place>..<fix> talk-91 take+90 done+43 undone-25 yes-16
<place>..<go> talk+88 else-133 back-28
<place>..<goods> talk+135 else-54 take-107 back-32 done-37 undone+16
<place>..<if> else-45 take+47
<place>..<kin> talk-26 back+42
<place>..<later> talk+29 undone-21
<place>..<me> talk-185 take+101 back+54 done-68 undone+21 off+25 yes+23
<place>..<money> talk+102 else-65 take-20 back-29 done-21
<place>..<name> talk+94 else-110 take-40 back-46 undone+46
<place>..<not> talk+65 else-82 take-62 back+36 done+65 undone-61 off-29
<place>..<now> else-58 take+50 back+51 undone-58 yes+17 no-24
<place>..<off> talk-25 off+21 yes-15 no+28
<place>..<place> talk-72 else-36 take+37 done-35 undone+75
<place>..<still> talk-26 back-17 done-20 undone+50
<place>..<they> talk+45 else-51 take+45 back-21 done-27 undone-26
<place>..<thing> else-16 take-63 back+44 done-48 undone+53
<place>..<tool> else-34 take+65 back-15 undone-29
<place>..<under-way> talk-94 else-40 take+26 done+50 undone+55
<place>..<wish> talk+94 else-79 back-19 undone-15
<place>..<you> talk+52 else-88 done-30 undone+57
<place><ask> talk+47 else-25 take-21
<place><broken> talk+56 else-67 take-33 done-21 undone+23 off+24
<place><broken>着 talk+17 else-31 undone+27
<place><busy> else-41 take+18 done-17 off+26
<place><but> else-28 done+57 undone-30
<place><carry> talk-38 else+36 take+55 back-18 done-21 undone-17
<place><fix> talk-15 else-24 take+58 back-17
<place><go> talk-34 take+20 off+29
<place><goods> talk+33 take-22
<place><name> talk+42 else-50
<place><not> talk+109 else-141 take-51 back+46 undone-22 off-23
<place><not><go> talk+64 else-49 take-37 done+44 undone-31 off-23
<place><not>人 talk+20 else-20 back-26 undone+21
<place><now> talk-28 else-56 take+84 done+18 undone-19
<place><now><agree> talk+53 else-47
<place><off> off+21
<place><place> else-17 take+33
<place><still> else+41 take-28
<place><tool> else-18 take+18
<place><tool>在 else-18 take+18
<place><under-way> talk-80 else-18 take+26 undone+71
<place><wish> talk+84 else-72 take-32
<place>也 talk+63 else-21 take-45
<place>今 talk+42 else-19 take-30
<place>开 talk+27 done-22 undone-16
<place>排 talk+50 else-53
<place>的 talk+20 else+40 take-41 back+21 done-38 undone-34
<place>的<name> talk+61 else-31 take-23 back-25
<place>站 talk-26 take+34
<place>等 else-56 take+68
<place>能 talk+71 else-45 undone-18 yes-16
<place>说 talk+68 else-51 take-15 done-18 undone-19
<place>躺 yes+23
<place>那 else-77 take-29 done+50 undone+56
<refuse> talk+36 else-79 take-129 back+49 done-107 undone-25 yes+25 no+120
<refuse>$ talk+21 else-76 take-57 yes-114 no+139
<refuse>..<accept> else-93 back+53 done-20 undone+56
<refuse>..<agency> talk-28 else-31 back+55
<refuse>..<agree> else-29 back-23 done-27 undone+33 yes-52 no+87
<refuse>..<ask> talk-30 back+37 yes+64 no-56
<refuse>..<fix> else+17
<refuse>..<go> else+22 take-24 yes+19
<refuse>..<goods> talk-30 else-39 undone+57 no+20
<refuse>..<kin> talk+100 else-66 done-19 undone-17 yes-27 no-17
<refuse>..<later> talk-36 yes-27 no+48
<refuse>..<me> talk-68 else-39 take-37 back+55 done-17 yes-76 no+120
<refuse>..<name> talk+16
<refuse>..<not> talk-19 else+86 back-27 yes+27 no-39
<refuse>..<now> talk+65 else-83 take-51 back-21 done-32 undone-19 off+27 yes-67 no+108
<refuse>..<refuse> talk+57 else-83 take-28 yes-43 no+70
<refuse>..<they> talk+64 else-40
<refuse>..<thing> talk-15 else-35 back+43 undone-34 yes+34
<refuse><agency> talk-19 back+27
<refuse><kin> talk+114 else-68 done-19 undone-17 yes-22 no-43
<refuse><me> talk-32 back+23 undone+26
<refuse><now> talk+73 else-89 take-47 yes-52 no+91
<refuse><refuse> talk+70 else-79 take-28 yes-26 no+49
<refuse><they> talk+43 else-48 take-17 yes+16
<refuse><thing> talk-37 yes+34
<refuse><thing>牌 talk-18 yes-15 no+31
<refuse>才 talk+30 else-25
<refuse>楼 talk-28 else-15 off+31 no+30
<sorry> talk-43 else-46 take-59 back+109 done-68 undone-33 off+74
<sorry>$ else-36 take-23 back+51 done-24 off+34
<sorry>..<body> back+20
<sorry>..<busy> talk-21 else-38 back+55
<sorry>..<cannot> else-15 back+24
<sorry>..<me> take-38 back+51
<sorry>..<now> else-43 take-36 back+62 done-30 off+39
<sorry>..<you> talk-20 else-20 off+45
<sorry><now> talk-28 else-31 back+62 done-19
<still> talk+71 take-137 back-125 done-53 undone+118 off-83 yes-60 no-136
<still>$ talk+30 else+46 take-59 back-17 done-56 no-25
<still>..<accept> talk-117 else+51 take+53 back-24 done-32 undone+29
<still>..<agree> talk-29 else+90 take+15 back-44 done+25 undone-90 off-17 yes-25 no-42
<still>..<ask> talk-16 else+102 take-31 back-19 done-19 undone-84 off-21
<still>..<broken> talk-90 else-81 take+24 back-45 done-144 undone+195
<still>..<busy> else+35 undone-16
<still>..<but> talk+15 else+29 take-19 back-35 done-19 off-29
<still>..<cannot> talk-34 else+18 take+26 back+36 done-22 undone-28
<still>..<carry> talk-21 else+87 take-21 done-22 undone-30
<still>..<fine> talk-20 else+57 take-28 done+26 undone-43
<still>..<finished> talk+15 take-42 undone+25 off-17 no+18
<still>..<fix> talk+67 else-41 back-30 done+16 undone-47 off-20
<still>..<go> talk+50 else+65 take-153 back+19 done-51 off-24 yes-31 no-29
<still>..<goods> talk+31 else+47 take-70 back-20 undone-33
<still>..<kin> take+20 undone-21
<still>..<later> talk+54 else-33 done-27
<still>..<me> talk-16 else+23 back+28 done-40 off-19 yes+29 no-20
<still>..<money> talk-45 else+71 take-16 done+28 undone-30
<still>..<name> else+42 take-27 done+15 undone-37
<still>..<not> talk-126 else+109 take-16 back-73 undone+44 off-20
<still>..<now> talk+21 take-28 back-63 done-28 undone+70 off-42 no-40
<still>..<off> talk-52 back-27 undone+64 off-17
<still>..<past> else+21
<still>..<place> talk+60 else-61 take-29 back+21 done-37 undone+28
<still>..<still> talk-137 else+221 take-37 back-17 done-37 undone-17
<still>..<they> talk-64 else+120 take+36 done-19 undone-42 yes-23 no-19
<still>..<thing> talk+107 else-82 back-47 done-72 undone+26
<still>..<wish> talk+82 else-88 take-26 back-24 done+68 undone-76
<still>..<wrong-one> talk-55 else+23 take+19 done-16 undone+26
<still>..<you> talk-52 else+55 take+32 back+36 done-47 undone-49
<still><agree> talk+19 else+18 take-32 back-21 done+38 undone-68 no-15
<still><agree>0 talk+58 else-54
<still><agree><you> talk+61 else-58
<still><broken> else-175 take+40 back-32 done-104 undone+182
<still><broken><broken> else-16 undone+25
<still><broken><now> talk+82 else-43 done-20 undone-31
<still><broken>的 talk-20 else-46 done-17 undone+65
<still><broken>着 undone+30
<still><but> talk+17 take-29 done-21 undone+37
<still><fine> talk-57 else+94 undone-21
<still><fine><now> done+25
<still><finished> talk-21 done+16 no+18
<still><fix> talk+76 else-75 take+28 done-18 undone-46
<still><fix><now> else-15 undone+15
<still><go> talk-61 else+88 take-36 back-18 done-41 undone+30
<still><go>看 else-20
<still><me> else-35 take+48 undone+16
<still><money> else+30
<still><not> talk-111 else+137 take-30 back-27 done-68 undone+39
<still><not><agree> else+20
<still><now> talk-73 else+56 done+45 undone-40
<still><place> talk+97 else-97 take-25 undone+22
<still>亮 else-82 done+75 undone-36
<still>亲 talk+49 else-58 done+22
<still>人 talk+78 else-72
<still>动 done+27
<still>动<now> else-15 done+27
<still>响 talk-25 else-56 undone+60 yes+29 no-20
<still>开 talk+55 take-33 done-19
<still>往 talk-39 else-78 done-45 undone+102
<still>得 talk-22 else-97 back+60 done+69 off-20
<still>打 talk+37 take-32
<still>找 talk+39 undone-26 off-15
<still>有 talk-156 else+160 take+57 done-46 undone-116 off+61
<still>烧 talk+122 else-107 yes-22 no-22
<still>片 talk+107 else-87 back-23 done-21 undone-26
<still>盒 talk+44 else-39
<still>盒<fix> talk+44 else-39
<still>给 talk+17 else-15 take+21 yes-23 no-19
<still>给<me> talk-20 take+22 undone+19
<thanks> talk+23 else+27 take-147 back-62 done+54 undone-139 off-24 yes+33 no-16
<thanks>$ talk+18 else-30 take-83 back-29 done+83 undone-77 off-38 yes+33 no-16
<thanks>..<but> talk+36 else-49 done+37 off-30
<thanks>..<crew> talk+61 else-64
<thanks>..<fix> talk-33 else-41 done+70
<thanks>..<me> talk+41 done-28 off-25
<thanks>..<name> talk+20 off-33
<thanks>..<not> talk-31 else+27 undone-21 off+27
<thanks>..<now> talk+34 else+27 take-48 back-15 done-28 undone-44 off+20
<thanks>..<you> else+24 take-26 done-35 undone-16 off+19
<thanks><crew> talk+61 else-64
<thanks><name> talk+35 else-28 done+17 off-32
<thanks><now> talk+53 take-39 done-43 undone-15 off-19
<thanks><you> talk+18 take-21 done-29 undone-16 off+20
<thanks>啊 talk-52 done+42
<they> else+86 back-67 done-58 undone-44 off-78 yes+74 no-84
<they>$ else-62 take+74 done-37 undone-70 off-16 yes+64 no+18
<they>..<accept> talk-98 else+120 take-35 yes+61 no-39
<they>..<agency> talk+54 else-24 back-25 done-23
<they>..<agree> talk-95 else+207 take-29 back-34 done-46 undone-58 yes-43 no+40
<they>..<ask> talk+37 else+25 take+32 back-26 done-32 undone-41 yes-45 no-22
<they>..<body> talk-67 else+45 yes+53 no-27
<they>..<broken> else+69 done-47
<they>..<but> talk-86 else+52 take+56 back-25 undone-38 off-22 yes+30 no+18
<they>..<cannot> talk-70 else+97 take-32 back+23 undone-38 yes+33 no-15
<they>..<carry> back-19 undone-18
<they>..<fine> talk+65 back-22 done-16 yes-29
<they>..<finished> talk-26 take+29 done-19
<they>..<fix> talk-112 else+136 take-19 back+43 undone-31 yes-15
<they>..<go> talk+35 else-64 take-18 back+74 done-46 undone-52 off-18 yes+49
<they>..<goods> talk-101 take+54 back-15 done+64 undone-15 yes+15
<they>..<help> talk-49 else-38 take+48 done-16 off+40
<they>..<home> done+20
<they>..<if> talk-51 else-23 take+66
<they>..<kin> talk+68 take-75 back-18 done-24 yes+26
<they>..<later> talk+19 done-20 undone-17
<they>..<me> else-86 take+62 back-34 done+72 undone-63 off-43 yes+81 no-19
<they>..<name> else+52 take-44 yes+28 no-15
<they>..<next-door> talk+43 else-25 take-30 off+15
<they>..<not> talk+71 else-53 take+33 back-70 done-26 undone+19 off-44 yes+81 no-124
<they>..<now> talk-72 else+34 back-63 done+50 undone+17 off-30 yes+102 no-57
<they>..<off> talk-19 done+17
<they>..<past> talk+114 else-58 take-15 yes-44 no-39
<they>..<place> talk-132 else+40 take+21 back+17 done+45 undone-17 yes+23
<they>..<refuse> talk-15 else+15 yes-47 no+44
<they>..<still> else+75 take-38 back-24 done-16 off-21 yes+35 no-60
<they>..<they> else+57 back-24 done-20 undone-27 yes+21
<they>..<thing> talk+128 else-57 take-69 back-32 done-34 undone-33
<they>..<tool> talk+24 take-26
<they>..<wish> else+56 done-22
<they>..<you> talk-118 else+102 done-59 undone+31 yes+63 no-19
<they><accept> yes+31 no-17
<they><accept><me> yes+31 no-17
<they><agree> talk-16 else+129 back-20 done-26 undone-39 yes-15 no-67
<they><agree>的 talk-19 yes+34
<they><ask> talk+86 else-73
<they><ask><go> talk+69 else-63
<they><but> talk-31 else-54 take+85 done-15 yes+45 no-15
<they><but>个 talk+25 else-94 take+56 yes+45 no-15
<they><cannot> yes+33 no-15
<they><cannot>用 yes+18
<they><carry> else-23 take+34
<they><fix> talk-35 take+33 done+18
<they><go> talk-50 else-43 take-28 back+98 done-16 undone-19 no+22
<they><go><now> talk+56 else-46 take-20
<they><help> talk-34 else-37 take+37 done-15 off+40
<they><home> done+20
<they><home>上 done+20
<they><if> else-45 take+32
<they><kin> talk+106 else-46 take-75 back-18
<they><me> talk-48 else+44 take-17 done+38 off-26
<they><me><still> done+22
<they><not> talk+95 else-86 back-36 done-23 undone+44 yes-23 no-29
<they><not>认 talk+39 else-61 take+24
<they><now> talk-105 else+94 take+62 back-15 done-23 undone-20
<they><past> talk+109 else-67 yes-37 no-35
<they><still> talk+22 take-29 back-15 done-20 undone+31 yes+29 no-20
<they><thing> talk+64 else-23 take-22 done-16 undone-17
<they>上 talk-49 else-27 take+49 back+36 done-16
<they>也 done-20 undone-24 yes+22
<they>也<not> talk+41 else-44 yes+30 no-20
<they>吃 talk+28 else-29 take-38 done+39
<they>唠 talk+17 take-23 no+16
<they>在 talk+39 else-28 take-20 yes+23
<they>家 talk-44 else-71 undone+74 no+34
<they>的 talk-139 else+252 take-80 back-52 undone-41 off-20
<they>说 talk-42 take+33 yes+20
<they>跑 talk-17 take+27
<they>量 talk+38 no-32
<thing> talk+57 else-114 take-34 back+20 done-32 undone+52 off-38 yes+72
<thing>$ talk-31 else-54 back+104 done-36 undone-22 off+32 yes+36 no-19
<thing>..<accept> else-42 back+43
<thing>..<agency> talk-128 else-50 take-59 back+167 done-29 undone-29
<thing>..<agree> else-39 take+32 done-83 off+46 yes+35 no-22
<thing>..<ask> else+17 take+49 back+21 done-42 undone-61 no+34
<thing>..<body> talk-52 else-33 take+62 done+18
<thing>..<broken> talk+26 else-159 back+29 done-38 undone+82 yes+47 no-31
<thing>..<but> else+26 take-44 done-16
<thing>..<cannot> talk+50 else-44 take-37 back+31 done-17
<thing>..<carry> talk+56 else-19 take+19 back-34 done-40 undone-29
<thing>..<crew> talk-20 back+36
<thing>..<fine> else-74 take-33 back-25 done+110 undone-42
<thing>..<finished> talk-56 back-23 done+56
<thing>..<fix> talk+91 else-33 take-54 back-27 done-53 undone+17
<thing>..<go> talk+39 else-44 take-15 back-19 done-119 undone+88
<thing>..<goods> talk-21 take+63 undone-60
<thing>..<later> talk-36 else-66 take+29 back-15 done+39 undone+33
<thing>..<me> else-199 take+124 back+65 done-55 off+33 yes+47 no-31
<thing>..<name> talk+30 else-50 take-62 back+22 undone+51
<thing>..<not> else-33 take+15 undone+15 off-38
<thing>..<now> talk+87 else-259 take-92 back+46 done+27 undone+66 off+43 yes-27 no+62
<thing>..<off> talk-28 done+23
<thing>..<past> else-72 take+27 done+64
<thing>..<place> talk-32 else-31 take+44 back+47 done-21
<thing>..<still> talk-44 else-74 undone+100 off-17
<thing>..<they> talk+74 else-55 take-45 done-59 undone+52 off-31 no+34
<thing>..<thing> talk-22 else+15 back+73 done-92 undone-42 off+38
<thing>..<tool> talk-40 take+22 done+36
<thing>..<wish> talk-29 else+52 take-39 back+15 done-15 undone-25 yes+47 no-31
<thing>..<you> talk+19 take-46 done-38 undone+55
<thing><agency> back+18
<thing><agree> talk-30 else-42 take-27 back+47 done-40 undone+58 yes+35 no-22
<thing><agree><agency> talk-21 back+37
<thing><broken> talk+65 else-42 take-26 done+18 undone-28
<thing><broken><now> talk+66 else-30 take-22 undone-17
<thing><cannot> back+27
<thing><cannot><agency> back+27
<thing><fine> talk-31 done+50 undone-16
<thing><finished> talk-28 back-16 done+47
<thing><fix> talk+33 else-35 take-22 back-22 done-15 undone+38
<thing><fix><now> talk-29 take+17 undone+38
<thing><go> else-20 take+23
<thing><me> talk-31 else-24 take+37 done+38
<thing><me>开 else-26 done+39
<thing><now> talk+60 else-100 take-31 back+28
<thing><still> talk-32 else-79 done+47 undone+63
<thing><still><broken> else-34 undone+37
<thing><wish> talk-26 back+15 yes+47 no-31
<thing>上 talk+79 else-73 take-47 back-20 done+35 undone-32
<thing>上<now> talk-15 else-39 done+61 undone-20
<thing>啊 talk-20 else-28 undone+49
<thing>在 else-55 take+48
<thing>在<ask> else-55 take+48
<thing>机 talk+78 else-75 take-18
<thing>框 else-29 back+57 done-20
<thing>烧 talk-34 back-55 done-21 undone+81
<thing>烧<now> talk-34 back-55 done-21 undone+81
<thing>牌 talk+97 else-111 take-24 back-18 yes-19 no+38
<thing>牌<now> talk-21 yes-19 no+38
<thing>的 talk+85 else-43 take-38 done-20 undone-29
<thing>等 talk+103 else-99 off-15
<thing>诊 talk+32 else-62 take-22 back+40
<thing>里 talk-34 take+23 undone+25
<time> take+105 back-100 done-46 undone-42 off-40
<time>$ talk+79 else+15 back-59 done-56 undone-75 off-24
<time>..<broken> talk-16 done-18 undone+52
<time>..<go> talk-82 else+59 take+48
<time>..<me> talk-40 else+17 take+18 back-16 done-21 undone+42
<time>..<not> talk+36 else-29 done-39 undone+37
<time>..<now> talk+58 else-47 take-27 undone+29 off-20
<time>..<still> talk-18 done-22 undone+33
<time><still> else-43 done-20 undone+59
<time>内 talk-28 take+47
<time>到 talk-37 else-25 take+59
<tool> talk+109 else-305 take+214 back-85 done+28 undone+24 off-40 yes-31 no-38
<tool>$ talk+24 else-22 take+53 done-94
<tool>..<accept> talk+27 else-45 take+30 back-18
<tool>..<agency> talk+17 else-17 back-25 done+36 undone-20
<tool>..<agree> else-70 take+38 done-42 undone+69
<tool>..<ask> talk+102 else-90 take+25 back+15 done-66 undone-66
<tool>..<body> talk-52 take+20 back-21 done+47
<tool>..<broken> else-87 take+73 back-43 undone+40
<tool>..<but> talk+53 else-41 take-16 back-18 undone+20
<tool>..<cannot> talk+34 else-28 back+16
<tool>..<carry> talk-34 else-57 take+134 back-29 done-29 undone-21
<tool>..<fine> talk-32 else-17 done+65
<tool>..<finished> talk-59 else-48 take+64 undone+28
<tool>..<fix> talk+45 else-79 back-28 undone+43
<tool>..<go> talk+23 else-144 take+100 back-16 done-30 undone+40 off-16
<tool>..<goods> else-16 done-39 undone+33
<tool>..<home> talk-34 else-23 take+43 back+29 done-23
<tool>..<later> talk-17 else-20 undone+40
<tool>..<me> talk-22 else-82 take+71 done+45 undone-33
<tool>..<not> talk+162 else-129 take-35 done-84 off-16 yes-31 no-38
<tool>..<now> talk-19 else-227 take+180 back-62 done+72 yes-31 no-38
<tool>..<place> talk+31 else-57 take+49 back-15 done-15
<tool>..<still> talk+22 else-72 done+63 undone-32
<tool>..<they> else-18 take+23
<tool>..<thing> talk-55 else-32 take+47 done+49 undone-20
<tool>..<time> talk-22 take+32
<tool>..<tool> talk-87 else-33 take+110 back-16
<tool>..<you> else-55 take+32 back-28 done+42
<tool><ask> take+40 undone-22
<tool><broken> talk+49 else-77 take+46 undone-16
<tool><carry> talk-83 else-19 take+98
<tool><carry>上 talk-31 take+33
<tool><finished> done+27
<tool><fix> talk-59 else-34 back-16 undone+66 off+16
<tool><fix><now> talk-19 done-25 undone+39
<tool><fix>上 off+19
<tool><go> else-46 take+72
<tool><go><now> talk-27 take+38
<tool><me> else-66 take+41 back+28 done-23
<tool><not> talk+53 else-48 done-20 undone+51 yes-31 no-38
<tool><now> talk-63 else-62 take+115 back-34 done+23 undone-18
<tool><still> talk+69 else-62 take-21 done-25 undone+22
<tool><still><place> talk+40 else-18 take-21
<tool><tool> talk-38 else-18 take+57
<tool>上 talk+21 else-91 take-54 back+44 done+21 undone+51
<tool>也 talk+99 else-109 done-25
<tool>也<not> talk+70 else-67 done-23
<tool>借 else-21 take+33
<tool>在<me> talk-31 take+42
<tool>的 talk+34 else-21 take-21
<under-way> talk+63 else-75 take+87 back-158 done-73 undone+45 off+16 no+22
<under-way>$ talk-23 back-16 done+15 off+32
<under-way>..<agree> talk-48 else-25 take+44 done-15 undone+37
<under-way>..<ask> talk+20 else-27 done+55 undone-61
<under-way>..<broken> talk-39 else-37 done-17 undone+72
<under-way>..<but> talk+16 take+16 done-20 undone-27
<under-way>..<go> else-60 take+89 done-27
<under-way>..<me> talk+17 else-47 take+89 back-60 done-30 undone-23
<under-way>..<not> talk+63 else-24 back-21 undone-45
<under-way>..<now> talk+40 else-125 take+49 back-48 done-46 undone+92
<under-way>..<place> talk+50 back-19 undone-20
<under-way>..<thing> talk-57 back-18 undone+67
<under-way>..<time> talk+42 undone-41
<under-way>..<tool> talk+29 else-29
<under-way>..<under-way> talk+69 else-26 done-31 undone-26
<under-way>..<you> talk-59 take+33 done+53 undone-38
<under-way><agree> talk-38 else-42 take+45 undone+41
<under-way><but> talk+57 else-45
<under-way><not> talk+63 else-42 back-18 undone-31
<under-way><not>人 talk+53 else-23 undone-23
<under-way><now> talk+55 else-84 take+54 back-26 undone-22
<under-way><thing> talk-47 else-16 back-17 undone+68
<under-way><under-way> talk+69 else-26 done-31 undone-26
<under-way>人 talk+28 else-59 done-19 undone+51
<under-way>的 talk+76 else-41 take-29 done-21
<wish> talk+78 else+73 take-78 done-113 undone-75 off-117 yes+44 no-130
<wish>$ talk+105 else-105 back-24 done-51 undone-32 off-55 yes+78 no-39
<wish>..<accept> talk-53 else+55 back+18
<wish>..<agency> else-27 back+43
<wish>..<agree> talk+48 take+17 done-29 undone-38 off-16 yes-16 no-24
<wish>..<ask> talk+55 else+22 back-23 done-38 undone-35 yes-38 no-17
<wish>..<broken> else+39 take-29 yes+47 no-31
<wish>..<busy> else+27
<wish>..<but> talk+27 take+19 back-22 done-24 undone-31 off-15
<wish>..<carry> talk+22 else-18 take-20 back-31 done-28 undone+23 off+34
<wish>..<fix> talk-18 else+105 take-38 back-18 done-15
<wish>..<go> talk-27 else+69 take+62 done-40 undone-45 off-38 yes-16 no-21
<wish>..<goods> talk+165 else-189 take+43 back-15 done-58 undone+24 off-20
<wish>..<help> talk-61 else+60 take+15
<wish>..<me> talk-54 else+104 take-45 back-15 done-50 undone+27 yes+47 no-31
<wish>..<money> talk+25 else+45 done-18 undone-23 yes-36
<wish>..<not> talk+65 else-125 take+52 back-24 done+54 undone+29 off-37
<wish>..<now> talk-153 else+126 take-40 back+79 done-124 off-40 yes+73 no-51
<wish>..<place> talk+89 else-60 done-16 undone-17 yes-16 no-21
<wish>..<still> talk+26 else+39 take-40 done-21 undone-29
<wish>..<they> talk-17 else+28 back+21
<wish>..<wish> talk+102 else-65 done-26 off-35
<wish>..<you> talk-32 else+17 take+54 back-15 done-15
<wish>0 talk-17 else-18 done-15 undone+56
<wish><agree> talk+90 else-48 take-33 back-26 yes-16 no-24
<wish><ask> talk+30 done-22
<wish><carry> talk+31 else-50 undone-21 off+45
<wish><carry><goods> talk-37 take+43
<wish><go> talk-24 else+42 take+78 back-16 done-26 undone-29 off-32 yes-16 no-21
<wish><go><place> talk+33 else-20 take+17 yes-16 no-21
<wish><goods> talk+54 else-88 done-20 undone+58
<wish><money> talk-17 else+48
<wish><wish> talk+65 else-55
<wish>写 talk-25 else-24 take+30 back+23
<wish>加 talk+69 else-63
<wish>散 talk+44 else-39
<wish>点 talk+67 else-39 yes-21 no-18
<wish>花 talk+68 else-38 yes-29
<wish>骑 talk+46 else-38
<wrong-one> talk-92 else-127 take-45 back+39 done-79 undone+213 off-18 yes-28 no-27
<wrong-one>$ back-15 undone+73 yes-28 no-27
<wrong-one>..<agree> talk+24 else-48 undone+34
<wrong-one>..<ask> talk-44 else-16 back+67
<wrong-one>..<carry> talk-48 else-52 back+69 done-26 undone+28
<wrong-one>..<go> talk-35 else+25 take-24 back-17 undone+50
<wrong-one>..<goods> else-60 done-24 undone+78
<wrong-one>..<me> talk-28 else-32 take+22 done-21 undone+50
<wrong-one>..<now> else-86 back+66 done-53 undone+68
<wrong-one><goods> else-66 done-24 undone+79
<wrong-one><goods><now> talk+23 else-32 undone+24
<wrong-one><now> else-100 back+67 done-36 undone+54
<you> talk-74 else+193 take-50 back-56 done-35 undone-91 off-18 yes+49 no-102
<you>$ else+41 take-34 back-28 undone-79 off+46
<you>..<accept> talk-50 else+129 take-69 back+16 done-31 undone-16 yes+24
<you>..<agency> else-15 take-22 back+31
<you>..<agree> talk-20 else+115 back-38 done-32 undone-75 off-19 yes-54 no+21
<you>..<ask> talk-36 else+122 take-37 back-33 done-24 undone-31 off-27 yes-67
<you>..<broken> talk-33 else+104 back-30 undone-100
<you>..<but> talk+72 else-74 take+24 back-57 done+49 undone-35 off-32 yes+41 no-25
<you>..<cannot> talk-74 else+73 take-15 back+43 done-42 undone-29 yes+41 no-25
<you>..<carry> talk-34 else+95 done-19 undone-34 off-24
<you>..<fine> talk-65 take+63 back-25
<you>..<fix> talk+139 else-90 take-98 back-46 done+29 undone-27
<you>..<go> talk+71 else+32 take-65 back-54 undone-45 yes-41 no-34
<you>..<goods> talk-75 else+128 undone-37
<you>..<home> talk-33 else-30 take+28 done+42
<you>..<kin> else+40 done-52 undone-21 off+36
<you>..<me> else+70 take-55 back-21 done-26 undone-20 off-28 yes+67 no-45
<you>..<money> talk+17 take+24 done-24
<you>..<not> talk-24 else+68 take-32 undone-66 off-52 yes-17 no+32
<you>..<now> talk-121 else+238 take-59 back-35 done-65 undone-55 yes+80 no-53
<you>..<off> talk-32 else+24 done-17 undone+21
<you>..<past> talk+90 else-63 take-17
<you>..<place> talk-90 else+41 take+43 done-15 off+22
<you>..<refuse> else+46 take-31 back-17
<you>..<still> talk-131 else+121 take+27 back+38 done+17 undone-91 off-36 yes+32 no-30
<you>..<they> else+57 take-45 back-22 done-19 undone-15 yes+53 no-35
<you>..<thing> talk-107 else+41 take+74 back-25 done-19
<you>..<tool> talk+73 else-63 undone-17
<you>..<wish> talk-34 else+102 back-21 undone-23 yes-21 no-18
<you>..<you> talk-105 else+128 take-17 back+41 done-53 undone-45 off+18
<you><agree> talk+34 else+42 take-47 back-20 undone-42 yes-40
<you><ask> talk+64 done-25 undone-21 yes-54 no-25
<you><ask><go> talk+89 else-82
<you><but> talk+126 else-99 take-40 done-22
<you><cannot> talk-25 else-41 back+65 done-25 yes+41 no-25
<you><cannot>个 back+29
<you><carry> talk-30 else+25 take+39 done-15
<you><fix> talk+62 take-85 back-31 done+32 undone-16
<you><go> talk+63 done-17 undone-18 yes-21 no-18
<you><home> talk-33 else-30 take+28 done+42
<you><home>上 talk-28 else-23 take+28 done+26
<you><me> else-32 take-37 back+46 done-52 undone+56
<you><not> talk-120 else+39 done+59 undone-16 off-24 yes-17 no+32
<you><now> talk-93 else+183 take-35 back-18 done-55 undone-30 off-16 yes+53 no-35
<you><off> talk-17 done-15 undone+22
<you><place> talk-30
<you><wish> talk-20 else+40 take+24 done-21
<you>回 talk-68 take+60 off+23
<you>在 talk-105 else+104 take+37 back-16 done-15
<you>把 talk-71 else-62 take+116 back-24 done-18
<you>放 talk+35 else-40
<you>楼 talk+82 else-71 undone-16
<you>的 talk-155 else+156 back-38 undone-48 off+55
<you>说 talk+24 else-133 done+79 undone+37 yes+40 no-21
<you>说<ask> else-80 done+35 undone+34
<you>说<now> talk-39 else-80 done+30 undone+53 yes+40 no-21
<you>跑 talk+16 else-52 done+51 off-19
<you>那 talk-76 else-35 take+100 back-24 done-18
<you>问 talk+105 else-74 yes-22 no-17
^ talk-31 else+218 take-66 back-96 done-87 undone-104 off-107 yes+95 no+65
^+ talk+60 else-108 take+53 back-31 done-15
^+0 talk+65 else-118 take+53 back-29
^0 talk+104 else-39 take+56 back-85 done+18 undone-45 off-34 yes-21 no-130
^0$ talk+26 take-38 back-26 done+94 undone-36 yes-87 no-52
^0不 talk+40 else-37 back+37 no-25
^0号 talk-28 take+48
^0是 talk-32 else-51 take+40 yes+45 no-15
^0楼 talk+22 else-30 yes+28 no-15
^0段 talk+19 else-62 done-40 undone+66
^0的 talk+29 else-27 yes+32
^0那 talk+67 else-20 yes-45 no-27
^<accept> else-134 take+143 back+69 done-93 undone-130 yes+55 no-36
^<agency> talk+184 else-234 take-31 back+99 done-76 undone-19 off+16 yes-55 no-89
^<agree> talk-54 else+42 take+47 back-77 done+38 undone-87 off-31 yes+167 no-189
^<ask> talk+116 else-57 take-47 back-23 done-151 undone+23 off-47 no+34
^<away> talk+77 else-37 done-27 undone-45
^<body> talk-30 take-28 back+38 done+60 undone-41 off-36
^<broken> else-60 back-96 undone+102 off-37
^<busy> talk+41 else-79 take-56 back+106 done-82 undone-34
^<but> talk-112 else+101 back-88 done+34 off-24 yes-31 no+44
^<cannot> talk-153 else-94 take-32 back+236 done-116 undone-52
^<carry> talk-23 else+39 take-26 back-39 done-30 undone+68 off-66
^<crew> talk+146 else-271 take+128 back-39 done+29 undone+17 off-74
^<fine> talk-54 else-124 take-41 back-65 done+223 undone-140 off-30 yes+28
^<finished> talk+67 else-234 take-55 back-34 done+179 undone-24 off-80 yes-19 no+24
^<fix> talk-141 else-146 take+113 back-69 done+104 undone+110
^<go> talk-52 take+102 done-47 undone-60 off-63
^<goods> talk+92 else-310 take+72 back-113 done+144 undone+87 yes-19
^<help> talk-70 take+66 back-28 done-28 undone-23 yes+44
^<home> else-19 off+32
^<if> talk+203 else-137 take-64 back-38 done-53 undone-44 off-30
^<kin> talk+34 else-188 take-31 back+54 done+16 undone+49 off+80 yes-15 no+28
^<later> talk+60 else-25 take-122 back-111 done+55 off-37 yes-16 no+32
^<laugh> talk-58 else+260 take-64 back-43 done-97 undone-75 off-47 yes-67
^<me> talk+55 else-59 take+44 done-127 off+63 yes-162 no+150
^<money> talk+226 else-216 take-25 back-27 done-15 undone-40 off-44
^<name> talk+160 else-182 take+49 back-32 done+46 undone-103 off-93 yes-24 no+38
^<next-door> talk+21 else-136 take-33 back-26 done+47 undone+24 off+26 yes-26 no+62
^<not> talk-34 take-139 back-21 done-64 undone+64 off+85 yes-138 no+182
^<now> talk+37 else+15 take+82 back-92 done-66 undone-25 off-44 yes-21
^<off> talk+31 else-192 take-51 back-21 done-38 undone-75 off+171 yes-57 no+96
^<past> talk+147 else-41 take-77 back-88 done-20 undone-72 off-25 yes-49 no+24
^<place> talk+183 else-229 take-98 done-20 off+55
^<refuse> else-75 take-63 done-50 undone-28 off-15 yes+62 no+98
^<sorry> talk-20 else-19 take-59 back+61 done-56 undone-25 off+77
^<still> talk-34 else+109 take-59 back-55 done-66 undone+45 off-78 yes-25 no-42
^<thanks> else+29 take-96 back-41 done+53 undone-112 yes+33 no-16
^<they> talk+29 else+21 back-97 done-28 undone-59 yes+76 no-51
^<thing> talk-90 else-18 take+33 undone+89 off-22 yes+35 no-22
^<time> talk-56 else-16 take+21 done+64 undone-35
^<tool> else-221 take+187 back-58 done+33 undone+44 yes-31 no-38
^<under-way> talk+97 else-49 back-64 done-107 undone+20
^<wish> talk+114 else-43 take-20 back-52 done-81 undone-25 off-81 yes+20 no-19
^<wrong-one> talk-99 else-51 back-15 done-51 undone+133
^<you> else+92 take-48 undone-52 off-17 no-81
^e talk+84 else-129 done-39 undone-35 yes+97 no-80
^o talk-94 else-153 done+168 undone-52
^ok talk-47 else-111 done+120 undone-18
^一 talk-114 else+80 take+61 back-58 done-33 undone+60 off-29 yes-36 no-20
^一个 talk+48 undone-25 yes-36 no-20
^一人 else-66 take+55
^一会 talk-41 take+54
^一块 talk-35 else-19 take+52
^一楼 talk+21 else-27 undone+30
^一点 undone+19
^一起 talk-57 else+29 take+37
^一闪 talk-19 else-29 done-30 undone+58
^三 talk-121 else-23 take+119 back-27 done-41 undone+36
^三单 else-23 take+19
^三楼 talk+22 else-50 take-37 undone+56
^三袋 else-84 take+66
^三角 talk-17 take+33
^上 talk+59 else-78 take+35 back+20 done-50 off-21
^上个 talk+25
^上去 talk-52 else-30 take+27 done+51
^上回 talk+102 else-76 take-28
^上头 talk-15 else-60 done-27 undone+73
^上次 talk+15 take+28 back-21
^上礼 talk+23 else-15
^下 talk+88 take-70 back-55 undone-93 yes-36 no+56
^下周 talk+54 else-42
^下回 talk+63 else-73 done+31 undone-28
^下次 talk+62 take-71 done-18
^下礼 talk+57 else-30 take-19
^下雨 talk+37 done-28
^不 talk-57 else-15 take-162 back-17 undone-46 off+113 yes+19 no+143
^不去 talk+19 else-19 take-16 off+21
^不好 talk-18 else-41 take-20 back-15 done-22 undone+29 off+69
^不归 talk-15 else-17 back+35
^不急 talk+73 else-66 off-19
^不报 talk-104 else-33 yes+126 no-73
^不是 talk-120 else+101 take-21 back+50 done-38 undone-23 yes-46 no+74
^不漏 done+22
^不用 talk-34 else-95 take-15 back-16 done+68 undone-22 off+74 yes-54 no+70
^不着 talk+75 else-64 off-22
^不知 done+27 undone-34
^不要 talk-52 else+94 done-32 undone-31 off+25
^不过 talk+19 take-21 back-30 done+46 undone-44
^东 talk+23 else-106 take-37 back-28 done+87 undone+22
^东西 else-112 back-22 done+93 undone+25
^两 talk-31 else-68 take+110 back-34 done-20
^两个 talk-86 else-15 take+88 back-15
^两板 talk+86 else-90
^中 talk+17 else-73 take+29 done+50 undone-33 yes+28
^中$ talk-25 else-53 done+58 undone-15 yes+28
^中午 talk+64 else-81 take+36 done-31
^临 talk-19 back+35
^临时 back+35
^主 talk-80 else+104 back-43 done-23 undone+47
^买 talk+111 else-107 take-82 back-47 done-76 undone+111 off-29
^买的 talk+72 else-123 undone+92
^二 talk+24 else+35 back-23 done-35
^二十 else-32 take+38
^二楼 talk+38 else-25 take-17
^于 talk+40 else-83 done+57 undone-15
^于老 talk+40 else-83 done+57 undone-15
^五 talk+57 else-38 back-30 done+15 undone-44
^五分 talk-21 take+31
^五斤 talk+84 else-84
^五楼 talk+18
^交 else-104 take+52 done+45 undone-32
^交给 talk-53 else-32 take+81 back+30 done-56
^亮 talk+62 else-116 back-17 done+26 undone+47
^亮了 else-23 done+36
^亮堂 done+26
^亮是 talk-19 else-29 done-30 undone+58
^人 talk+133 else-182 take+93 back-35 done+32 undone-28 off-39 yes-18 no+48
^人到 else-21 take+53 done-20
^人在 else-72 done+71 undone-27
^人多 talk-18 else-69 take+76
^人家 talk-39 else+67 take-21 back-20 done-60 undone+39 yes-18 no+48
^人都 talk+96 else-91
^什 talk+74 else-41 take-19 done-18 undone-23
^什么 talk+75 else-43 take-18 done-17 undone-23
^今 else+19 take-94 back+18 done-29 undone+20 yes-23 no-19
^今儿 else-56 done+45 undone-20 off+29
^今天 talk+56 else+18 take-71 back+28 done-99 yes-23 no-19
^今早 else-82 done-22 undone+84
^今晚 talk-38 else+34 done+37 undone-31
^他 talk+82 else-46 take+28 back-56 done-65 undone-52 off-19 yes+42 no-38
^他一 else-17 yes+21
^他们 talk+58 else+41 take-30 done-17 yes-68
^他去 talk+55 else-42 take-24
^他家 yes+20 no-22
^他要 else-45 take+32
^以 talk-15 else+54 take+23 done-31 undone-27
^估 talk-43 take+35 back-18 done-21 undone+40
^估计 talk-43 take+35 back-18 done-21 undone+40
^住 take+15
^体 talk+58 else-127 take+64 back+44 done-18 yes-48 no-49
^体温 talk+106 else-74 yes-48 no-49
^你 talk-36 else+131 take-64 done-15 undone-50 off-61 no-81
^你们 talk+182 else-219 take-28 back+75 undone-69 yes-21 no-18
^你别 talk-32 else-62 done+72 off-20 yes-17 no+32
^你把 talk-29 else-28 take+55
^你摸 talk+38 else-33 take-17 done+15
^你说 talk-57 else-117 done+86 undone+42 yes+40 no-21
^你问 talk+69 else-38 yes-22 no-17
^便 talk+15 else-19
^便宜 talk+24 else-34
^保 talk+66 else-37 done-51 undone-45
^保安 talk+32 take-41 back+23
^信 talk+37 else-28
^俩 talk+29 else-15
^俩人 talk+34 else-32
^修 talk-34 else-95 undone+102
^修了 talk-29 else-35 done-23 undone+63
^修完 talk-37 else-31 undone+56
^俺 talk+99 else-275 take+95 back+24 done-71 undone+60 off+49
^俺不 else-37 back+54 undone-22
^俺儿 talk-18 off+21
^俺去 take+16
^俺家 talk+36 else-65 back-17 undone+29 yes+35 no-22
^俺就 talk+37 else-48 take-16 yes-19 no+39
^俺这 else-26 take+33
^俺那 talk+49 else-71 off+34
^倪 talk+37 else-87 back-24 undone+67
^倪家 talk+37 else-87 back-24 undone+67
^值 talk+47 take-32 back-28 done-20
^值班 talk+76 else-67 back-24
^停 talk+77 else-63
^儿 talk-21 else-22 done-20 off+53
^儿媳 talk-20 else-23 done-18 off+50
^先 talk+40 else-86 back-69 done-103 undone-15 off+93 yes-56 no+100
^先不 talk-62 else-37 done-17 off+65 yes-19 no+41
^先别 talk-45 else-37 undone+34 yes-32 no+53
^先把 talk+59 else-33 back-15 done-31
^先拿 talk+30 else-21
^先放 no+20
^先给 take+27 done-19
^先让 talk+50 else-34 take-21
^光 talk-40 done-55 undone+63
^全 talk-58 else+90 take-32 undone-25
^八 talk+32 take-19
^公 talk-25 back+38
^六 talk+39 else-84 done-17 undone+35
^六楼 talk+48 else-82 done-16 undone+35
^关 take-19 done-31 undone+40
^关门 talk-17 else-31 undone+48
^具 talk+106 else-93 take-26 back-15
^具体 talk+106 else-93 take-26 back-15
^再 else+60 take-22 done-117 undone-71 yes+19 no+44
^冲 talk+35 else-29 undone-15
^冲我 talk-38 else-20 back+22 done+39
^几 talk+51 else-99 take+59 back-16
^几号 talk+58 else-54
^几楼 talk+24 else-53 take+34
^几点 else-60 take+50
^出 else-17 take+91 back-50 done-18 undone-43 off-24
^出发 talk-18 else-20 take+39
^出来 back-17 done+35 off-17
^出警 talk-54 else-40 take+73 back-15
^刘 talk-32 else+25 done+42 off-21
^刘姐 talk+21 else-61 done+51 off-19
^刚 take+23 back-39 done+28 undone+41 off-31 yes-40 no-20
^刚坐 talk-36 else-36 take+57 done+17
^刚好 talk-16 else+22
^刚才 talk+60 else-46 take-34 undone+48 yes-40 no-20
^别 talk+187 else-125 take-88 back-112 done-134 undone-87 off+75 yes-19 no+38
^别买 talk+44 else-46
^别去 talk-15 else-37 done-27 off+56
^别急 talk+15 else-22 take+24
^别的 talk+95 else-76 take-30
^别让 else-58 take-20 off+61
^别麻 done-26 off+37
^到 talk+167 else-170 take-20 back-77 undone-35 off+25
^到了 talk+128 else-123 back-15 done-76 undone-15 off+28
^到楼 talk+55 else-35 done-32
^前 talk+62 else+15 take-34 back-29 done-54
^剩 talk-41 else-39 done+36 undone+42
^加 talk-117 else+199 take+18 done-63 undone-57
^医 talk+58 else-96 take+17 back-34 done-30 undone+58
^医生 else-55 take+33 back-24 undone+58
^医院 talk+31 else-33 take-17 off+29
^十 talk-85 else-47 take+21 back+24 done-68 undone+95
^十个 talk+22 else-100 done-37 undone+89
^十分 talk-57 else+25 take+41
^升 talk-35 else-36 done+30 undone+41
^半 talk-60 take+25 done-31 undone+58
^半小 talk-15 take+28
^单 talk+25 else-40 back+79 done-41 undone-57
^单位 talk+18 else-80 back+82 done-29 undone-29
^厂 talk+44 else-31 take+18 back-24
^厂家 talk+44 else-31 take+18 back-24
^去 talk-55 else-77 take+77 back+106 done-65 undone-18
^去$ talk-37 else-57 take+68
^去不 else-53 back+70 done-25 undone-16
^又 talk+75 else-77 take-24 back-42 done-21 undone+68 off-25
^又坏 talk+71 else-72
^又是 talk+57 else-58
^反 talk-88 else+28 take+29 done-28 undone+17 off+42
^反正 talk-70 take+36 done-27 undone+17 off+42
^发 else+81 done-38 undone-40
^取 talk+30 else-91 take+50 back-16 done-31 off+55
^取件 talk+44 else-80 take+50
^取消 talk-19 else-31 done-18 off+55
^只 talk-142 else+195 take-22 done-51 undone-17
^叫 talk-51 else+27 take+29 undone-41 yes+42 no-27
^叫他 talk+33 else-21 take-23 yes+24
^叫我 talk-16 yes+23
^叫李 off+20
^叫老 talk-27 else-18 take+42
^叮 talk-47 else-55 done+93 undone-35
^叮咚 talk-47 else-55 done+93 undone-35
^可 talk-81 take-20 back-34 done+55 undone+41 yes+59 no-25
^可以 talk-30 back-16 done+38 undone-27 yes+38 no-15
^可能 talk-40 else+30 done+33 off-20
^吃 talk+28 else+110 take-62 back-25 done-107 undone-55 off-17
^吃过 talk+93 else-88
^合 talk-16 back+16 done+17
^后 talk-56 else+17 take+35 done-26 undone+32
^吓 talk-47 undone+23 yes+24
^周 talk-63 else+187 take-30 back-26 done-48 undone-66 off+17
^周姐 talk+22 else-33 off+24
^味 talk-38 else-101 done+34 undone+87
^味儿 else-21 done+48 undone-34
^咋 else+90 done-19 undone-70
^咔 talk-51 else-73 done+104 undone-60
^咦 done+31
^咦$ done+31
^咬 talk+37 else-65 done+44
^咱 else+19 take-40 back+40
^哈 talk-78 else+256 take-54 back-37 done-67 undone-69 off-36 yes-67
^哈哈 talk-78 else+241 take-47 back-33 done-60 undone-63 off-35 yes-67
^响 talk-15 else-91 back-16 done+45 undone+65
^哎 talk-75 else+139 take-51 done+21 undone-18 off-20
^哎呀 else+41 take-38 done-15
^哪 talk-43 else+47 take-33 done-24 no+34
^哪个 talk+28 take-16
^哪位 talk+71 else-82 back+26
^啥 talk+60 else-120 take-18 done-20 undone+86
^喇 talk+18 else-33 take-21 no+43
^喇叭 talk+18 else-33 take-21 no+43
^喊 talk+69 else-46 back-27 done-36 undone-19 yes+18
^喝 talk-74 else+51 done-17 yes-56 no+81
^嗯 talk-110 else+78 back-31 undone-64 off-40 yes+126 no-53
^嗯$ talk-131 else+142 back-17 done-17 undone-34 off-34 yes+32
^嗯呐 talk+83 else-85
^嗯嗯 talk-118 else+157 take-46 done-34 undone-17 yes+38 no-15
^噪 talk-22 else-15 back+39
^噪音 talk-22 else-15 back+39
^回 talk+39 else+119 take-54 back-54 done-73 undone-68
^回去 talk+66 back-19 done-41 undone-39
^回头 talk+83 else-55 take-23 done-19
^土 talk+41 else-33
^土豆 talk+50 else-54
^在 talk+126 take-102 back-79 done-67 undone-110 off-44
^在楼 else-18 take+33
^在路 talk+76 else-53 done-49
^地 talk-124 else+124 take-25 back-25 done+72 undone-62
^地也 done+36 undone-16
^坐 talk-132 else+131 done-19
^堵 talk+99 else-85 take-22 done-19 undone-42
^堵在 talk+49 else-43 back+22 done-30 undone-18
^处 talk-25 else-17 take+40
^外 talk-92 take+53 done-32 undone+51
^多 talk+96 else-130 take+105 back-20 done-35 undone-61
^多大 talk+100 else-98
^多少 talk+105 else-103
^多谢 talk-74 else+85
^夜 else+47 take-26
^夜来 talk+48 else-29 take-21
^够 talk-49 take+21 done-17 off+34
^大 talk-60 else+106 back-92 done+35 undone-106 off+58
^大夫 talk+28 else-77 take+45 back-46 done+42 off-23
^大娘 else-57 done+25 off+43
^大家 talk+26 else-21 take-22 back-24 done+37
^大概 talk+61 take-24 done-51 undone-25
^大爷 talk-80 else-32 take+33 back-34 done+85
^大白 talk+69 else-42 take-29
^天 else+82 take-28 back-17 done-66 undone-40
^太 talk-77 else+202 take-37 done-79 undone-48
^头 talk-96 else+92 take-15 done+42 undone-55
^奶 talk-110 else-56 take+43 done+66 undone-56 off+73
^奶奶 talk-63 else-84 take+18 done+58 undone-52 off+73
^她 talk-22 take+25 back-29 done+24 undone-41 off+24 yes+64 no-75
^她不 talk-18 else-16 yes+52 no-26
^她家 talk+42 back-20 done+40 undone-17 yes-49 no-19
^她让 yes+25
^好 talk+48 else-44 take-66 back-50 done+27 off-46 no+35
^好$ talk+67 else-68 done-16 yes+33 no-16
^好个 else-24 undone+39
^好了 talk+134 else-157 take-46 done+25 undone+16 off-23 yes-19 no+24
^好的 talk+73 else-54 take+31 done-49 undone-36
^如 talk+21 else+37 take-26 done-22 undone-22
^如果 talk+42 take-24 undone-15
^妥 talk-29 else-35 done+60 undone-23
^妥妥 talk-25 else-32 done+54 undone-22
^姐 talk-55 else+17 take+29 done+26 undone-17
^娃 talk+51 else-183 done+137 undone+24 off-39
^娃儿 talk+68 else-78
^娃已 talk-28 else-39 done+71 undone-20
^孙 talk+87 else-77 take-24
^孙老 talk+41 else-36
^孩 talk+100 else-83 back+18 undone-76 off-28
^孩子 talk+100 else-83 back+18 undone-76 off-28
^它 talk-28 else+68 take-29 back-25 done+33 undone-38 off-18
^它自 done+22
^安 talk+25 else-37 take+36 done-20
^安排 talk-33 else-24 take+52
^完 else-19 take-48 back-19 done+61 undone-16
^宝 talk-69 else+69 take+27 back-25
^宝妈 talk-18 take+31
^宝宝 talk-49 else+70 back-23
^客 talk-33 done-18 undone+40
^客厅 else-26 done-17 undone+42
^家 else-60 take-35 back+33 done-23 undone+55
^家里 else-24 take-23 back-26 done-18 undone+56
^对 talk-117 else+159 take-63 back+33 done-116 undone-75 yes+44 no+25
^对$ talk-66 else+103 take-25 done-63 undone-31 yes+71 no-57
^对不 talk-39 back+63 done-24 undone-15
^对门 talk-48 else-30 yes-40 no+66
^小 talk+17 take+85 back-80 done-19 undone-55 off-41
^小伙 else-49 take+55 done+19 undone-21 off-19
^小区 else-28 take+29
^小家 talk-46 else-26 back-24 done+78
^小心 talk+80 else-51 take-24 done-16
^小赵 talk+68 else-59
^小金 talk+55 else-35 take-21
^就 talk-181 else+126 take-72 back-36 done+51 undone-76 no+57
^就是 talk-65 else-24 take-27 back-16 done+71 undone-33 no+52
^居 talk-18 else-19 take-32 back+62
^居委 talk-37 else-34 back+65
^屋 talk-31 else-26 done+61 undone-32
^屋里 talk-31 else-26 done+61 undone-32
^工 talk-51 else+23 take+36
^工具 talk-25 take+41
^差 talk-35 else+40 back-15 done-22 undone+39
^已 talk-86 else-60 take+93 done+83 undone-59 off-38
^已经 else-26 take+24 back+32 done+20 undone-39 off-37
^已送 talk-17 else-48 done+58
^师 talk+123 else-131 off-33
^师傅 talk+153 else-175 take+15 done+17 off-32
^带 talk-110 else+163 take-19 done-18 undone-16 off-18
^带上 talk-54 else+51
^帮 talk-25 else+22 back-21 yes+45 no-26
^帮他 take+21
^帮我 yes+31 no-16
^干 talk-16 else-64 take-44 done+92 undone-36
^年 talk+76 else-70 back+18 done-26
^年年 talk+59 else-40 take-18
^年轻 talk+74 else-113 back+29
^床 talk-48 take+26 back+27
^床位 talk-35 else-21 take+26 back+28
^开 talk-73 else+103 take-43 back-16 done+16
^开关 talk-15 done-23 undone+39
^弄 talk-71 else-63 take-33 done+72 undone+38 no+22
^弄不 talk-34 done-16 undone+41
^弄好 else-17 done+24
^引 talk-17 take+16
^引子 talk-17 take+16
^张 talk+100 else-56 done-30 undone-19 off-34
^张姨 talk+74 else-55 off-27
^当 talk-128 else+22 take+75 back-19 done-45 undone-32 yes+78 no-39
^往 talk+54 else-37 take+18 done-67 undone+22
^得 else-169 take+34 back+150 done-70 off+15 yes+36 no-19
^得$ talk-80 else-60 take+111 back-16
^得下 talk+59 else-51 done-16 undone-15
^得他 talk-44 take-36 back+67
^得叫 talk+56 else-39 take-25
^得找 talk-21 else-36 back+69 undone-27
^得等 talk-50 back-38 done-21 undone+74
^心 talk-71 else+164 take-33 back-18 done-47
^必 talk-80 take+67 done-19 undone-15 yes+38 no-20
^必须 talk-75 else-24 take+67 yes+38 no-20
^快 talk+69 else-40 take-55 back-22 done-73 undone-56 off+54 yes+52 no-25
^快点 talk+104 else-118 yes+52 no-25
^快递 talk-81 else+47 off+50
^怎 talk-172 else+70 take-18 done-35 undone+76
^怎么 talk-171 else+68 take-16 done-35 undone+76
^急 talk+34 else-56 take+81 back-17 done-42 undone-15 off-23
^急死 talk+86 else-40 back-15 done-41 undone-15 off-23
^急用 talk-66 else-29 take+83
^怪 talk+113 else-46 take-22 back-35 yes-37 no-20
^怪不 talk+84 else-49 take-22 back-34
^总 talk-73 else+61 take+63 back-19 done-21 undone-17
^总阀 else-55 take+48
^慢 talk+32 take-28
^我 talk+58 else-22 done-140 off+46 yes-177 no+156
^我一 else+83 take-44 back-16 undone-18
^我上 talk+34 else-16 back-29 done-15
^我下 talk-39 else-23 take-34 back+91 done-41
^我不 talk-104 else+63 take+44 undone-23 yes+41 no-25
^我也 talk-30 else+167 take-70 back-63 done-34 undone-52 off-26
^我今 talk+30 else+68 take-63 back-21 undone-16
^我们 take-99 back+131 done-63 undone-96 off-30
^我住 talk-33 yes-31 no+60
^我先 talk+106 else-113 take+69 back-20 done-17 undone-21 yes-48 no-69
^我再 talk+46 else-86 undone+46
^我写 talk+28 else-24 take-23 back-15 no+35
^我刚 talk+71 else-52 take-123 undone+95
^我去 talk+20 else-122 take+103 back-56
^我又 talk-32 undone+30
^我叫 talk-27 take+39
^我喊 talk-40 else-27 take+63
^我在 talk+108 else-53 back-51 done-47 undone-47
^我妈 talk+26 take-19 done-19 off+15
^我婆 talk-22 else-59 take+28 done+63 undone-31
^我孙 else-25 off+35
^我家 talk+108 else-183 back-51 done-45 undone+53 off+45 yes-34 no+50
^我就 talk+42 else-23 take-44 back-30 done-26 undone-25 yes-48 no+87
^我已 talk-60 else+84 take+18 done-22 undone-15
^我带 talk+45 else-40
^我弄 else-20 back+40 undone-16
^我得 talk-16 else-18 back+47 done-17
^我想 talk-109 else+94 take-29 back-15 done-16 undone-27 off+47 no+15
^我打 talk+18 take-22
^我扛 talk-17 take+20
^我把 talk+20 else-109 done+32 undone+50
^我报 talk-20 else-18 off+31 no+21
^我拿 talk+40 else-56 done-17 undone+17
^我推 talk+22 else-19
^我明 talk-23 no+22
^我昨 talk+36 take-29
^我是 talk-88 else+48 take-20 back+70 done-21 undone-28 no+18
^我替 talk+44 else-26 take+32 yes-24 no-38
^我有 talk+49 else-46 take+16 back-28
^我来 talk-63 else+88
^我正 talk-20 take+20
^我没 talk+117 else-101 done-17 undone-43
^我现 talk-28 else+61 take-43 undone+25
^我用 talk+50 else-129 done-15 undone+85
^我的 talk+89 take-151 back-44 done-34 undone-50
^我看 talk-133 else+152
^我给 talk-60 else-23 take+69 yes+15
^我老 talk-23
^我联 talk+42 else-51 take+28 back-22
^我腿 talk+76 else-61 off-19
^我自 talk+50 else-65 take-29 back+17 done-46 off+61 yes-46
^我要 talk-37 else+28 take-47 back-18 done-22 undone+73 no-28
^我说 talk-23 done+32
^我跟 talk-44 else-35 take+59 yes-17 no+32
^我车 talk+99 else-96 take-48
^我还 else+137 take-24 back-31 done-42 undone-83
^我这 talk-38 else-33 take-20 back+59 undone+36
^我那 talk+29 else-39 take+23
^我都 talk+62 else-34 take-39 back-19 done+35 undone-37 off-15
^我问 talk+22 else-43 no+46
^我顺 talk-49 else-44 take+75
^户 talk-49 else-66 take+49 back+46
^户内 talk-21 else-27 take-15 back+50
^手 talk-58 else-42 take+91 done-49 undone-18 yes-18 no+32
^手机 talk-59 take+55 back+26 done-32
^打 talk-76 else+72 take+32 back+32 done-54 undone-43 yes-23 no+45
^打0 talk-27 back+39
^打错 talk-32 yes-23 no+45
^扛 talk-38 else-17 back+42 done-21 undone+25
^找 talk-131 take-54 back+138 done-41 undone-23
^找别 back+16
^把 else+56 take-41 back-34 done+19
^报 talk+134 else-148 back-15 done+56 undone-28 yes-55 no-24
^报了 talk+61 else-26 yes-84 no+23
^报吧 talk-48 else-19 yes+80 no-59
^报警 talk+84 else-77 take-19
^抬 talk+54 else-60 done-20 yes-28 no+42
^抽 talk-63 else-31 take+15 done+66 undone-45 off+24
^抽了 talk-26 back+21 done+41 undone-33
^拉 talk-59 else+23 take-29 back-18 done+50 undone-33 yes-31 no+53
^拉倒 talk-40 else-23 done+17 yes-31 no+53
^拍 talk+17 else-24 take-39 done+38 undone-25 yes+45 no-26
^拔 talk+22
^拿 talk+16 else-24 back-18
^拿块 talk+34 else-52
^拿盆 talk+26 else-16
^挂 talk+16 else-52 take-17 done+49 undone-17
^挂门 talk-26 else-16 done+50
^按了 undone+15
^挤 talk+71 else-124 back-17 done-28 undone+74
^捅 talk-31 else-44 back+28 undone+38
^捎 talk-21 take+29
^换 talk+38 else-97 take+46 back+30 done+30 undone-38
^换个 talk-30 else-17 back+62 done-18 undone-16
^换了 talk-68 else-61 back-28 done+92
^换的 talk+104 else-75 done-32 undone-53
^捣 else-20 undone+37
^捣鼓 else-20 undone+37
^掏 talk-19 else-29 done+57 undone-15
^掏出 talk-19 else-29 done+57 undone-15
^排 talk+90 else-19 take-54 back-23 done-46
^排队 talk+99 else-48 take-36 back-20 done-44
^接 talk-62 else-28 take+37 back+47
^接了 talk-42 take+38
^推 talk-60 else+24 undone+34
^搁 else-98 take+97 back+29 undone-30
^搁你 talk-25 else-17 take+28 done+19
^搞 talk-47 back-16 done+57 undone-21
^搞定 talk-25 else-30 done+51
^摸 talk+20 take-23
^摸着 else-41 done+28 undone+20
^收 talk+52 else-22 take-49 back-51 done+56 undone-112 off-18
^收到 talk+98 else-45 take-46 back-27 done-17 undone-58 off-16
^收工 talk-27 else-19 done+56 undone-22
^改 talk+37 else-85 take-57 done-64 undone+93 off+27
^改到 talk+22 else-22 take-23 off+29
^放 talk-38 take-22 back-32 done+107 undone-77
^放了 talk-15 else-16 done+38
^放放 talk-20 else-17 take+37
^放门 talk+40 else-64 done+31
^敞 talk+28 undone-15
^敲 talk+63 else-36 take-24 back-43 done-23
^敲了 talk-16 else-28 undone+44
^敲门 talk+68 else-33 undone-36
^整 talk-99 else-119 take+107 back-19 done+52 undone-23 yes+50 no-30
^断 talk+24 else-40 done+32
^早 else+110 take-55 back-30 done-107 undone-85
^早该 talk+122 else-118
^明 talk-127 else+129 back-59 done+58 undone+21 off-15
^明儿 talk-34 else-57 take+44 undone+51
^明天 talk-108 else+72 take-43 back-33 done+91
^昨 else+60 take-46 back-19 done+41 undone-50 yes-39 no+31
^昨天 else+59 done-20 yes-39 no+31
^昨晚 else+15 take-36 back-15 done+41 undone-33
^是 else+220 take-121 back-72 done-100 undone-39 yes-18 no-80
^是$ talk-41 else+40 yes+36
^是不 talk+45 else+18 back-22 done-18 undone-36
^是嘞 talk-19 else-23 yes+76 no-61
^是我 talk+49 done-20 off+48 yes-69
^晚 talk-29 else+137 take-44 back-35 done-22 undone-41 off-17
^晚上 else+18 take-23 done+28 undone-23
^替 talk-41 no+28
^有 talk+115 else+39 take-159 back-98 done-15 undone-122 off-34
^有人 talk+126 else-94 take-49
^有他 talk+67 else-59 take-19
^有没 talk+25 take-15
^杆 talk-41 else-26 back-27 done-54 undone+93
^杆子 talk-41 else-26 back-27 done-54 undone+93
^李 talk+60 else-24 take-45 undone-16 off-22
^李大 talk+115 else-107 take-32
^来 talk-218 else+236 back-45 done-66 off-27
^查 talk+41 else-23 back-17 done+22 undone-36
^校 talk+38 else-28
^校门 talk+42 else-36
^梯 talk+59 else-60 back+26 done-25 undone-29
^梯子 talk+59 else-60 back+26 done-25 undone-29
^楼 talk+84 else-106 take-79 back-22 done+69 undone-29 yes-17 no+32
^楼上 talk+55 else-61 take-33 undone+31
^楼下 talk+58 else-54 take-52 done+69 undone-61
^正 talk+130 else-132 take+78 back-41 done-120 undone-63 yes+49 no-40
^正在 talk+117 else-102 take+20 back-17 done-63 undone-27
^正好 talk+17 else-57 take+57
^比 talk-69 else-37 undone+63
^比原 talk-26 else-91 done+25 undone+68
^民 talk-25 else-19 take+39
^民警 talk-25 else-20 take+40
^水 talk+67 else-175 take+31 done+50 undone+53 off-24
^水下 done+34
^水是 talk+72 else-70 done+31 undone-42
^没 talk-206 else+61 take-53 back+45 done-95 undone+149 off-33 yes-36 no+58
^没事 talk-55 else+33 done+47 undone-38 yes-17 no+24
^没人 talk-94 else+47 done-24 undone+71
^没处 talk-52 else-57 back+59 done-26 undone+46
^没好 else-48 undone+54
^没有 talk-198 else+50 back+75 done-66 undone+27 no+18
^没过 talk+108 else-105
^油 else-53 undone+61
^泵 talk+80 else-102 back-18 done-37 undone+36
^洗 talk-32 else-37 done+68 undone-28
^洗上 talk-16 else-55 done+69 undone-28
^派 talk+59 else-95 take+40 back+26 no-32
^派出 talk+84 else-56 no-32
^海 talk+72 else-83 take+37
^清 talk+51 take-59 back-22
^满 talk-55 else-54 done+92 undone-22
^灯 talk-45 else-69 take-21 done+65 undone+33
^灯亮 done+27
^灯泡 talk-19 done-25 undone+39
^灵 talk+68 else-82 take-40 done+44 undone-16
^烧 talk+40 else-22 done-39 undone+42 off+23 yes-36 no-20
^热 talk-36 else+16 done+32 undone-17
^热乎 done+21
^热力 else-19
^焊 talk+68 else-41 take-19 done-47 undone+23
^煎 talk-16 done+27
^煎饼 done+30
^照 talk+76 else-117 done-17 undone+64
^照样 talk+39 else-93 done-18 undone+67
^爬 talk-28 else-15 yes+58 no-32
^爬不 talk-28 else-15 yes+58 no-32
^爱 talk-104 else+45 take-33 done+58 undone-33
^爱你 talk-33 else-51 take-16 done+84 undone-17
^物 talk+159 else-134 take+37 back-69 done-25 yes-33 no-54
^物业 talk+159 else-135 take+37 back-69 done-25 yes-33 no-54
^狗 talk-85 else-28 take+60 back-20 done+32 undone-20 off+37
^狗子 talk-42 else-63 take+60 back-19 done+52
^王 talk+39 done-31
^王大 talk+29 else-35
^王阿 talk+39 else-39
^环 talk+35 else-38 take-27 back+25
^环保 talk+40 else-47 take-27 back+25
^现 talk+19 take-147 back-16 done+46 undone+48 off-34
^现在 talk+24 take-146 back-15 done+47 undone+49 off-33
^玻 talk-33 take+47
^玻璃 talk-33 take+47
^生 talk-19 else+107 take-30 back-21 done-34 undone-23
^用 else+76 done-16 yes-15 no-26
^甭 done+18 no+18
^甭来 done+18
^电 talk-65 else-103 take+73 back+20 done+47 undone+39 yes+35 no-22
^电工 talk-86 else-72 take+73 back+59 done-18
^电梯 talk+21 else-28 done-43 undone+21 yes+35 no-22
^电池 talk-38 else-58 done+21 undone+62
^电视 talk+62 else-102 take-47 back-21 done+86 undone-19
^电话 talk-19 else+46 done-21 undone-15 off+17
^疏 talk+47 take-39
^疏通 talk+47 take-39
^白 talk-89 else+53 take-15 done-49 undone+69
^盐 talk+124 else-111 off-31
^盐要 talk+95 else-91
^直 talk-17 else+32 take+39 done-29 undone-15 off-15
^直接 take+43 done-27 off-15
^看 else+55 take+28 back-53 done-50 undone-90 off-31
^看不 talk+84 else-68 done-25 undone-25
^真 talk-86 else+209 take-60 done-41 undone-84 off-18
^眼 talk-105 else+106 back+35 done-43 undone-23
^睡 talk-85 else+87 take-15 done+27 undone-34 yes-22 no+32
^知 talk+32 else+44 take-26 back-27 done-76 undone-57 off-18
^知道 talk+34 else+41 take-26 back-26 done-75 undone-57 off-18
^社 talk+50 else+20 take-21 back-30 done-19 undone-15 off+17 yes-16
^社区 talk+78 else-40 take-18 back-28 off+17 yes-16
^离 talk+48 else-53
^移 talk+28 back-19
^稳 done+19
^稳当 done+19
^第 talk+40 else-35 take-27 back-28 done-35 undone+52
^等 talk+146 else-115 take+86 back-50 done-75 undone-101 off-42 yes-29
^等会 talk+35 else-25
^等到 talk+153 else-149 done-21 off-24
^等我 else-36 take+79 done-21 undone-24 yes-29
^等着 talk-116 else+48 take+88 done-20
^等雨 talk+42 else-20 take-21
^算 talk-16 else-71 take+46 done-29 off+53 yes-31 no+62
^算了 else-43 take-26 done-22 off+49 yes-31 no+62
^算我 talk-65 else-25 take+75
^管 talk-33 else-17 take+15 back+26
^管子 done+17
^管钳 else-21 take+19 back+34 done-20
^米 talk-29 else-77 undone+71
^粮 else-38 take+19 back+40
^粮店 else-38 take+19 back+40
^红 else-58 take-20 back+37 done+52 undone-44
^线 talk-41 else-17 back+37 done-26 undone+29
^终 talk+57 else-33 undone-29
^终于 talk+61 else-40 undone-26
^经 talk+68 else-35 take-43 back-17
^经理 talk+95 else-81 take-28
^结 talk+76 else-60 undone-27
^给 talk-137 else+69 back-60 done+73 undone+17 off-31
^给我 else+49 back-21 done-28
^绳 talk+39 else-75 take+59 done-23 off-28
^绳子 talk+39 else-75 take+59 done-23 off-28
^维 talk+28
^缺 talk-39 undone+39
^缺件 talk-21 else-17 undone+42
^老 talk+58 else-171 take+48 done+48 undone-78 off+51 yes+39 no+19
^老于 talk+89 else-134 take+54
^老人 talk+57 else-51 done+15 undone-15 off-39 yes+36 no-19
^老伴 talk-21 back+38
^老公 talk-24 else-16 off+45
^老太 talk+49 else-59 take-19 done+15 yes+28 no-17
^老师 talk-72 done-20 off+65
^老李 talk+50 else-41
^老板 talk+39 take-32 done-22
^老爷 else-57 done+71 undone-37 yes+19
^老韩 talk-44 else-32 take+63
^老魏 else-62 take+65
^联 talk+113 else-82 take-55 back-44
^能 else+18 take-37 done+31 undone-59
^能不 talk-35 else+60 take-15
^能坐 talk+80 else-93 done+40 undone-39
^腰 talk+25 else-20
^腿 talk-34 else+19 done+32
^自 talk-121 else+111 back-17 done+65 undone-42 off-24
^自己 talk-69 else+55 take-30 back-23 done+73 undone-26
^药 else-149 back+26 done+55 undone+53
^药到 else-20 done+38 off-17
^药店 talk+56 else-75 back+36 done-23
^莫 talk-47 take+56 done-17 off+15
^莫跑 off+17
^蛤 talk-25 else-24 take+15 done-55 undone+64
^蛤蜊 talk-25 else-24 take+15 done-55 undone+64
^行 talk-37 else-112 take+125 back-29 done+44 undone-32
^行$ talk-60 else-77 take+81 back-17 done+51 undone-16
^表 talk-88 else+110 take-24 back+26 done-19 undone-15
^表前 back+32
^袋 talk+27 else-65 done-46 undone+66
^袋子 talk+32 else-69 done-46 undone+67
^装 talk-87 else-26 back-17 undone+82
^装的 talk-44 else-52 undone+74
^要 talk+128 else-48 take-44 back-62 done-90 undone-21 off-58 yes+30 no-34
^要不 talk+116 else-79 take-36 done-16
^要得 talk-17 yes+22
^要是 talk+135 else-119 back-17 done-22 off-25
^见 talk-54 else+19 back-22 undone+23
^警 take+16
^让 talk-36 else-29 take+47 back+34 done-30 undone-21 off+28
^让他 talk+23 else-41 off+15
^让孙 talk+29 else-16
^让小 talk-25 take+32
^记 talk-79 else+91 take-15 done+20
^记得 talk-69 else+69 done+24
^试 talk-61 back-29 done+17 undone+44
^试了 talk-42 else-67 back-26 done+34 undone+58
^该 talk-60 else+78 take-34 back+35 done-27
^该找 talk-15 else-15 back+31
^说 talk+72 else-21 take-45 back-71 undone-26 yes-15 no+28
^说不 talk+37 else-43 back-49 done+40 undone-26
^说清 talk+30 else-23
^请 talk-162 else+39 take-110 back+93 done-17 undone-26 off-24
^谁 talk+156 else-159 take-26 back+70 done-106 undone-59
^谁去 talk+81 else-57 take-31
^谁家 talk+100 else-72 back-28 undone-17
^谁接 talk-18 back+39
^谁替 else-17 back+30
^谁有 talk+63 else-59
^谁来 talk+95 else-71 done-25 undone-17
^谁给 else-51 take+41 back+43 undone-23
^谁都 talk-44 else-18 take+58
^谢 else+15 take-66 back-30 done+38 undone-73 yes+33 no-16
^谢谢 take-62 back-29 done+46 undone-72 off-30 yes+33 no-16
^走 talk-74 else-52 take+100 undone-25
^走不 talk-25 else+17 back+26
^走起 talk-43 else-62 take+81
^赵 talk+92 else-87 take-15
^赶 talk-67 else+19 back+39 yes+32
^赶紧 talk-56 back+40 yes+32
^超 talk+21 else+86 take-15 back-45 done-66 undone-53
^超市 talk+84 else-59 back-37 done-18 undone-19
^跑 talk-64 else-58 back+27 undone+59
^跑了 talk-58 else-64 back+21 undone+60
^跟 take-29 done-54 undone+27 off+33
^跟老 talk-19 else-16 take+24
^路 talk+131 else-107 take-46 back-19 done-26 undone-20
^路上 talk+128 else-113 take-45 back-17 done-19 undone-15
^路滑 talk+28 else-19
^踏 talk-17 else-49 done+67 undone-16
^踏实 talk-17 else-49 done+67 undone-16
^车 talk-50 else-51 take-28 back+34 done+83 undone-66 yes+40 no-21
^车胎 talk+37 else-29 done-19
^转 talk+36 else-162 take-46 back+85 done-50 undone+98
^转错 talk-26 back+39
^辖 else-19 take+38
^辖区 else-19 take+38
^辛 talk+46 else-27 take-19 undone-22
^辛苦 talk+48 else-32 take-18 undone-16
^过 talk-132 else+52 take-26 done+53 undone-44 yes-72 no+83
^还 talk-41 else+160 back-38 done-68 undone-30 off-56 yes-25 no-42
^还在 talk+43 back-29 done-41
^还得 talk+28 else-54 take+48
^还是 talk-131 else+63 back+39 done-86 undone+69
^还没 talk+42 done-40 undone-36
^还滴 else-15 undone+25
^还那 else-17 undone+23
^这 talk+18 back+95 done-130 off-47 yes+38 no-20
^这不 talk-45 else-89 back+68 undone+64
^这个 else+68 take-85 back+58 done-72 undone-76 off-22
^这单 talk-64 else-70 take+64 done+44
^这回 talk+65 else-98 done-22 undone+52
^这就 talk-82 take+90 back-18 done-24 undone-16
^这得 talk-17 else-42 take-23 back+63
^这次 talk+28 else-60 take+51
^这活 talk-22 else-44 back+77 done-22 undone-23
^这种 talk+55 else-34 take-30
^退 talk-20 else-114 take+59 back+84 done-26 undone-25
^送 talk-58 take-60 done+93
^送到 talk-58 else-41 done+87
^送外 talk+90 else-52 take-50
^通 talk+20 take-29 done+32
^通了 done+31
^那 talk-26 else+124 take-38 done-73 undone-105 yes+15 no+18
^那个 talk+59 else+19 take-39 back+19 done-72 undone-49
^那就 talk-37 else+51 done-28 off+30
^那我 talk+60 else-77 take+34
^那是 talk-40 else+61 done-15 no+27
^邻 talk-41 else-66 done+53 off+18 no+26
^邻居 talk-32 else-61 done+53 off+18
^都 talk-109 else+156 take-72 done-24 undone-35 no+43
^都在 talk-21 else-19 back+33
^都是 talk-48 else+41 yes-33 no+53
^配 else-31 undone+37
^配件 else-50 undone+37
^酒 talk+36 else-31
^酒精 talk+45 else-46
^里 talk+76 else-78 take+33 back-40 done-74 undone+34
^里头 talk+73 else-84 take-22 done-34 undone+54
^里面 talk+26 else-18 take+51 back-28 done-44 undone-23
^针 talk-32 else-22 done-20 undone+62
^钥 talk+55 else+21 take-22 back-40 done+17 undone-59
^钥匙 talk+55 else+21 take-22 back-40 done+17 undone-59
^钱 talk+173 else-175 take-27 back-15 off-36
^钱怎 talk+104 else-104
^钱我 talk+77 else-51 done-28 off-26
^锁 talk+50 else-55 take-24 back-16 done+55 undone-29
^锁上 else-32 done+65 undone-35
^锅 talk+60 else-25 done-18 undone-23
^锅里 talk+72 else-68 undone-22
^门 talk-48 else+47 take-15 back+51 done-25 off-26
^门卫 talk+35 else-41
^门口 talk+60 else-39 done-21 undone-16
^门是 else-21 done-19 undone+39
^门框 else-29 back+57 done-20
^门自 else-26 done+39
^门还 else-33 undone+39
^闭 talk-45 take+45
^闭门 talk-26 else-29 take+49
^问 talk+71 else-74 take-43 back+47 done-25 undone-27
^闺 talk-18 done-18 off+37
^闺女 else-16 done-17 off+37
^阀 talk-25 else-49 back-17 done+80 undone-21
^阀门 talk-25 else-49 back-17 done+80 undone-21
^防 else-59 take+65 back-25
^防水 talk+39 else-28
^阿 talk+84 else-63 take-37 back-17
^阿姨 else-18 done+33
^隔 talk+47 else-41 back+24 done-21 no-23
^隔壁 talk+33 else-21 back-15 yes+17
^雨 talk+23 else-29 take+31 done-16
^零 talk+65 else-35 done-16 undone-28
^零件 talk+72 else-47 done-15 undone-28
^顺 talk-73 take+74 back-29 done+60 undone-51
^顺手 talk-43 else-21 take+46 done+36
^顺路 talk-15 take+23
^风 talk-73 else-31 done-32 undone+81
^馒 talk+54 else-39
^馒头 talk+54 else-39
^马 talk+63 take+22 back-19 done-97 undone-33
^马上 talk+77 else-25 take+25 back-17 done-96 undone-27
^驿 talk+46 else-32 take-36 done-16 off+26
^驿站 talk+46 else-32 take-36 done-16 off+26
^鸡 talk+60 else-54 take-16 done+32 undone-20 off-35
^鸡蛋 talk+65 else-89 take-15 done+53 off-35
^麻 talk+71 else-111 back+25 done-25 off-67 yes+102 no-43
^麻烦 talk+94 else-109 back+26 done-25 off-67 yes+63 no-26
^黑 else+68 done-22 undone-29 off-18
asked+| talk-215 else+272 done-90 undone-44
asked+|<accept> talk-58 else-32 undone+61
asked+|<accept>..<goods> else-73 done+33 undone+51
asked+|<agree> talk-113 else+30 done-53 undone+79
asked+|<agree>..<goods> talk-31 done+39
asked+|<agree>..<kin> talk-26 else-79 done+44 undone+51
asked+|<agree>..<me> talk-29 else-52 done+49 undone+28
asked+|<agree>..<not> talk-31 else-55 done-34 undone+84
asked+|<agree><goods> else-54 done+51
asked+|<ask> else-28 done-96 undone+81
asked+|<ask>..<agree> talk+24 else-110 done-20 undone+96
asked+|<ask>..<go> done-23
asked+|<ask>..<me> talk-36 else-57 undone+78
asked+|<ask>..<now> else+16 done-27
asked+|<ask>..<place> talk+76 else-48 done-19 undone-36
asked+|<ask><agree> talk-32 else-101 undone+110
asked+|<body> talk-37 done-25 undone+49
asked+|<broken> talk-88 else+142 done+34 undone-129
asked+|<but> else+76 undone-65
asked+|<but>..<goods> talk-28 else-25 done+33
asked+|<carry> talk-76 else+115 done-73
asked+|<carry>..<now> talk-37 else-17 done-35 undone+63
asked+|<crew> talk-45 else+20 done+47 undone-40
asked+|<crew>..<go> talk-20 else-33 done+59 undone-25
asked+|<crew><go> talk-20 else-33 done+59 undone-25
asked+|<crew><go>吃 talk-20 else-33 done+59 undone-25
asked+|<fine> talk-59 else-20 done+84 undone-85
asked+|<fine>$ talk-40 else-76 done+105 undone-52
asked+|<fine>..<fine> else-63 done+72 undone-15
asked+|<go> talk-49 else+91 undone-48
asked+|<go>..<now> talk-44 done+43 undone-24
asked+|<go><now> talk-39 else-25 done+54
asked+|<go>吃 talk+21 else-50 done+49 undone-34
asked+|<goods> talk-145 else-50 done+52 undone+66
asked+|<goods>$ talk-33 else-30 done-32 undone+67
asked+|<goods>..<accept> else-25 done+51 undone-26
asked+|<goods>..<agree> talk-18 else-41 done-28 undone+65
asked+|<goods>..<ask> else-48 done-29 undone+53
asked+|<goods>..<crew> talk-20 else-33 done+59 undone-25
asked+|<goods>..<go> else-54 done+61 undone-39
asked+|<goods>..<goods> talk-68 else-85 undone+88
asked+|<goods>..<me> talk-46 else-121 done+40 undone+90
asked+|<goods>..<not> else-81 done+56 undone+34
asked+|<goods>..<now> talk-67 else-41 done+34 undone+36
asked+|<goods>..<wrong-one> undone+24
asked+|<goods>..<you> talk-18 else-60 done+48 undone+26
asked+|<goods><goods> talk-20 else-47 done+87 undone-57
asked+|<goods><now> talk-22 else-23 done-49 undone+67
asked+|<goods>给 talk-31 else-78 done+43 undone+51
asked+|<kin> talk-99 else-114 done+65 undone+89
asked+|<kin>..<name> talk-28 else-71 undone+65
asked+|<kin>..<not> talk-41 else-90 undone+97
asked+|<kin>..<now> talk-24 else-93 done+133 undone-77
asked+|<kin>..<thanks> else-37 done+61 undone-28
asked+|<later> talk+15 else-20 done+52 undone-73
asked+|<later>..<ask> talk+82 else-65 done-19 undone-17
asked+|<later>..<go> talk+68 else-80 done+31 undone-34
asked+|<later>..<goods> else-86 done+80 undone-31
asked+|<me> talk-170 else+111
asked+|<me>..<goods> talk-31 else-82 undone+88
asked+|<me>..<now> talk-45 else+33
asked+|<me>..<wrong-one> talk-25 else-48 done-19 undone+69
asked+|<me><wrong-one> talk-24 else-52 done-18 undone+71
asked+|<me><wrong-one><goods> else-44 undone+53
asked+|<money> talk+50 else+15 done-42 undone-76
asked+|<money>..<ask> talk+94 else-83 undone-29
asked+|<money><ask> talk+95 else-86 undone-26
asked+|<name> talk+63 else-90 done+42 undone-17
asked+|<name>..<now> talk+74 else-75 done+22 undone-45
asked+|<not> talk-149 else+140 undone-34
asked+|<now> talk-78 else+117 done-18 undone-37
asked+|<now>$ talk-153 else+105 done+29 undone-42
asked+|<now>..<but> talk-30 done+20
asked+|<now>..<fine> done+38 undone-27
asked+|<now>..<goods> talk-56 else-102 done+55 undone+54
asked+|<now>..<kin> talk-24 else-58 undone+57
asked+|<now>..<me> talk-26 else+23 done-21 undone+19
asked+|<now>..<not> talk-38 else-15 done+39
asked+|<now>..<now> talk-81 else-93 done+47 undone+68
asked+|<now>..<thanks> else-35 done+61 undone-29
asked+|<now>..<wrong-one> talk-19 else-16 undone+36
asked+|<place> talk+58 else+41 done-69 undone-70
asked+|<still> talk+24 else+160 done-26 undone-233
asked+|<still>..<now> talk+63 else-27 done+28 undone-102
asked+|<thanks> talk-35 else+72 undone-65
asked+|<thanks>$ talk-20 else+45 undone-30
asked+|<thanks>..<now> else-49 done+69 undone-26
asked+|<thing> talk-48 done-20 undone+44
asked+|<under-way> talk-54 else-51 done+26 undone+54
asked+|<wish> else-38 done-98 undone+75
asked+|<wrong-one> talk-75 else-107 done-40 undone+134
asked+|<wrong-one>..<goods> else-44 undone+53
asked+|<wrong-one>..<me> undone+24
asked+|<wrong-one>..<now> undone+24
asked+|<wrong-one><goods> else-44 undone+53
asked+|<wrong-one><goods><now> undone+24
asked+|<you> talk-90 else+99 done+15 undone-78
asked+|<you>$ talk-25 else-35 done+63 undone-35
asked+|n:asks talk-29 done-126 undone+96
asked+|n:later talk-36 else+112 undone-98
asked+|n:nods talk-28 else-51 done+88 undone-83
asked+|n:nods$ talk-18 else-89 done+103 undone-54
asked+|n:wrong done-16 undone+31
asked+|n:wrong$ else+25
asked+|t:nod else-75 done+79 undone-20
asked+|t:relay talk+95 else-77 done-23 undone-29
asked+|t:wrong done-16 undone+31
asked-| else-59 done+66 undone-19
asked-|<agree> talk-130 else+55 undone+30
asked-|<agree>$ talk-121 else-52 done+57 undone+49
asked-|<agree>..<agree> talk-53 else+58 done+25 undone-75
asked-|<agree>..<ask> else-24 done-49 undone+53
asked-|<agree>..<body> talk+25 else-37 done-34 undone+36
asked-|<agree>..<broken> talk-22 done-43 undone+44
asked-|<agree>..<but> talk-28 done-76 undone+70
asked-|<agree>..<finished> talk-18 else-92 done+25 undone+67
asked-|<agree>..<fix> talk+37 done-31
asked-|<agree>..<me> talk+40 else+29 done-36 undone-49
asked-|<agree>..<money> talk-53 else-27 done-18 undone+63
asked-|<agree>..<not> talk+15 else+33 done-61
asked-|<agree>..<now> talk-65
asked-|<agree>..<still> talk-31 else-24 done+70 undone-58
asked-|<agree>..<thanks> else-19 done+37 undone-20
asked-|<agree>..<tool> else-25 done-16 undone+44
asked-|<agree><ask> talk+25 else-51 done-21 undone+41
asked-|<agree><finished> else-73 done-25 undone+80
asked-|<agree><fix> done-26 undone+37
asked-|<agree><money> talk-44 else-52 undone+74
asked-|<agree><now> talk-23 else-54 done+74 undone-32
asked-|<agree>个 else-17 undone+35
asked-|<agree>个<tool> else-24 undone+39
asked-|<ask> talk+24 else+60 done-27 undone-82
asked-|<ask>$ talk-73 else+118 undone-40
asked-|<ask>..<agree> talk+22 done-18
asked-|<ask>..<ask> talk-16 else+52 undone-55
asked-|<ask>..<away> talk+38 else-29
asked-|<ask>..<broken> talk-58 else-71 done+34 undone+64
asked-|<ask>..<fix> talk+70 else-88 done+50 undone-51
asked-|<ask>..<go> talk+34 done-15 undone-36
asked-|<ask>..<me> talk+77 else-77 done-26
asked-|<ask>..<now> talk-69 else+57 done-64 undone+43
asked-|<ask>..<place> talk-48 else-36 done+56
asked-|<ask>..<still> talk-28 else+19
asked-|<ask>..<thing> talk-21 undone+26
asked-|<ask>..<tool> talk+47 else-27 undone-27
asked-|<ask><fix> talk+73 else-99 done+53 undone-41
asked-|<ask><fix>的 talk+88 else-74 undone-36
asked-|<ask><tool> talk+47 else-27 undone-27
asked-|<ask>呀 talk-20 else-48 undone+57
asked-|<ask>给 talk+88 else-68 undone-34
asked-|<away> talk+130 else-82 done-62 undone-85
asked-|<away>$ talk+141 else-120 done-46 undone-69
asked-|<away>..<later> talk+26 else-18
asked-|<body> talk-29 else+45 done+28 undone-50
asked-|<body>..<broken> else-66 done+43 undone+25
asked-|<body>..<now> talk-16 else-46 done+38
asked-|<body>都 else-58 undone+53
asked-|<broken> talk-39 else-103 done-82 undone+156
asked-|<broken>$ talk-108 else-48 undone+90
asked-|<broken>..<ask> talk+106 else-75 done-36 undone-44
asked-|<broken>..<broken> talk-47 done-26 undone+66
asked-|<broken>..<but> talk-46 else-36 done-48 undone+95
asked-|<broken>..<carry> done-20 undone+16
asked-|<broken>..<fine> talk+19 else-62 done+57 undone-34
asked-|<broken>..<finished> talk-23 else+26 done+32 undone-35
asked-|<broken>..<fix> done-24 undone+25
asked-|<broken>..<me> talk-16 else+25
asked-|<broken>..<not> talk+42 else-61 done+56 undone-67
asked-|<broken>..<now> else-67 done-77 undone+103
asked-|<broken>..<still> talk-36 else+23 done-22 undone+28
asked-|<broken>..<you> else-33 done-30 undone+59
asked-|<broken><broken> talk-26 done-30 undone+40
asked-|<broken><broken><now> talk-17 else-15 undone+40
asked-|<broken><but> else-55 done-30 undone+77
asked-|<broken><not> talk-32 else-33 done+71 undone-40
asked-|<broken><now> talk+46 else-53 done-17 undone+17
asked-|<broken><still> talk-23 else-25 done-16 undone+54
asked-|<broken>人 undone+24
asked-|<broken>的 talk-16 else-35 done-27 undone+64
asked-|<broken>着 talk-23 else-16 undone+38
asked-|<broken>跟 undone+17
asked-|<busy> talk+28 done-26 undone-17
asked-|<busy>$ talk+51 else-32 undone-17
asked-|<busy>..<later> talk+54 else-43
asked-|<busy>..<now> talk+24 else-17
asked-|<but> talk-50 else-42 done-34 undone+96
asked-|<but>..<broken> talk-86 else-104 done+15 undone+117
asked-|<but>..<but> talk+37 else-30
asked-|<but>..<carry> else-46 done+72 undone-40
asked-|<but>..<fine> talk-16 done+18
asked-|<but>..<go> talk+16 else-50 done-70 undone+83
asked-|<but>..<later> talk+19 else-27 done-17 undone+20
asked-|<but>..<me> talk-28 else+49 done-19
asked-|<but>..<name> talk+56 else-67 done-73 undone+52
asked-|<but>..<not> talk-57 else-24 done+52
asked-|<but>..<now> talk-41 done-27 undone+62
asked-|<but>..<still> talk-53 else-64 done-42 undone+104
asked-|<but>..<thing> else-27 undone+34
asked-|<but>..<you> talk-15 else-15 done-28 undone+47
asked-|<but><broken> talk-37 else-34 done+68 undone-27
asked-|<but><broken><not> talk-32 else-33 done+71 undone-40
asked-|<but><later> talk+22 else-33 done-17 undone+22
asked-|<but><still> done-26 undone+30
asked-|<but>下 talk-15 undone+15
asked-|<but>个 else+29 done-81 undone+38
asked-|<but>声 talk-34 else-97 done+106 undone-48
asked-|<but>天 talk+59 else-46 done-23
asked-|<but>样 talk-27 else-66 done-48 undone+90
asked-|<but>楼 talk-15 else-42 undone+63
asked-|<but>走 undone+32
asked-|<but>趟 else-22 undone+21
asked-|<carry> talk-111 else+59
asked-|<carry>..<agree> else-102 done+48 undone+75
asked-|<carry>..<broken> talk-16 else+19 done-17
asked-|<carry>..<but> talk-24 else-70 done+99 undone-59
asked-|<carry>..<now> talk-29 else+34 undone-26
asked-|<carry>个 talk-20 else+25 done-18
asked-|<carry>个<broken> undone+27
asked-|<carry>的 talk-18 else-85 done-23 undone+96
asked-|<crew> talk-38 else-35 done+46
asked-|<crew>..<fine> else-17
asked-|<crew>..<still> else-26 undone+29
asked-|<fine> talk-59 else-149 done+192 undone-105
asked-|<fine>$ talk-54 else-98 done+133 undone-68
asked-|<fine>..<agree> talk-41 else+27
asked-|<fine>..<broken> else-16 done-27 undone+43
asked-|<fine>..<but> done+36 undone-41
asked-|<fine>..<fine> talk-20 else-18 done+53 undone-30
asked-|<fine>..<name> else-26 undone+39
asked-|<fine>..<not> talk+70 else-70 done-46 undone+21
asked-|<fine>..<now> talk-31 else-53 done+100 undone-63
asked-|<fine>..<still> talk-29 else-51 undone+48
asked-|<fine>..<thanks> done+17
asked-|<fine><now> talk-22 else-77 done+102 undone-45
asked-|<finished> else-43 done-34 undone+62
asked-|<finished>$ talk+32 else-24 undone-26
asked-|<finished>..<broken> talk-27 else-38 done-77 undone+96
asked-|<finished>..<but> talk-24 else-81 done-72 undone+119
asked-|<finished>..<finished> else-65 undone+62
asked-|<finished>..<fix> done-16
asked-|<finished>..<name> else-26 done-44 undone+56
asked-|<finished>..<not> talk-33 done-49 undone+67
asked-|<finished>..<now> talk-44 else-17 done-47 undone+73
asked-|<finished>..<still> else-15 done-22 undone+41
asked-|<finished>..<thing> talk-24 done-31 undone+48
asked-|<finished><but> talk-15 else-17 done-37 undone+56
asked-|<finished><finished> done+27
asked-|<finished><now> talk-28 done-34 undone+45
asked-|<fix> talk+163 else-167 done-61
asked-|<fix>$ talk+46 else-54 undone-16
asked-|<fix>..<agree> talk-17 else-43 done-27 undone+60
asked-|<fix>..<ask> talk+38 done-35 undone-19
asked-|<fix>..<but> else+17
asked-|<fix>..<fine> talk+65 else-63 undone-29
asked-|<fix>..<fix> done-36
asked-|<fix>..<me> talk+44 else-30 done-29
asked-|<fix>..<money> talk-16 else-60 done-19 undone+67
asked-|<fix>..<not> talk+56 else-51 done-46
asked-|<fix>..<now> talk-41 done-89 undone+90
asked-|<fix>..<still> talk-16 undone+24
asked-|<fix>..<thing> talk-16 undone+25
asked-|<fix>..<tool> talk+73 else-39 done-22 undone-47
asked-|<fix>..<under-way> talk+28 else-32 done-20 undone+19
asked-|<fix>..<you> talk+54 else-46 done-24
asked-|<fix><fix> talk+33 done-28
asked-|<fix><fix>看 talk+24 else-24 done-16
asked-|<fix><now> talk-16 else-75 done-61 undone+103
asked-|<fix><now>个 else-34 done-30 undone+63
asked-|<fix>的 talk+118 else-115 done-61
asked-|<fix>的<agree> else-61 done-16 undone+62
asked-|<fix>的<ask> talk+39 else-32 done-16
asked-|<fix>看 talk+24 else-24 done-16
asked-|<go> done-32
asked-|<go>$ talk+73 done-96 undone-45
asked-|<go>..<ask> else+20 done-18
asked-|<go>..<fix> talk+65 else-36 done-17 undone-34
asked-|<go>..<go> else-22 done+45 undone-41
asked-|<go>..<later> talk+65 else-49 undone-22
asked-|<go>..<me> talk+36 else-37 done-31 undone+20
asked-|<go>..<now> talk-55 else+29
asked-|<go>..<still> talk-48 else-74 undone+83
asked-|<go>..<they> talk+26 else-24 done-50 undone+38
asked-|<go>..<thing> talk-16 done-39 undone+53
asked-|<go>..<time> talk-17 else-82 done+57 undone+22
asked-|<go><fix> talk+56 else-32 undone-26
asked-|<go><now> talk-50 done+15
asked-|<go><still> talk-25 else-68 done-50 undone+88
asked-|<go>吧 talk+83 else-73 undone-18
asked-|<go>的 talk-66 else-75 done-38 undone+112
asked-|<go>看 talk+21 undone-25
asked-|<goods> talk-44 done+35
asked-|<goods>..<now> talk-46 else-66 done+118 undone-99
asked-|<goods>..<thanks> else-40 done+59 undone-25
asked-|<goods>..<wrong-one> talk-16 else-41 done+16 undone+31
asked-|<goods><now> talk-28 else-59 done+85 undone-50
asked-|<kin> talk+77 else-26 done+28 undone-146
asked-|<kin>$ talk+56 else-20 done-26 undone-38
asked-|<kin>..<go> talk+26 else-46 done+45 undone-51
asked-|<kin>..<now> talk-35 else-39 done+92 undone-78
asked-|<later> talk+148 else-91 done-60 undone-92
asked-|<later>$ talk+105 else-78 done-35 undone-45
asked-|<later>..<ask> talk+80 else-67 undone-23
asked-|<later>..<broken> talk+66 else-65 done-35
asked-|<later>..<fix> talk+25 else-92 done+68 undone-40
asked-|<later>..<go> talk+89 else-53 done-37 undone-37
asked-|<later>..<later> talk+71 else-51 done-20 undone-28
asked-|<later>..<now> talk-66 else+18 done+28
asked-|<later><broken> talk+79 else-66 done-26 undone-17
asked-|<later><go> talk+56 else-49
asked-|<later><later> talk+54 else-36 done-17 undone-22
asked-|<later>回 talk+73 else-54 done-16 undone-21
asked-|<later>回<go> talk+43 else-30
asked-|<me> talk+59 else+16 done-152 undone+22
asked-|<me>..<agree> done-48 undone+17
asked-|<me>..<ask> else+47 done-18 undone-51
asked-|<me>..<away> talk+72 else-51 done-15 undone-31
asked-|<me>..<broken> talk-22 done-34 undone+46
asked-|<me>..<busy> talk+49 else-39 done-17
asked-|<me>..<but> talk-17 else+69 done-36 undone-28
asked-|<me>..<carry> talk+21 else+19 done-21 undone-23
asked-|<me>..<finished> talk+28 done-23
asked-|<me>..<fix> talk+75 done-43 undone-82
asked-|<me>..<go> else-67 undone+42
asked-|<me>..<kin> talk+68 else-73 done+40 undone-74
asked-|<me>..<later> talk+124 else-88 done-42 undone-58
asked-|<me>..<me> talk+57 else+48 done-50 undone-103
asked-|<me>..<name> talk-45 done-27 undone+44
asked-|<me>..<not> talk+28 else+65 done-35 undone-80
asked-|<me>..<now> talk-94 else+54 undone+18
asked-|<me>..<place> else-60 done-48 undone+72
asked-|<me>..<refuse> talk+69 else-49 done-20 undone-28
asked-|<me>..<still> talk-40 else+67 done-38
asked-|<me>..<they> talk+59 else-29 done-21 undone-25
asked-|<me>..<thing> talk-37 done-19 undone+45
asked-|<me>..<you> talk+27 else-24 done-45 undone+27
asked-|<me><agree> talk+38 done-19 undone-15
asked-|<me><away> talk+53 else-32 undone-24
asked-|<me><go> talk+17 done-18
asked-|<me><kin> else-35 done+53 undone-56
asked-|<me><place> talk-56 else-47 done-36 undone+93
asked-|<me><place>那 talk-33 else-35 undone+61
asked-|<me><refuse> talk+75 else-64 done-19 undone-19
asked-|<me><still> talk+15 else+58 done-18 undone-61
asked-|<me><still><place> talk+39 else-28
asked-|<me>先 talk+82 else-70 undone-21
asked-|<me>在 talk+83 else-48 done-24 undone-40
asked-|<me>把 talk-18 else-81 done+35 undone+52
asked-|<me>用 talk+50 else-129 done-15 undone+85
asked-|<money> talk+79 else-68 done-17
asked-|<money>$ talk+92 else-78 done-21 undone-34
asked-|<name> talk-16 else+161 done-200
asked-|<name>$ talk-69 else+70 done-60 undone+29
asked-|<name>..<ask> else-44 done-29 undone+47
asked-|<name>..<broken> talk-24 done-29 undone+55
asked-|<name>..<but> talk+77 else-15 done-58 undone-52
asked-|<name>..<me> talk+66 else-31 done-20 undone-35
asked-|<name>..<now> talk-36 else+53 done-63 undone+35
asked-|<name>..<still> talk-27 else+23 done-21 undone+20
asked-|<name>..<they> talk+43 else-40
asked-|<next-door> talk-17 undone+28
asked-|<not> talk-17 done-111 undone+61
asked-|<not>$ else-73 undone+69
asked-|<not>..<agree> talk-43 else-60 done-54 undone+97
asked-|<not>..<broken> talk+43 else-37 done+46 undone-81
asked-|<not>..<fine> talk-20 else-45 done+56
asked-|<not>..<fix> talk-28 done-36 undone+45
asked-|<not>..<go> talk+27 else+17 done+26 undone-103
asked-|<not>..<now> talk-105 else+41
asked-|<not>..<still> talk-19 else+88 done-15 undone-56
asked-|<not>..<thing> talk+52 else+28 done+34 undone-102
asked-|<not><agree> talk-26 else-90 done-28 undone+106
asked-|<not><broken> talk+61 else-64 done+26 undone-42
asked-|<not><fix> talk-44 done-16 undone+48
asked-|<not>见 talk-29 else-90 done-44 undone+109
asked-|<now> talk-125 done+95 undone-27
asked-|<now>$ talk-67 else-101 done+107 undone+25
asked-|<now>..<agree> talk-28 else-22 done+40
asked-|<now>..<ask> else+55 undone-92
asked-|<now>..<broken> talk-54 else-58 done+29 undone+60
asked-|<now>..<but> talk-77 else-97 undone+113
asked-|<now>..<carry> talk-15 else+25 done-39 undone+24
asked-|<now>..<crew> done+22
asked-|<now>..<fine> talk-25 else-37 done+83 undone-52
asked-|<now>..<finished> talk-17 else+44 done+35 undone-65
asked-|<now>..<fix> talk-78 else-22 done+51
asked-|<now>..<go> talk-34 else-62 done+91 undone-42
asked-|<now>..<goods> talk-19 else-23 done-69 undone+76
asked-|<now>..<later> talk+81 else-23 done-58 undone-25
asked-|<now>..<me> else-30 done-88 undone+88
asked-|<now>..<not> talk-72 else-22 done-90 undone+107
asked-|<now>..<now> talk-121 else-42 done-42 undone+118
asked-|<now>..<still> talk-55 done-21 undone+48
asked-|<now>..<thanks> done+17
asked-|<now>..<thing> talk-26 undone+23
asked-|<now>..<time> talk-24 else-77 done+58 undone+21
asked-|<now>..<wrong-one> talk-20 else-28 done-19 undone+55
asked-|<now>..<you> talk-54 else-63 done+28 undone+59
asked-|<now><broken> talk-15 else+15 done+25 undone-36
asked-|<now><but> talk-40 else+19 done-43 undone+49
asked-|<now><but>趟 else-22 undone+21
asked-|<now><me> done-20 undone+20
asked-|<now><still> talk-24 done-18 undone+31
asked-|<now>个 talk-59 else-78 done+67 undone+32
asked-|<now>坐 done+21
asked-|<now>走 else-16 done-25 undone+44
asked-|<now>走<now> else-16 done-25 undone+44
asked-|<off> talk-35 else+40
asked-|<past> talk-88 else+20 done+96 undone-114
asked-|<place> talk-38 else-73 done+72 undone+17
asked-|<place>$ talk+18 else+15 done-36
asked-|<place>..<ask> talk-50 else-63 done+43 undone+51
asked-|<place>..<broken> else-39 done+45
asked-|<place>..<go> talk+42 else-67 done+52 undone-48
asked-|<place>..<later> talk+62 else-46 undone-19
asked-|<place>..<not> talk-53 else-38 done+94 undone-60
asked-|<place>..<place> talk-39 else-49 done-26 undone+81
asked-|<place>..<still> talk-33 else-33 undone+60
asked-|<place>那 talk-59 else-73 done+56 undone+57
asked-|<refuse> talk+46 else-17 done-36
asked-|<still> talk-92 else-138 done-39 undone+191
asked-|<still>$ talk-34 done-38 undone+43
asked-|<still>..<agree> talk-56 else+18 done+65 undone-84
asked-|<still>..<broken> talk-93 else-96 done-77 undone+156
asked-|<still>..<busy> talk+43 else-30
asked-|<still>..<but> talk-47 else+20 done-33 undone+44
asked-|<still>..<fine> talk-24 else+16 done+25 undone-24
asked-|<still>..<fix> talk+74 else-68 done-35 undone-18
asked-|<still>..<go> talk-19
asked-|<still>..<later> talk+57 else-55 done-21
asked-|<still>..<me> done-25
asked-|<still>..<not> done-63 undone+50
asked-|<still>..<now> talk-85 else-58 done-42 undone+120
asked-|<still>..<place> talk+19 else-41 undone+24
asked-|<still><broken> talk-55 else-97 done-57 undone+130
asked-|<still><broken><broken> else-16 undone+25
asked-|<still><broken><now> undone+20
asked-|<still><broken>的 else-28 done-17 undone+45
asked-|<still><but> else-25 undone+41
asked-|<still><fix> talk+82 else-74 done-25 undone-36
asked-|<still><go> done-32 undone+34
asked-|<still><me> else-23 undone+29
asked-|<still><not> talk-32 else-19 done-39 undone+62
asked-|<still><place> talk+19 else-41 undone+24
asked-|<still>给 else-17
asked-|<thanks> talk-103 else-27 done+91 undone-65
asked-|<thanks>$ talk-30 else-74 done+94 undone-38
asked-|<thanks>啊 talk-29 else-20 done+45
asked-|<they> else+140 done-103 undone-61
asked-|<they>..<broken> talk+35 else-25 done-20
asked-|<they>..<now> talk+21 else+26 done-59
asked-|<they>..<still> talk-15
asked-|<thing>$ talk+70 done-15 undone-65
asked-|<thing>..<agree> talk-17 done-33 undone+36
asked-|<thing>..<ask> talk+64 else-17 done-30 undone-40
asked-|<thing>..<broken> talk+64 else-82 done-40 undone+36
asked-|<thing>..<but> else-16 undone+25
asked-|<thing>..<now> talk+38 else-92 done+41
asked-|<thing>..<still> talk-30 else-38 undone+42
asked-|<thing>..<they> talk-15 done-39 undone+52
asked-|<thing>..<you> else-26 done-36 undone+59
asked-|<thing><agree> else-28 done-24 undone+51
asked-|<thing><now> talk-26 else-38 done+69 undone-28
asked-|<thing><still> talk-24 else-48 done+22 undone+39
asked-|<thing><still><broken> undone+15
asked-|<thing>上 else-26 done+47 undone-21
asked-|<thing>上<now> else-28 done+47 undone-20
asked-|<time> talk-54 done+39
asked-|<time>..<now> talk-18 else-16 done-29 undone+50
asked-|<time>..<still> talk-16 done-22 undone+35
asked-|<time><still> else-43 done-20 undone+59
asked-|<tool> talk+19 else-105 done+92 undone-48
asked-|<tool>$ talk+38 else-43 done-22 undone+17
asked-|<tool>..<not> talk+27 else-15
asked-|<tool>..<now> talk-35 else-40 done+84 undone-45
asked-|<tool>..<still> talk-20 else-47 done+77 undone-68
asked-|<under-way> talk-30 else+26 done+37 undone-41
asked-|<under-way>..<now> talk-31 else-38 done+44
asked-|<under-way><now> talk-31 else-38 done+44
asked-|<wish> talk+49 else+62 done-79 undone-128
asked-|<wrong-one> talk-75 else-95 done-21 undone+122
asked-|<wrong-one>$ talk-24 else-19 undone+43
asked-|<wrong-one>..<now> else-42 done-23 undone+58
asked-|<wrong-one><now> else-42 done-23 undone+58
asked-|<you> talk-46 else+122 done-53 undone-38
asked-|<you>$ talk+42 done-25 undone-40
asked-|<you>..<fix> talk+49 else-44 done-18
asked-|<you>..<me> else-20 done-35 undone+33
asked-|<you>..<now> talk-37 else+34 done-18
asked-|<you>说 talk-61 else-122 done+90 undone+44
asked-|<you>说<ask> talk-41 else-58 done+42 undone+36
asked-|<you>说<now> talk-16 else-81 done+31 undone+53
asked-|n:asks talk+102 else-23 done-62 undone-62
asked-|n:fails talk-60 else-187 done-88 undone+198
asked-|n:fails$ talk-52 else-171 done-133 undone+196
asked-|n:fine talk-58 else-62 done+99 undone-59
asked-|n:fine$ talk-34 else-56 done+81 undone-45
asked-|n:heard talk+118 else-97 done-62 undone-45
asked-|n:later talk+131 else-20 done-39 undone-182
asked-|n:near talk+91 else-51 done-31 undone-41
asked-|n:nods talk-88 else-16 done+79 undone-72
asked-|n:nods$ talk-42 else-67 done+93 undone-69
asked-|n:works talk-57 else-107 done+179 undone-127
asked-|n:works$ talk-50 else-82 done+151 undone-106
asked-|n:wrong talk-19 else-47 done-29 undone+66
asked-|t:finish talk+20 else-136 done+132 undone-99
asked-|t:nod talk-43 else-75 done+102 undone-70
asked-|t:unwell talk-79 else-226 done-104 undone+241
asked-|t:well talk-72 else-105 done+152 undone-96
asked-|t:wrong talk-19 else-47 done-29 undone+66
asked| talk-80 else+82 undone-35
asked|$ talk-111 else+120 undone-26
asked|0 talk-196 else+50 undone+24
asked|0段 talk-32 else-93 done-32 undone+109
asked|<accept> talk-24 else+98 done-82 undone-19
asked|<accept>..<goods> talk-18 else-61 done+28 undone+48
asked|<accept>..<not> talk+61 else-49 done-47 undone+17
asked|<agree> talk-150 else+59 done-37 undone+70
asked|<agree>$ talk-72 done+24
asked|<agree>..<agree> talk-67 else+133 undone-115
asked|<agree>..<ask> talk-25 else+29 done-52 undone+25
asked|<agree>..<body> talk+24 else-28 done-38 undone+32
asked|<agree>..<broken> talk-34 done-58 undone+64
asked|<agree>..<but> talk-36 else+25 done-87 undone+50
asked|<agree>..<finished> talk-20 else-73 done+17 undone+59
asked|<agree>..<fix> talk+26 done-34 undone-22
asked|<agree>..<goods> talk-41 else-34 done+19 undone+40
asked|<agree>..<kin> talk-34 else-61 done+39 undone+43
asked|<agree>..<me> talk+18 else-23 done+20
asked|<agree>..<money> talk-60 done-23 undone+50
asked|<agree>..<not> done-83 undone+62
asked|<agree>..<now> talk-68 else+62 undone-17
asked|<agree>..<still> talk-39 done+62 undone-84
asked|<agree>..<thanks> else-19 done+37 undone-20
asked|<agree>..<thing> talk-22 else-45 done-34 undone+70
asked|<agree>..<tool> talk-16 else-18 done-18 undone+41
asked|<agree>..<wrong-one> else-54 done-23 undone+69
asked|<agree><ask> talk+16 else-29 done-24 undone+29
asked|<agree><finished> else-73 done-25 undone+80
asked|<agree><fix> done-27 undone+34
asked|<agree><goods> else-101 done+40 undone+70
asked|<agree><money> talk-44 else-52 undone+74
asked|<agree><now> talk-25 else-46 done+71 undone-37
asked|<agree>个 talk-15 done-15 undone+33
asked|<agree>个<tool> else-24 undone+39
asked|<agree>的 talk+31 else-59 done+63 undone-56
asked|<ask> else+27 done-67
asked|<ask>$ talk-74 else+168 done-31 undone-77
asked|<ask>..<agree> talk+37 else-99 done-36 undone+85
asked|<ask>..<ask> talk-46 else+80 undone-37
asked|<ask>..<away> talk+73 else-53 undone-22
asked|<ask>..<broken> talk-65 else-50 done+31 undone+55
asked|<ask>..<carry> talk+22 else-25 done-15
asked|<ask>..<fix> talk+62 else-68 done+47 undone-63
asked|<ask>..<go> talk+36 done-37 undone-18
asked|<ask>..<me> talk+54 else-107 done-33 undone+72
asked|<ask>..<name> talk+53 else-55
asked|<ask>..<now> talk-44 else+64 done-82 undone+34
asked|<ask>..<place> talk+38 else-74 done+43 undone-24
asked|<ask>..<still> talk-38 else+45
asked|<ask>..<thing> talk-21 undone+25
asked|<ask>..<tool> talk+47 else-27 undone-27
asked|<ask>..<wrong-one> talk-48 else-89 done+27 undone+76
asked|<ask><agree> talk-41 else-111 undone+124
asked|<ask><fix> talk+73 else-99 done+53 undone-41
asked|<ask><fix>的 talk+88 else-74 undone-36
asked|<ask><go> talk+53 else-24 done-17 undone-20
asked|<ask><tool> talk+47 else-27 undone-27
asked|<ask>呀 talk-40 else-49 undone+71
asked|<ask>给 talk+88 else-67 undone-34
asked|<away> talk+145 else-88 done-73 undone-99
asked|<away>$ talk+157 else-129 done-56 undone-83
asked|<away>..<later> talk+26 else-18
asked|<body> talk-60 else+21
asked|<body>..<broken> else-66 done+43 undone+25
asked|<body>..<now> talk-30 done+30
asked|<body>都 else-58 undone+53
asked|<broken> talk-73 else-31 done-53 undone+106
asked|<broken>$ talk-126 else-18 done+23 undone+56
asked|<broken>..<ask> talk+102 else-65 done-37 undone-48
asked|<broken>..<broken> talk-49 done-28 undone+63
asked|<broken>..<but> talk-50 else-17 done-52 undone+85
asked|<broken>..<carry> else+29 done-29
asked|<broken>..<fine> talk+17 else-48 done+52 undone-39
asked|<broken>..<finished> talk-26 else+44 done+26 undone-41
asked|<broken>..<fix> talk-17 else+26 done-26 undone+15
asked|<broken>..<me> talk-19 else+42 done-21
asked|<broken>..<not> talk+39 else-42 done+50 undone-78
asked|<broken>..<now> else-49 done-35 undone+71
asked|<broken>..<still> talk-40 else+42 done-26 undone+17
asked|<broken>..<you> else-31 done-30 undone+59
asked|<broken><broken> talk-26 done-30 undone+40
asked|<broken><broken><now> talk-17 else-15 undone+40
asked|<broken><but> else-55 done-30 undone+77
asked|<broken><not> talk-32 else-30 done+70 undone-40
asked|<broken><now> talk+38 else-68 done+34
asked|<broken><still> talk-23 else-25 done-16 undone+54
asked|<broken>人 undone+24
asked|<broken>的 talk-27 else-50 done-37 undone+83
asked|<broken>着 talk-23 else-16 undone+38
asked|<broken>跟 undone+17
asked|<busy> else+41 done-35 undone-29
asked|<busy>$ talk+40 else-15 undone-21
asked|<busy>..<later> talk+54 else-43
asked|<busy>..<now> talk+24 else-17
asked|<but> talk-49 done-35 undone+56
asked|<but>..<agree> talk-33 else-29 done+31 undone+21
asked|<but>..<ask> talk+43 else-51 done-29 undone+32
asked|<but>..<broken> talk-94 else-98 done+54 undone+87
asked|<but>..<but> talk+26 else+25 done-23 undone-36
asked|<but>..<carry> talk-17 else-27 done+67 undone-50
asked|<but>..<fine> talk-22 else+18 done+24 undone-24
asked|<but>..<go> else-22 done-77 undone+70
asked|<but>..<goods> talk-43 undone+28
asked|<but>..<kin> done+19
asked|<but>..<later> talk+18 else-23 done-19 undone+18
asked|<but>..<me> talk-38 else+88 done-29 undone-27
asked|<but>..<name> talk+55 else-63 done-74 undone+50
asked|<but>..<not> talk-67 else-15 done+81 undone-27
asked|<but>..<now> talk-47 else+28 done-41 undone+40
asked|<but>..<still> talk-58 else-40 done-48 undone+92
asked|<but>..<thing> talk-17 else-15 undone+30
asked|<but>..<you> talk-25 else+16 done-37 undone+34
asked|<but><broken> talk-37 else-34 done+68 undone-27
asked|<but><broken><not> talk-32 else-33 done+71 undone-40
asked|<but><later> talk+22 else-29 done-19 undone+20
asked|<but><still> done-26 undone+30
asked|<but>下 talk-21 else+30 done-16
asked|<but>个 talk-29 else+66 done-66
asked|<but>声 talk-34 else-97 done+106 undone-48
asked|<but>天 talk+57 else-42 done-24
asked|<but>样 talk-34 else-54 done-49 undone+84
asked|<but>楼 talk-15 else-42 undone+63
asked|<but>走 undone+32
asked|<but>趟 else-22 undone+21
asked|<carry> talk-156 else+111 done-34
asked|<carry>..<agree> talk-16 else-96 done+45 undone+71
asked|<carry>..<broken> talk-19 else+31 done-20
asked|<carry>..<but> talk-44 else-75 done+82
asked|<carry>..<now> talk-62 else+17 done-16 undone+37
asked|<carry><now> talk-24 else-53 done+40 undone+24
asked|<carry>个 talk-20 else+25 done-18
asked|<carry>个<broken> undone+27
asked|<carry>的 talk-19 else-82 done-23 undone+95
asked|<crew> talk-79 done+77 undone-23
asked|<crew>..<but> talk-22 else-36 done+43
asked|<crew>..<fine> else-17
asked|<crew>..<go> talk-20 else-33 done+59 undone-25
asked|<crew>..<still> talk-36 undone+19
asked|<crew><go> talk-20 else-33 done+59 undone-25
asked|<crew><go>吃 talk-20 else-33 done+59 undone-25
asked|<fine> talk-86 else-144 done+214 undone-141
asked|<fine>$ talk-79 else-134 done+179 undone-101
asked|<fine>..<agree> talk-44 else+46 done-18
asked|<fine>..<broken> done-31 undone+40
asked|<fine>..<but> talk-16 else+33 done+25 undone-49
asked|<fine>..<fine> talk-25 else-76 done+106 undone-44
asked|<fine>..<goods> talk-16 done+35 undone-39
asked|<fine>..<kin> else-18 done+34
asked|<fine>..<me> talk-28 else-28 done+47
asked|<fine>..<name> talk-22 else-63 done+47 undone+25
asked|<fine>..<not> talk+56 else-95 done+23
asked|<fine>..<now> talk-33 else-57 done+110 undone-71
asked|<fine>..<still> talk-30 else-40 undone+44
asked|<fine>..<thanks> done+17
asked|<fine>..<you> else-57 done+62
asked|<fine><now> talk-22 else-76 done+101 undone-45
asked|<fine>得 else-51 done+59
asked|<finished> else+15 done-40 undone+37
asked|<finished>$ talk+22 done+34 undone-49
asked|<finished>..<broken> talk-27 else-38 done-77 undone+96
asked|<finished>..<but> talk-24 else-79 done-72 undone+118
asked|<finished>..<finished> talk-23 else-92 done+44 undone+53
asked|<finished>..<fix> done-16
asked|<finished>..<name> else-26 done-44 undone+56
asked|<finished>..<not> talk-33 done-50 undone+66
asked|<finished>..<now> talk-45 done-59 undone+69
asked|<finished>..<still> else-15 done-22 undone+41
asked|<finished>..<thing> talk-24 done-31 undone+48
asked|<finished>..<you> talk-16 else-30 done+34
asked|<finished><but> talk-15 else-17 done-37 undone+56
asked|<finished><finished> talk-17 else-51 done+68 undone-24
asked|<finished><now> talk-28 done-34 undone+45
asked|<fix> talk+147 else-109 done-88 undone-25
asked|<fix>$ talk+39 else-38 undone-21
asked|<fix>..<agree> talk-33 done-35 undone+51
asked|<fix>..<ask> talk+26 else+24 done-38 undone-30
asked|<fix>..<but> else+22
asked|<fix>..<fine> talk+65 else-62 undone-30
asked|<fix>..<fix> else+21 done-38
asked|<fix>..<me> talk+44 else-30 done-29
asked|<fix>..<money> talk-16 else-60 done-19 undone+67
asked|<fix>..<not> talk+56 else-51 done-46
asked|<fix>..<now> talk-50 else+48 done-117 undone+77
asked|<fix>..<still> talk-17 undone+22
asked|<fix>..<thing> talk-16 undone+25
asked|<fix>..<tool> talk+73 else-39 done-22 undone-47
asked|<fix>..<under-way> talk+28 else-32 done-20 undone+19
asked|<fix>..<you> talk+50 else-34 done-29
asked|<fix><fix> talk+26 done-30
asked|<fix><fix>看 talk+23 else-22 done-16
asked|<fix><now> talk-16 else-75 done-61 undone+103
asked|<fix><now>个 else-34 done-30 undone+63
asked|<fix>的 talk+112 else-102 done-63
asked|<fix>的<agree> talk-22 else-40 done-18 undone+56
asked|<fix>的<ask> talk+39 else-32 done-16
asked|<fix>看 talk+23 else-22 done-16
asked|<go> talk-20 else+62 done-30 undone-25
asked|<go>$ talk+46 else+21 done-124
asked|<go>..<ask> talk+38 done-26
asked|<go>..<fix> talk+61 else-26 done-20 undone-36
asked|<go>..<go> done+43 undone-45
asked|<go>..<later> talk+54 else-87 done+50 undone-30
asked|<go>..<me> talk+18 else-16 done-44 undone+29
asked|<go>..<now> talk-87 else+33 done+38 undone-18
asked|<go>..<still> talk-49 else-64 undone+78
asked|<go>..<they> talk+24 else-16 done-52 undone+34
asked|<go>..<thing> talk-16 done-39 undone+53
asked|<go>..<time> talk-17 else-80 done+57 undone+21
asked|<go><fix> talk+52 else-23 done-17 undone-29
asked|<go><now> talk-83 done+52
asked|<go><still> talk-25 else-64 done-51 undone+85
asked|<go>吃 talk+15 else-37 done+47 undone-39
asked|<go>吧 talk+83 else-73 undone-18
asked|<go>的 talk-68 else-66 done-40 undone+108
asked|<go>看 talk+21 undone-25
asked|<goods> talk-124 else-42 done+65 undone+52
asked|<goods>$ talk-88 else+17 done-81 undone+73
asked|<goods>..<accept> talk-15 else+30 done+38 undone-62
asked|<goods>..<agree> talk-26 else-38 undone+48
asked|<goods>..<ask> talk-17 else-25 undone+31
asked|<goods>..<broken> talk-32 else-29 done+55
asked|<goods>..<but> talk-39 done+18 undone+18
asked|<goods>..<crew> talk-20 else-33 done+59 undone-25
asked|<goods>..<go> else-33 done+26
asked|<goods>..<goods> talk-88 else-28 undone+74
asked|<goods>..<me> talk-62 else-81 done+28 undone+77
asked|<goods>..<not> talk-28 else-19 done+44
asked|<goods>..<now> talk-103 else-88 done+121 undone-21
asked|<goods>..<still> talk-43 else+24 done+49 undone-42
asked|<goods>..<thanks> else-67 done+87 undone-35
asked|<goods>..<wrong-one> talk-20 else-51 undone+46
asked|<goods>..<you> talk-30 else-78 done+89
asked|<goods><goods> talk-39 done+72 undone-78
asked|<goods><now> talk-47 else-75 done+49 undone+33
asked|<goods><still> talk-40 else-26 done+57
asked|<goods>给 talk-31 else-78 done+43 undone+51
asked|<if> talk+64 else-32 done-25 undone-34
asked|<kin> talk+30 else-109 done+70
asked|<kin>$ talk+51 done-40 undone-50
asked|<kin>..<go> else-77 done+30 undone+34
asked|<kin>..<name> talk-40 else-43 undone+62
asked|<kin>..<not> talk-47 else-70 done-20 undone+90
asked|<kin>..<now> talk-53 else-110 done+171 undone-139
asked|<kin>..<thanks> else-37 done+61 undone-28
asked|<later> talk+147 else-95 undone-135
asked|<later>$ talk+101 else-70 done-38 undone-46
asked|<later>..<ask> talk+129 else-110 done-33 undone-39
asked|<later>..<broken> talk+64 else-56 done-40
asked|<later>..<fix> talk+24 else-90 done+68 undone-40
asked|<later>..<go> talk+127 else-111 undone-68
asked|<later>..<goods> else-86 done+80 undone-31
asked|<later>..<later> talk+71 else-51 done-20 undone-28
asked|<later>..<now> talk-67 else+23 done+26
asked|<later>..<still> talk+24 else-28 done-28 undone+25
asked|<later><broken> talk+79 else-66 done-26 undone-17
asked|<later><go> talk+55 else-42
asked|<later><later> talk+54 else-36 done-17 undone-22
asked|<later><still> talk+28 else-41 done-25 undone+32
asked|<later>回 talk+73 else-54 done-16 undone-21
asked|<later>回<go> talk+43 else-30
asked|<me> talk-15 else+73 done-114 undone+21
asked|<me>..<agree> else+17 done-55 undone+20
asked|<me>..<ask> else+77 done-23 undone-67
asked|<me>..<away> talk+72 else-51 done-15 undone-31
asked|<me>..<body> talk+24 else-29 done+35 undone-34
asked|<me>..<broken> talk-27 else+32 done-38 undone+21
asked|<me>..<busy> talk+39 else-21 done-18
asked|<me>..<but> talk-40 else+80 done-62
asked|<me>..<carry> else+17 done-46 undone+26
asked|<me>..<finished> talk+26 else+15 done-28 undone-18
asked|<me>..<fix> talk+73 done-44 undone-83
asked|<me>..<go> else-35 undone+28
asked|<me>..<goods> talk-82 done-34 undone+76
asked|<me>..<kin> talk+62 else-92 done+80 undone-104
asked|<me>..<later> talk+115 else-66 done-47 undone-63
asked|<me>..<me> talk+47 else+70 done-61 undone-98
asked|<me>..<name> talk-48 else+18 done-30 undone+39
asked|<me>..<not> else+93 undone-128
asked|<me>..<now> talk-117 else+68
asked|<me>..<place> else-49 done-51 undone+68
asked|<me>..<refuse> talk+68 else-46 done-21 undone-30
asked|<me>..<still> talk-55 else+127 done-48 undone-37
asked|<me>..<they> talk+54 done-24 undone-51
asked|<me>..<thing> talk-38 done-20 undone+42
asked|<me>..<under-way> else-30 done+53 undone-41
asked|<me>..<wish> talk-74 else+50 done-29 undone+20
asked|<me>..<wrong-one> talk-25 else-48 done-19 undone+69
asked|<me>..<you> talk+19 done-50
asked|<me><agree> talk+35 done-21 undone-23
asked|<me><away> talk+53 else-32 undone-24
asked|<me><carry> talk-43 done-29 undone+63
asked|<me><go> done-20
asked|<me><kin> else-35 done+53 undone-56
asked|<me><place> talk-57 else-41 done-38 undone+90
asked|<me><place>那 talk-33 else-35 undone+61
asked|<me><refuse> talk+74 else-61 done-19 undone-21
asked|<me><still> else+86 done-25 undone-75
asked|<me><still><place> talk+39 else-28
asked|<me><wrong-one> talk-24 else-52 done-18 undone+71
asked|<me><wrong-one><goods> else-44 undone+53
asked|<me>先 talk+82 else-70 undone-21
asked|<me>在 talk+73 else-26 done-26 undone-49
asked|<me>把 talk-18 else-81 done+35 undone+52
asked|<me>用 talk+50 else-129 done-15 undone+85
asked|<money> talk+100 else-53 done-45 undone-51
asked|<money>$ talk+71 else-32 done-39 undone-54
asked|<money>..<ask> talk+130 else-113 done-22 undone-47
asked|<money><ask> talk+135 else-123 done-19 undone-41
asked|<name> talk+37 else+46 done-102
asked|<name>$ talk-95 else+45 done-92 undone+73
asked|<name>..<ask> else-26 done-32 undone+42
asked|<name>..<broken> talk-26 done-31 undone+51
asked|<name>..<but> talk+76 done-58 undone-55
asked|<name>..<me> talk+49 else-54 done+41 undone-54
asked|<name>..<now> talk+52 else-35 done-25
asked|<name>..<still> talk+68 else-45 done-44
asked|<name>..<they> talk+41 else-36
asked|<next-door> talk-17 undone+28
asked|<not> talk-73 else+77 done-92 undone+40
asked|<not>$ talk-15 else-60 done-15 undone+63
asked|<not>..<agree> talk-54 else-24 done-64 undone+77
asked|<not>..<broken> talk+34 else-29 done+82 undone-132
asked|<not>..<fine> talk-23 else-25 done+48 undone-15
asked|<not>..<fix> talk-34 done-38 undone+42
asked|<not>..<go> else-21
asked|<not>..<now> talk-111 else+103 undone-27
asked|<not>..<still> talk-38 else+130 done-24 undone-77
asked|<not>..<thing> talk+50 else+42 done+30 undone-106
asked|<not>..<under-way> talk-49 else-35 done+92 undone-60
asked|<not><agree> talk-31 else-72 done-33 undone+95
asked|<not><broken> talk+57 else-89 done+77 undone-71
asked|<not><fix> talk-44 done-16 undone+48
asked|<not>见 talk-32 else-81 done-48 undone+105
asked|<now> talk-143 else+58 done+74 undone-40
asked|<now>$ talk-121 else-44 done+109
asked|<now>..<agree> talk-37 else+30 done+18 undone-21
asked|<now>..<ask> else+89 undone-105
asked|<now>..<broken> talk-63 else-72 done+69 undone+28
asked|<now>..<but> talk-97 else-82 done+21 undone+101
asked|<now>..<carry> talk-19 else+50 done-46
asked|<now>..<crew> done+37 undone-20
asked|<now>..<fine> talk-35 else-42 done+100 undone-73
asked|<now>..<finished> talk-17 else+49 done+33 undone-66
asked|<now>..<fix> talk-78 else-22 done+51
asked|<now>..<go> talk-44 else-24 done+86 undone-64
asked|<now>..<goods> talk-72 else-102 undone+100
asked|<now>..<kin> talk-25 else-51 undone+55
asked|<now>..<later> talk+71 else-60 undone-36
asked|<now>..<me> talk-26 done-102 undone+93
asked|<now>..<name> talk-17 done+28 undone-18
asked|<now>..<not> talk-98 else-28 done-35 undone+95
asked|<now>..<now> talk-167 else-96 undone+139
asked|<now>..<place> talk+25 else+22 done-47
asked|<now>..<still> talk-56 done-24 undone+43
asked|<now>..<thanks> talk-18 else-29 done+66 undone-42
asked|<now>..<thing> talk-28 undone+18
asked|<now>..<time> talk-25 else-75 done+58 undone+20
asked|<now>..<under-way> talk-15 else-48 done-36 undone+71
asked|<now>..<wish> talk+74 else-43 done-33 undone-34
asked|<now>..<wrong-one> talk-37 else-41 done-28 undone+79
asked|<now>..<you> talk-69 else-58 done+50 undone+42
asked|<now><broken> talk-15 else+15 done+25 undone-36
asked|<now><but> talk-58 done-70 undone+78
asked|<now><but>趟 else-22 undone+21
asked|<now><me> talk-15 else+15 done-22 undone+18
asked|<now><still> talk-24 done-18 undone+31
asked|<now><under-way> talk-15 else-48 done-36 undone+71
asked|<now>个 talk-64 else-61 done+62 undone+27
asked|<now>五 talk+84 else-106 done-33 undone+32
asked|<now>坐 done+21
asked|<now>走 else-16 done-25 undone+44
asked|<now>走<now> else-16 done-25 undone+44
asked|<off> talk-39 else+59
asked|<past> talk-111 else+83 done+77 undone-129
asked|<place> else-34 done+36 undone-21
asked|<place>$ else+33 done-42
asked|<place>..<ask> talk-52 else-59 done+42 undone+50
asked|<place>..<broken> else-20 done+41 undone-20
asked|<place>..<go> talk+42 else-67 done+52 undone-48
asked|<place>..<later> talk+62 else-46 undone-19
asked|<place>..<not> talk-54 else-32 done+93 undone-64
asked|<place>..<place> talk-39 else-49 done-26 undone+81
asked|<place>..<still> talk-34 else-32 undone+60
asked|<place>那 talk-59 else-73 done+56 undone+57
asked|<refuse> talk+36 else-39 done-47 undone+32
asked|<still> talk-64 else-62 done-48 undone+126
asked|<still>$ talk-37 else+25 done-40 undone+35
asked|<still>..<agree> talk-62 else+47 done+56 undone-100
asked|<still>..<ask> talk+18 else+24 done+15 undone-69
asked|<still>..<broken> talk-95 else-73 done-79 undone+142
asked|<still>..<busy> talk+42 else-27 undone-15
asked|<still>..<but> talk-50 else+37 done-38 undone+35
asked|<still>..<fine> talk-24 else+18 done+25 undone-25
asked|<still>..<fix> talk+72 else-59 done-39 undone-21
asked|<still>..<go> talk+24 undone-20
asked|<still>..<later> talk+54 else-47 done-22
asked|<still>..<me> else+32 done-29
asked|<still>..<not> talk-27 else+48 done-72 undone+24
asked|<still>..<now> else-70 undone+64
asked|<still>..<place> talk+17 else-36 undone+22
asked|<still><broken> talk-57 else-80 done-58 undone+119
asked|<still><broken><broken> else-16 undone+25
asked|<still><broken><now> undone+20
asked|<still><broken>的 else-28 done-17 undone+45
asked|<still><but> else-18 done-15 undone+38
asked|<still><fix> talk+80 else-67 done-29 undone-39
asked|<still><go> done-34 undone+31
asked|<still><me> undone+24
asked|<still><not> talk-37 done-44 undone+49
asked|<still><now> talk-26 done+51 undone-38
asked|<still><place> talk+17 else-36 undone+22
asked|<still>给 else-17
asked|<thanks> talk-129 done+94 undone-117
asked|<thanks>$ talk-48 else-51 done+92 undone-64
asked|<thanks>..<now> talk-22 else+24 done+21 undone-38
asked|<thanks>啊 talk-29 else-20 done+45
asked|<they> talk-32 else+148 done-124 undone-30
asked|<they>..<broken> talk+33 done-21 undone-21
asked|<they>..<now> talk+15 else+56 done-69
asked|<they>..<still> talk-20 else+46 undone-16
asked|<thing> done-24 undone+30
asked|<thing>$ talk+70 done-15 undone-67
asked|<thing>..<agree> talk-21 else+27 done-35 undone+24
asked|<thing>..<ask> talk+62 done-30 undone-42
asked|<thing>..<broken> talk+64 else-82 done-40 undone+36
asked|<thing>..<but> undone+24
asked|<thing>..<goods> else-16 done+47 undone-32
asked|<thing>..<now> talk+25 else-67 done+48 undone-18
asked|<thing>..<still> talk-31 else-31 undone+38
asked|<thing>..<they> talk-15 done-39 undone+52
asked|<thing>..<you> else-26 done-36 undone+59
asked|<thing><agree> else-28 done-24 undone+51
asked|<thing><now> talk-26 else-38 done+69 undone-28
asked|<thing><still> talk-24 else-48 done+22 undone+39
asked|<thing><still><broken> undone+15
asked|<thing>上 else-26 done+47 undone-21
asked|<thing>上<now> else-28 done+47 undone-20
asked|<time> talk-65 else+28 done+33 undone-20
asked|<time>..<now> talk-18 done-30 undone+48
asked|<time>..<still> talk-17 done-22 undone+35
asked|<time><still> else-43 done-20 undone+59
asked|<tool> else-124 done+79 undone+17
asked|<tool>$ talk+38 else-43 done-22 undone+17
asked|<tool>..<agree> talk-28 else-34 done-32 undone+61
asked|<tool>..<not> talk+27 else-15
asked|<tool>..<now> talk-35 else-40 done+84 undone-45
asked|<tool>..<still> talk-23 else-37 done+74 undone-73
asked|<tool>上 talk-39 else-73 done+34 undone+58
asked|<under-way> talk-75 else-27 done+50 undone+22
asked|<under-way>..<now> talk-36 else-71 done+29 undone+52
asked|<under-way><now> talk-31 else-38 done+44
asked|<wish> talk+49 else+25 done-146
asked|<wish>..<goods> talk+76 else-90 done-33 undone+33
asked|<wish>..<now> talk-48 else+59 done-73 undone+33
asked|<wrong-one> talk-134 else-160 done-53 undone+196
asked|<wrong-one>$ talk-32 else-53 done-15 undone+77
asked|<wrong-one>..<goods> else-44 undone+53
asked|<wrong-one>..<me> else-35 done-17 undone+50
asked|<wrong-one>..<now> else-52 done-31 undone+73
asked|<wrong-one><goods> else-44 undone+53
asked|<wrong-one><goods><now> undone+24
asked|<wrong-one><now> else-42 done-23 undone+58
asked|<you> talk-83 else+153 done-28 undone-71
asked|<you>$ talk+24 else-28 done+47 undone-70
asked|<you>..<ask> talk-19 else+32 undone-19
asked|<you>..<fix> talk+45 else-32 done-23
asked|<you>..<me> else+17 done-44 undone+16
asked|<you>..<now> talk-46 else+88 done-45
asked|<you>说 talk-62 else-119 done+89 undone+43
asked|<you>说<ask> talk-41 else-58 done+42 undone+36
asked|<you>说<now> talk-16 else-81 done+31 undone+53
asked|^ talk-111 else+120 undone-26
asked|^0 talk-101 else-33 done+73
asked|^<agree> talk-136 done+89 undone-49
asked|^<ask> talk-19 else-28 done-102 undone+80
asked|^<broken> talk-103 else-28 done-100 undone+109
asked|^<but> else-55 done+26 undone+32
asked|^<carry> talk-55 else-22 done-60 undone+75
asked|^<crew> talk-72 else-16 done+66
asked|^<fine> talk-133 else-171 done+222 undone-119
asked|^<finished> talk-63 else-62 done+46 undone+34
asked|^<fix> talk-32 done-77 undone+76
asked|^<go> talk-79 else+50
asked|^<goods> talk-106 else-76 undone+100
asked|^<if> talk+73 else-51 done-21 undone-24
asked|^<kin> talk+21 else-166 done+55 undone+73
asked|^<later> talk+88 else-112 done+63 undone-90
asked|^<me> talk+30 done-66 undone+22
asked|^<money> talk+110 else-102 done-20 undone-35
asked|^<name> talk-84 else+47 done+49 undone-45
asked|^<not> talk-89 else+22 done-147 undone+90
asked|^<now> talk-76 else+51 done-145 undone+84
asked|^<past> talk-30 else+49 done+25 undone-55
asked|^<place> talk+56 else-124 done+66 undone-20
asked|^<still> talk+18 else+60 done-107 undone-19
asked|^<thanks> talk-93 else-16 done+89 undone-92
asked|^<thing> talk-32 else+29 done-31 undone+30
asked|^<tool> talk-49 else-81 done+50 undone+47
asked|^<wish> talk+73 else-46 done-65
asked|^<wrong-one> talk-35 else-59 done-36 undone+91
asked|^<you> talk-35 else+33
asked|^o talk-49 else-136 done+141 undone-47
asked|^一 talk-96 else-35 undone+70
asked|^一楼 undone+30
asked|^一闪 undone+17
asked|^上 talk+57 else-31 done-84 undone+25
asked|^下 else+29 done-16 undone-37
asked|^不 talk-44 else+41 done-36 undone+17
asked|^东 talk-20 else-45 done+23 undone+32
asked|^东西 talk-16 else-51 done+24 undone+33
asked|^中 talk-19 else-53 done+69 undone-29
asked|^中$ else-52 done+58 undone-15
asked|^买 talk-24 else-70 done-21 undone+86
asked|^亮是 undone+17
asked|^什 talk+16 undone-18
asked|^什么 talk+16 undone-18
asked|^今 done+27 undone-28
asked|^你 talk-32 else+27
asked|^你说 talk-62 else-121 done+89 undone+43
asked|^修 talk-48 else-56 done-43 undone+94
asked|^修了 talk-23 else-29 done-22 undone+54
asked|^俺 talk+53 else-102 done-51 undone+67
asked|^六 talk-32 else-21 done-16 undone+51
asked|^六楼 talk-32 else-21 done-16 undone+51
asked|^关 talk-18 else-25 done-16 undone+45
asked|^关门 talk-17 else-31 undone+48
asked|^刚 talk-20 else-43 done-37 undone+74
asked|^刚坐 done+21
asked|^刚才 else-18 done-36 undone+49
asked|^十 talk-45 else-79 done-45 undone+102
asked|^可 talk-27 done-47 undone+42
asked|^后 done-18 undone+35
asked|^味 talk-29 else-102 done+36 undone+87
asked|^咔 talk-32 else-94 done+108 undone-58
asked|^嗯 talk-18 else+17 done+25 undone-51
asked|^地 talk-18 else+40 undone-29
asked|^坐 talk-30
asked|^多 talk+37 undone-55
asked|^奶 talk-21 else-48 done+86 undone-54
asked|^奶奶 talk-20 else-53 done+88 undone-52
asked|^好 talk-59 else-77 done+73 undone+32
asked|^好个 else-24 undone+39
asked|^好了 talk-22 else-74 done+40 undone+31
asked|^娃 talk-35 else-100 done+77 undone+33
asked|^孩 talk+69 else-63 done+25 undone-72
asked|^孩子 talk+69 else-63 done+25 undone-72
asked|^客 else-26 done-17 undone+42
asked|^客厅 else-26 done-17 undone+42
asked|^小 talk-71 else+99 undone-28
asked|^就 talk-24 done+56 undone-44
asked|^就是 else-49 done+68 undone-21
asked|^屋 talk-31 else-26 done+61 undone-32
asked|^屋里 talk-31 else-26 done+61 undone-32
asked|^师 talk-33 else-41 done+43 undone+19
asked|^师傅 talk-32 else-43 done+44 undone+19
asked|^得 talk+55 else-58 undone-18
asked|^得下 talk+59 else-51 done-16 undone-15
asked|^怎 talk-50 else-45 done-32 undone+84
asked|^怎么 talk-50 else-45 done-32 undone+84
asked|^我 else+26 done-61
asked|^我先 talk+82 else-70 undone-21
asked|^我在 talk+71 else-48 undone-30
asked|^我把 talk-18 else-81 done+35 undone+52
asked|^我没 talk+51 else-33 undone-25
asked|^我用 talk+50 else-129 done-15 undone+85
asked|^我要 talk-33 else-58 done-15 undone+78
asked|^我还 talk+60 undone-53
asked|^按 undone+15
asked|^按了 undone+15
asked|^换 talk+73 else-31 done-37 undone-40
asked|^换的 talk+77 else-35 done-32 undone-48
asked|^摸 talk-19 done+17
asked|^摸着 else-41 done+28 undone+20
asked|^收 talk-32 else+21 done+34 undone-51
asked|^收到 else-17 done+49 undone-40
asked|^放 talk+26 done+30 undone-56
asked|^明 talk-34 else+38 done+33 undone-50
asked|^明天 talk-24 done+42 undone-28
asked|^昨 talk-46 done+55 undone-46
asked|^是 talk-60 else+108 done-109
asked|^晚 talk+40 else-67 done+31 undone-23
asked|^晚上 talk+53 else-98 done+38 undone-16
asked|^楼 else-45 done+45 undone-15
asked|^楼下 talk+22 else-43 done+48 undone-46
asked|^比 talk-31 else-80 done+20 undone+65
asked|^比原 talk-26 else-91 done+25 undone+68
asked|^水 talk-33 else-97 done+17 undone+76
asked|^没 talk-27 else-58 done-110 undone+104
asked|^没人 talk-27 undone+24
asked|^没有 talk-29 else-21 done-27 undone+42
asked|^洗 talk-16 else-55 done+69 undone-28
asked|^洗上 talk-16 else-55 done+69 undone-28
asked|^满 talk-30 else-82 done+95 undone-20
asked|^灯 talk-58 else-62 done+67
asked|^灵 else-40 done+48 undone-16
asked|^照 talk-16 else-54 done-16 undone+64
asked|^照样 talk-15 else-58 done-18 undone+67
asked|^爱 talk-17 else-65 done+81 undone-27
asked|^爱你 else-81 done+87 undone-17
asked|^现 talk-23 else-47 done-48 undone+81
asked|^现在 talk-23 else-47 done-48 undone+81
asked|^电 talk-32 else-76 done+72
asked|^真 talk+63 else+34 done-79 undone-72
asked|^稳 done+19
asked|^稳当 done+19
asked|^等 talk+110 else-67 done-70 undone-39
asked|^等会 talk+35 else-25
asked|^等我 talk+43 else-19 undone-20
asked|^结 talk+95 else-100 undone-21
asked|^给 talk-27 else+55 done-28
asked|^老 talk-67 else-23 done+87 undone-43
asked|^能 talk-40 else+29 done+38 undone-38
asked|^药 talk-23 else-63 undone+63
asked|^行 talk-27 else-48 done+65 undone-26
asked|^装 talk-46 else-66 done-28 undone+91
asked|^装的 talk-44 else-52 undone+74
asked|^要 talk+99 else-92 done-43
asked|^谁 talk+56 else-34 done-31 undone-16
asked|^谁来 talk+55 else-31 done-16 undone-17
asked|^谢 talk-69 done+62 undone-54
asked|^谢谢 talk-68 else-15 done+65 undone-53
asked|^跟 talk-22 else-17 undone+41
asked|^还 talk+38 else+71 done-106 undone-62
asked|^还是 talk-15
asked|^还滴 else-15 undone+25
asked|^还那 else-17 undone+23
asked|^这 talk-78 done-123 undone+91
asked|^这不 else-64 undone+70
asked|^那 talk+32 else+71 done-36 undone-106
asked|^那个 talk+83 else-31 done-58 undone-43
asked|^锁 else-28 done+47 undone-20
asked|^门 else+45 done-49
asked|^门是 else-21 done-19 undone+39
asked|^风 talk-33 else-69 done-28 undone+83
asked|e:👍 else-34 done+45
asked|e:😅 talk-18 else-73 done-19 undone+84
asked|k talk-54 else-130 done+138 undone-52
asked|last:<accept> talk-38 else+26 done-26 undone+20
asked|last:<agree> talk-52 else+62 done-37
asked|last:<ask> talk-87 undone+45
asked|last:<away> talk+106 else-86 done-24 undone-44
asked|last:<body> talk+16 else-42 done+29
asked|last:<broken> talk-130 else-64 done+60 undone+70
asked|last:<but> talk-144 else+42 done+39
asked|last:<carry> else+69 done-45 undone-24
asked|last:<crew> talk-40 else-52 done+87 undone-35
asked|last:<fine> talk-57 done+116 undone-121
asked|last:<finished> else-18 done+44 undone-30
asked|last:<fix> talk-72 else+98 done+24 undone-54
asked|last:<go> talk+19 else-76 done+54
asked|last:<goods> talk-118 done-36 undone+92
asked|last:<kin> talk-59 else-138 done+38 undone+109
asked|last:<later> talk+115 else-92 done-18 undone-47
asked|last:<me> talk+20 done-89 undone+50
asked|last:<name> talk-57 done-49 undone+72
asked|last:<not> talk-42 done-24 undone+46
asked|last:<now> talk-150 undone+89
asked|last:<place> else-75 done+59
asked|last:<still> talk-120 else+126 done-18 undone-19
asked|last:<thanks> talk-29 else+28 done+38 undone-63
asked|last:<they> else+116 done-49 undone-69
asked|last:<thing> talk-65 else-18 done-28 undone+67
asked|last:<under-way> else-51 done+54 undone-34
asked|last:<wish> talk+37 done-67
asked|last:<wrong-one> talk-35 else-48 undone+53
asked|last:<you> talk-123 else-75 done+90 undone+44
asked|long:14 talk-61 else+62 done-29
asked|long:2 talk-22 else-74 done+111 undone-63
asked|long:20 talk-122 else+111 done-19
asked|long:30 talk-107 else+285 done-113 undone-89
asked|long:5 talk-38 else+30 done+15 undone-31
asked|long:9 else+15 done-23
asked|m talk+112 else-127 done-72 undone+42
asked|n:asks talk+73 else-23 done-110 undone+22
asked|n:fails talk-63 else-161 done-90 undone+185
asked|n:fails$ talk-55 else-148 done-135 undone+184
asked|n:fine talk-60 else-30 done+76 undone-65
asked|n:fine$ talk-37 else-23 done+57 undone-51
asked|n:heard talk+113 else-86 done-66 undone-52
asked|n:later talk+106 else+39 done-38 undone-221
asked|n:near talk+69 done-36 undone-52
asked|n:nods talk-101 else-48 done+122 undone-117
asked|n:nods$ talk-57 else-118 done+148 undone-113
asked|n:works talk-57 else-107 done+179 undone-127
asked|n:works$ talk-50 else-82 done+151 undone-106
asked|n:wrong talk-30 else-51 done-43 undone+81
asked|n:wrong$ talk-21 done-33 undone+41
asked|names:1 talk-19 else-240 done+21 undone+165
asked|o talk-70 else-113 done+132 undone-65
asked|shape:! talk-140 else+307 done-86 undone-164
asked|shape:? talk+99 done-173 undone-58
asked|shape:?$ talk+91 done-146 undone-117
asked|shape:asks talk-153 else+64 undone+33
asked|spans:0 talk+72 else-135 done+79 undone-95
asked|spans:1 talk-65 else+118 done-46 undone-38
asked|spans:2 talk-112 else+17 done+57
asked|spans:3 talk-126 else+31 done+34 undone+15
asked|t:finish talk+18 else-83 done+102 undone-106
asked|t:nod talk-55 else-115 done+138 undone-85
asked|t:relay talk+84 else-46 done-34 undone-46
asked|t:unwell talk-82 else-206 done-106 undone+230
asked|t:well talk-74 else-75 done+131 undone-101
asked|t:wrong talk-30 else-51 done-43 undone+81
asked|一 talk-81 done-55 undone+102
asked|一下 talk-21 else+30 done-16
asked|一个 talk+33 else+41 done-91
asked|一个$ talk+23 done-35
asked|一个样 else-28 undone+39
asked|一会 talk+51 else-33 done-17
asked|一会儿 talk+56 else-60 done-16 undone+17
asked|一半 talk-22 else-80 done-42 undone+99
asked|一声 talk-34 else-97 done+106 undone-48
asked|一声$ talk-34 else-97 done+106 undone-48
asked|一天 talk+57 else-42 done-24
asked|一晚 talk+22 else-29 done-19 undone+20
asked|一晚上 talk+22 else-29 done-19 undone+20
asked|一样 talk-34 else-54 done-49 undone+84
asked|一楼 talk-15 else-42 undone+63
asked|一滴 talk-36 else-38 done+68 undone-24
asked|一滴没 talk-32 else-33 done+71 undone-40
asked|一点 talk-21
asked|一趟 else-22 undone+21
asked|一趟$ else-22 undone+21
asked|一闪 undone+17
asked|一闪一 undone+17
asked|一闪跟 undone+17
asked|三 talk+23 done+28 undone-109
asked|上 talk-45 else-153 done+49 undone+123
asked|上$ talk-21 else-57 done+44 undone+29
asked|上<ask> talk+24 else-40 undone+22
asked|上<but> talk+56 else-89 done-51 undone+59
asked|上<now> talk-37 else-91 done+61 undone+36
asked|上一 talk+56 else-89 done-51 undone+59
asked|上了 talk-43 else-41 done+50
asked|上了$ talk-43 else-41 done+50
asked|上又 talk+37 else-55 done-23 undone+34
asked|上回 talk+87 else-64 done-22 undone-31
asked|上回去 talk+43 else-30
asked|上才 talk+51 else-43
asked|上来 talk-56 else-73 done+43 undone+58
asked|上来了 else-60 undone+57
asked|上来吃 talk-20 else-33 done+59 undone-25
asked|上班 talk+26 else-22
asked|下 talk+81 else-57 done+29 undone-81
asked|下$ talk+26 else+20 done-18 undone-35
asked|下<now> talk-17 else-22 done+40
asked|下<still> talk-20 undone+36
asked|下去 done+37 undone-55
asked|下去了 done+43 undone-39
asked|下场 talk+49 else-28 done-25
asked|下场雨 talk+49 else-28 done-25
asked|下来 else-19 done+20
asked|下来了 else-28 done+22
asked|下楼 talk+84 else-73 undone-32
asked|下班 else+15 undone-16
asked|下那 talk-37 else-58 done+53 undone+21
asked|下雨 talk+55 else-41 done-15 undone-21
asked|下雨才 talk+63 else-60
asked|不 talk-51 else+108 done-84
asked|不上 else-55 undone+62
asked|不在 talk+39 else-23 undone-18
asked|不在家 talk+39 else-23 undone-18
asked|不开 talk-15 undone+36
asked|不开了 talk-15 undone+37
asked|不是 talk-79 else+60 done-40 undone+21
asked|不是我 talk-15 else-71 done-15 undone+80
asked|不漏 talk+26 else-22
asked|不漏了 done+18
asked|不用 talk-31 done+56 undone-43
asked|不行 else-15 done-15 undone+34
asked|东 talk-61 else-57 done+44 undone+44
asked|东西 talk-37 else-95 done+54 undone+56
asked|两 done-23
asked|个 talk-59 else+45
asked|个$ talk+38 else-113 undone+72
asked|个<broken> talk-21 else-32 done-39 undone+72
asked|个<fix> talk+41 else-102 done+61 undone-37
asked|个<tool> talk+31 else-37 done-24 undone+21
asked|个师 talk+89 else-58 done-49 undone-35
asked|个师傅 talk+89 else-58 done-49 undone-35
asked|个样 talk-17 else-15 undone+35
asked|个样$ else-28 undone+39
asked|个桶 talk-32 else-70 done+49 undone+41
asked|个盆 undone+27
asked|个盆接 undone+27
asked|个锤 else-24 undone+39
asked|个锤子 else-24 undone+39
asked|中 talk-48 else+25 done+42 undone-71
asked|中$ talk-18 else-32 done+48 undone-21
asked|么 talk-26 else+43 undone-35
asked|么时 else-38 done+55 undone-20
asked|么时候 else-45 done+57 undone-19
asked|乎 else-44 done+24 undone+27
asked|乎了 else-28 done+38
asked|乎了$ else-28 done+38
asked|也 talk-131 else+175 done-96 undone-15
asked|买 talk-48 else-17 done-38 undone+56
asked|了 talk-90 undone+38
asked|了$ talk-90 else-29 done+48 undone+32
asked|了一 talk-107 else-48 done-109 undone+147
asked|了一半 else-52 done-35 undone+73
asked|了一趟 else-22 undone+21
asked|了个 talk-64 else-61 done+62 undone+27
asked|了五 talk+84 else-106 done-33 undone+32
asked|于 talk-70 else+32 done+65 undone-73
asked|于<not> talk-25 else-37 done+65 undone-24
asked|于不 talk-25 else-37 done+65 undone-24
asked|于不用 talk-25 else-37 done+65 undone-24
asked|五 talk+72 else-64 done-55 undone+19
asked|亮 talk-123 else-105 done+137 undone-18
asked|亮$ talk-95 else-123 done+150 undone-59
asked|亮<agree> undone+17
asked|亮了 talk-29 else-27 done-46 undone+72
asked|亮了$ talk-20 else-19 done-26 undone+48
asked|亮是 undone+17
asked|亮是亮 undone+17
asked|人 talk-184 else+163 done-149 undone+49
asked|人$ talk-52 else+114 done-46 undone-20
asked|人家 else-68 done-49 undone+83
asked|人来 talk-17 else-29 undone+45
asked|什 else+28 undone-30
asked|什么 else+23 done+16 undone-26
asked|什么时 else-38 done+55 undone-20
asked|今 else+36 done+15 undone-39
asked|他 else+137 done-61 undone-103
asked|以 talk-27 else+107 undone-133
asked|们 talk-33 else+22 done+46 undone-67
asked|们$ talk-17 else-62 done+77 undone-24
asked|件 talk+40 else-68 done-18 undone+39
asked|件$ talk+43 else-76 done-16 undone+43
asked|伙 talk-26 else-41 done+79 undone-41
asked|伙子 talk-22 else-15 done+52 undone-31
asked|伙子上 talk-20 else-33 done+59 undone-25
asked|会 else+175 done-107 undone-147
asked|会儿 talk+78 else-76 done-22
asked|伴 else-53 done+69 undone-30
asked|似 talk-19 done-21 undone+26
asked|似的 else-17 undone+33
asked|似的$ else-17 undone+33
asked|位 talk+84 else-56 done-64
asked|你 talk-79 else+147 done-29 undone-67
asked|你们 talk+25 else-101 done+78
asked|你们$ talk-15 else-68 done+79 undone-20
asked|你说 talk-62 else-119 done+89 undone+43
asked|你说呢 talk-16 else-81 done+31 undone+53
asked|你说好 talk-41 else-58 done+42 undone+36
asked|修 talk+104 else-167 done-104 undone+109
asked|修$ talk-44 else-23 done-18 undone+63
asked|修了 else-51 done-42 undone+68
asked|修了个 undone+29
asked|修好 talk-23 else-17 done-27 undone+51
asked|修好了 talk-23 else-17 done-27 undone+51
asked|修的 talk+96 else-79 undone-44
asked|修的$ talk+96 else-79 undone-44
asked|俺 talk+41 else-126 done-67 undone+102
asked|候 done+39 undone-50
asked|候修 talk+25
asked|候修的 talk+25
asked|停 talk+63 else-85 done-29 undone+48
asked|停<now> talk-25 else-29 done-22 undone+62
asked|停了 talk-25 else-29 done-22 undone+62
asked|停了$ talk-25 else-29 done-22 undone+62
asked|傅 talk+91 else-119 undone-24
asked|傅态 talk+52 else-45 undone-34
asked|傅态度 talk+52 else-45 undone-34
asked|儿 talk+73 else-124 done+110 undone-103
asked|儿了 talk+38 else-22 undone-29
asked|先 talk+70 else-60 done-28
asked|光 talk-35 else+23
asked|八 talk-76 else-111 done-83 undone+145
asked|八个 talk-45 else-108 done-62 undone+125
asked|六 talk-60 else-92 done-31 undone+118
asked|六楼 talk-32 else-21 done-16 undone+51
asked|关 talk-45 else+58 done-24
asked|关<thing> talk-17 else-31 undone+48
asked|关<thing><still> talk-17 else-31 undone+48
asked|关门 talk-17 else-31 undone+48
asked|关门还 talk-17 else-31 undone+48
asked|再 talk+111 else-27 done-95 undone-66
asked|再说 talk+63 else-40 done-20 undone-26
asked|再说$ talk+68 else-49 done-20 undone-23
asked|写 talk-45 else-76 done-43 undone+102
asked|写的 talk-43 else-88 done-40 undone+107
asked|凉 talk-21 else+38 done-19
asked|凉$ talk-18 done-16
asked|凉的 else-17 undone+26
asked|凉的$ else-17 undone+26
asked|几 talk+54 done-32 undone-74
asked|出 talk+115 else-82 done-34
asked|出<go> talk+70 else-96 done-54 undone+56
asked|出来 talk+90 else-98 done-70 undone+44
asked|出来$ talk+85 else-70 done-21 undone-26
asked|分 talk-21 else+29 done-48 undone+29
asked|分钟 else-37 done-23 undone+57
asked|分钟又 else-43 done-20 undone+59
asked|刚 talk-51 else+23 done-54 undone+54
asked|刚坐 done+21
asked|刚才 else-18 done-36 undone+49
asked|到 talk-211 else+17 done-38 undone+98
asked|到东 else-70 undone+67
asked|到东西 else-70 undone+67
asked|前 talk-98 else-46 done+85
asked|前脚 undone+32
asked|前脚走 undone+32
asked|动 talk-56 else+135 done+22 undone-95
asked|包 talk+53 else-38 done+23 undone-51
asked|十 talk-83 done-81 undone+69
asked|半 talk-85 else-95 done+16 undone+100
asked|半夜 talk-18 else-56 undone+53
asked|半天 talk-24 done+57 undone-55
asked|单 talk+93 else-57 done-40 undone-55
asked|单位 talk+100 else-82 done-32 undone-43
asked|卡 talk-30 else+51 done-27
asked|厅 done-26 undone+36
asked|压 talk-16 else-49 done+87 undone-53
asked|原 talk-41 else-45 undone+48
asked|原<go> talk-32 else-73 done+20 undone+60
asked|原来 talk-32 else-73 done+20 undone+60
asked|去 talk-52 else+118 done-38 undone-42
asked|去$ talk+23 else-42 done-71 undone+63
asked|去了 talk-36 else-36 done+85 undone-46
asked|去了$ talk-32 else-65 done+92 undone-31
asked|去看 talk+23 else+24 done-22 undone-35
asked|去看$ else+17
asked|又 talk+58 else-74 done-136 undone+89
asked|又堵 undone+20
asked|又没 talk-17 else-51 done-23 undone+69
asked|反 done-36 undone+43
asked|发 talk+106 else-40 done-61 undone-46
asked|口 talk-40 done+45
asked|口那 talk-33 else-35 undone+61
asked|只 talk-53 else+120 done-63
asked|叫 talk+27 done-65 undone+17
asked|可 else+147 done-137 undone-43
asked|吃 talk-89 else+186 done+22 undone-175
asked|吃$ done+42 undone-59
asked|吃上 else-21 done+37 undone-15
asked|后 talk+77 else-37 done-21 undone-47
asked|后脚 undone+32
asked|后脚又 undone+32
asked|吧 else+134 done-99 undone-105
asked|吧$ talk+19 else+99 done-94 undone-72
asked|听 talk-54 else-40 done+88 undone-21
asked|吹 talk-25 else-55 done+40 undone+26
asked|呀 talk-23 else+41 done-95 undone+25
asked|呀$ talk-16 else+29 done-91 undone+28
asked|呢 talk-40 else-51 done+74
asked|呢$ talk-37 else-57 done+75
asked|味 talk-49 else-77 done+16 undone+83
asked|呼 talk+42 else-128 done+98 undone-60
asked|命 talk+76 else-73 done+16 undone-50
asked|咔 talk-32 else-94 done+108 undone-58
asked|咚 talk-32 else-28 done+58 undone-24
asked|咣 else-23 undone+30
asked|咣当 else-23 undone+30
asked|咣当一 else-23 undone+30
asked|响 talk-72 else-159 done+69 undone+111
asked|响$ talk-60 else-117 done+105
asked|响<now> else-91 done-61 undone+114
asked|响了 else-91 done-61 undone+114
asked|响了$ else-91 done-61 undone+114
asked|哪 done-46 undone+35
asked|啊 talk-110 else+161 done-70 undone-18
asked|啊$ talk-94 else+120 done-55
asked|啥 talk-65 else-52 done-35 undone+93
asked|啥呀 talk-18 else-52 undone+59
asked|啥呀$ talk-18 else-52 undone+59
asked|嗯 talk-18 else+17 done+25 undone-51
asked|嘛 talk-57 else+66 done-74 undone+32
asked|嘛$ talk-52 else+54 done-71 undone+37
asked|四 talk-24 else+62 done-29
asked|回 talk+76 else-27 undone-96
asked|回$ talk-57 else-51 done+99 undone-63
asked|回<go> talk+71 done-47 undone-57
asked|回去 talk+66 else-20 done-30 undone-36
asked|回去看 talk+37 else-20
asked|圈 talk-70 else-97 done-56 undone+122
asked|在 talk-68 else+45 done-238 undone+103
asked|在<place> else+80 done-70 undone-17
asked|在外 talk+30 else-34
asked|在家 talk+19 else+37 done-19 undone-49
asked|在家$ talk+39 else-23 undone-18
asked|地 talk-64 else+39
asked|地$ else+29 undone-23
asked|地都 else-73 done-17 undone+76
asked|场 talk+36 done-20 undone-38
asked|场雨 talk+49 else-28 done-25
asked|场雨才 talk+49 else-28 done-25
asked|坏 talk+49 else-42 done+40 undone-62
asked|坏了 talk+53 else-15 done-29 undone-32
asked|坐 talk-36 done+52 undone-17
asked|坐<now> else-22 undone+21
asked|坐<now><but> else-22 undone+21
asked|坐了 else-37 done+37
asked|坐了$ else-35 done+31
asked|坐了一 else-22 undone+21
asked|块 talk-60 else-58 done+43 undone+49
asked|堂 else+29 undone-22
asked|堵 talk-29 else+23 done-20 undone+24
asked|墙 talk+20 else-105 done-41 undone+91
asked|声 talk-26 else-83 done+122 undone-97
asked|声$ talk-55 else-55 done+94 undone-60
asked|外 talk-17 else-46 done-73 undone+95
asked|外头 talk-30 else-43 done-29 undone+74
asked|多 talk+52 else+69 done-77 undone-169
asked|多少 talk+37 done-23 undone-37
asked|多少钱 talk+52 else-37 done-16 undone-23
asked|夜 talk-38 undone+33
asked|大 talk-126 else+34 undone+34
asked|大$ talk-62 else-87 done+39 undone+80
asked|大雨 talk-21 else-46 undone+50
asked|天 talk+89 else+21 done+40 undone-233
asked|天<not> talk+116 else-72 done-19 undone-84
asked|天没 talk+108 else-79 done-23 undone-64
asked|头 talk-164 else-27 undone+89
asked|奶 talk-27 else-18 done+79 undone-68
asked|奶奶 talk-20 else-53 done+88 undone-52
asked|好 talk-127 else+155 done-42 undone-33
asked|好$ talk-103 else+25 done-22 undone+52
asked|好个 else-24 undone+39
asked|好个锤 else-24 undone+39
asked|好了 talk+17 else-41 done-24 undone+36
asked|好了$ talk+30 else-48
asked|好了一 done-16 undone+29
asked|好没 else-81 done+41 undone+31
asked|好没好 else-81 done+41 undone+31
asked|娃 talk-48 else-76 done+70 undone+29
asked|子 talk-91 else-88 done+69 undone+75
asked|子$ talk-111 else-84 undone+118
asked|子上 talk-37 else-83 done+45 undone+56
asked|子上来 talk-20 else-33 done+59 undone-25
asked|字 talk-40 done+38
asked|学 talk+69 else+18 done-66 undone-75
asked|孩 talk+74 else-47 done+15 undone-86
asked|孩子 talk+77 else-64 done+21 undone-79
asked|它 talk-34 else+84 done-35 undone-19
asked|完 talk-48 else+88 done-82 undone+32
asked|实 talk-54 else+122 undone-83
asked|客 talk-19 else+33 done-43 undone+23
asked|客厅 else-26 done-17 undone+42
asked|家 talk-16 else+49 done-62
asked|家$ talk+19 else+21 done-15 undone-34
asked|家的 talk-51 else-39 done-25 undone+74
asked|家的$ talk-26 else-83 done-16 undone+92
asked|家门 talk-32 else-57 done+58
asked|家门口 talk-32 else-57 done+58
asked|寂 talk-20 else-15 done-33 undone+56
asked|寂寞 talk-20 else-15 done-33 undone+56
asked|寞 talk-20 else-15 done-33 undone+56
asked|对 talk-46 else-26 done-42 undone+70
asked|对$ talk-20 else-60 undone+69
asked|小 talk-84 else+128 done-64
asked|小伙 talk-25 else-43 done+80 undone-40
asked|小伙子 talk-22 else-15 done+52 undone-31
asked|少 talk+22 else+17 done-63
asked|少钱 talk+52 else-37 done-16 undone-23
asked|少钱$ talk+63 else-57 undone-16
asked|就 talk-129 else+119 undone-35
asked|就是 talk-45 else+49 done+40 undone-91
asked|就走 else-16 done-25 undone+44
asked|就走了 else-16 done-25 undone+44
asked|屋 talk-53 else-70 done+34 undone+60
asked|屋里 talk-48 else-55 done+46 undone+33
asked|己 talk-51 else+56 done-63 undone+32
asked|已 talk-34 else+105 undone-83
asked|已经 talk-26 else+76 undone-73
asked|巴 talk-30 else-22 done+65 undone-40
asked|师 talk+117 else-150 done+35 undone-62
asked|师傅 talk+91 else-119 undone-24
asked|师傅态 talk+52 else-45 undone-34
asked|干 talk-18 else-88 done+99 undone-54
asked|干<now> done+19
asked|干了 done+19
asked|干了$ done+19
asked|应 talk-27 else+60 done-17 undone-17
asked|底 talk+38 else-71 done+33
asked|底下 talk-32 else-27 done+40
asked|度 talk+39 else+26 done-23 undone-61
asked|开 talk+43 else+73 done-110 undone-71
asked|开了 talk-23 else+17 done-29 undone+32
asked|开了$ done-15 undone+25
asked|弄 undone+27
asked|弄人 undone+27
asked|张 talk+36 done-81
asked|当 talk-56 else+67 done+17 undone-44
asked|当$ talk-19 else-45 done+62 undone-19
asked|当一 else-18 undone+27
asked|影 talk-49 else-53 done+84 undone-34
asked|影<now> else-87 done+90 undone-20
asked|影了 else-87 done+90 undone-20
asked|影了$ else-87 done+90 undone-20
asked|往 talk-35 else-84 done-43 undone+103
asked|很 talk-99 done+34 undone+25
asked|得 talk+79 else-97 done+83 undone-95
asked|得$ talk+28 undone-20
asked|得下 talk+59 else-51 done-16 undone-15
asked|得劲 else-18 done+17
asked|心 talk-92 else+270 done-65 undone-139
asked|态 talk+47 else-24 undone-42
asked|态度 talk+52 else-45 undone-34
asked|怎 talk+32 else-38 done-58 undone+43
asked|怎么 talk+33 else-40 done-57 undone+44
asked|恩 talk-20 done+50 undone-40
asked|成 talk-66 else+57 done-36 undone+22
asked|我 talk-33 else+101 done-107
asked|我上 talk+36 else-30
asked|我先 talk+82 else-70 undone-21
asked|我在 talk+71 else-44 undone-33
asked|我在外 talk+40 else-28
asked|我家 talk-41 done-19 undone+33
asked|我把 talk-18 else-81 done+35 undone+52
asked|我拿 talk-19 undone+29
asked|我没 talk+50 else-30 undone-26
asked|我用 talk+50 else-129 done-15 undone+85
asked|我要 talk-41 else-43 done-19 undone+73
asked|我要的 else-40 undone+47
asked|我还 talk+56 undone-61
asked|我还在 talk+37 else-22
asked|我问 talk+75 else-64 done-19 undone-19
asked|我问问 talk+75 else-64 done-19 undone-19
asked|戴 talk-29 else-59 undone+60
asked|才 talk+173 else-161 done-133 undone+25
asked|才晓 talk+55 else-33 done-27 undone-16
asked|才晓得 talk+55 else-33 done-27 undone-16
asked|才知 talk+52 else-48
asked|才知道 talk+52 else-48
asked|打 talk-153 else-85 done+102 undone+48
asked|扶 talk-67 else-102 done+47 undone+81
asked|扶着 talk-59 else-48 done+59 undone+18
asked|找 talk+65 done-40 undone-61
asked|找<ask> talk+89 else-72 done-22 undone-28
asked|找谁 talk+89 else-72 done-22 undone-28
asked|把 talk-43 else-36 undone+51
asked|报 talk+78 else-94 done+52 undone-62
asked|拍 talk-37 done+17 undone+23
asked|拧 done-17 undone+35
asked|拿 else+50 done-51
asked|拿个 undone+27
asked|拿个盆 undone+27
asked|按 else-24 done+30
asked|按<now> undone+22
asked|按了 undone+22
asked|挺 talk-23 else+86 done-49 undone-18
asked|挺好 else+51 done-40
asked|换 talk+35 done+21 undone-61
asked|换的 talk+77 else-35 done-32 undone-48
asked|换的什 talk+19 else-22
asked|掉 talk+41 else-15 done+49 undone-95
asked|掉了 talk+46 else-65 done+55 undone-54
asked|排 talk-42 done+51 undone-48
asked|接 talk-29 else+30 done-33 undone+27
asked|接着 talk-20 undone+38
asked|推 talk-29 else-77 done+85 undone-21
asked|摸 talk-27 else-15 done+29
asked|摸着 else-41 done+28 undone+20
asked|摸着还 else-21 undone+28
asked|收 talk-99 undone+36
asked|收到 talk-58 else-78 done+40 undone+63
asked|放 talk+69 else+33 done-56 undone-77
asked|放学 talk+93 else-70 done-40 undone-41
asked|敢 talk-44 else-27 done+64 undone-37
asked|整 talk-71 done+71 undone-58
asked|时 talk+46 else+33 done-19 undone-112
asked|时候 done+40 undone-49
asked|时候修 talk+25
asked|明 talk-73 else+47
asked|明天 talk-38 else+28 done+35 undone-36
asked|昨 talk-63 else+35 done+52 undone-49
asked|是 talk-174 else+21 done-161 undone+175
asked|是不 talk-47 else+81 done-24 undone-20
asked|是亮 undone+17
asked|是块 talk-44 else-52 undone+74
asked|是好 else-35 done-44 undone+66
asked|是好了 else-60 done-40 undone+79
asked|是我 talk-25 else-33 done-25 undone+60
asked|是盐 else-44 undone+53
asked|是盐$ else-44 undone+53
asked|晓 talk+78 else-49 done-38 undone-27
asked|晓得 talk+80 else-55 done-37 undone-24
asked|晓得$ talk+35 else-23
asked|晚 talk+77 else-44 done+19 undone-109
asked|晚上 talk+77 else-60 undone-31
asked|晚上又 talk+37 else-58 done-22 undone+36
asked|晚上回 talk+73 else-54 done-16 undone-21
asked|晚上才 talk+51 else-43
asked|有 talk-182 else+202 done-49 undone-48
asked|有$ else-28 undone+23
asked|期 talk-52 else-32 done+29 undone+37
asked|本 talk-28 else+74 done-24 undone-24
asked|来 else-26 done-16 undone+31
asked|来$ talk+44 else+32 done-59 undone-61
asked|来了 talk-56 else+15 done-22 undone+40
asked|来了$ talk-39 else+17
asked|来修 else-15
asked|来吃 talk+17 else-43 done+49 undone-37
asked|来吃$ talk+39 else-28 undone-20
asked|来吧 talk+83 else-73 undone-18
asked|来吧$ talk+83 else-73 undone-18
asked|来的 talk-50 else-62 done-36 undone+93
asked|来的$ talk-46 else-77 done-31 undone+100
asked|板 talk-17 else-59 undone+52
asked|板$ talk-53 else-74 done+31 undone+70
asked|果 talk+114 else-75 done-39 undone-47
asked|样 talk-95 else-42 done-100 undone+119
asked|样$ talk-43 else-17 done-42 undone+60
asked|根 talk-25 else-29 done-53 undone+73
asked|根本 talk-15 undone+17
asked|格 talk-32 else-57 done+63
asked|桶 talk-35 else-80 done+46 undone+56
asked|梯 talk+68 done-34 undone-45
asked|楼 talk+48 else-149 undone+75
asked|楼$ talk+41 else-64 done-21 undone+25
asked|楼<still> undone+18
asked|楼下 talk+22 else-43 done+48 undone-46
asked|楼还 undone+18
asked|楼还是 undone+18
asked|正 talk-30 else+77 done-36 undone-18
asked|段 talk-33 else-88 done-35 undone+107
asked|比 talk-100 else-23 done+62
asked|比原 talk-27 else-88 done+24 undone+67
asked|比原来 talk-26 else-91 done+25 undone+68
asked|水 talk+52 else-111 done+18 undone+48
asked|没 talk+95 else-161 undone+60
asked|没下 talk+68 else-48 undone-35
asked|没人 talk-28 undone+23
asked|没人来 talk-17 else-29 undone+45
asked|没修 talk-37 else-16 done-15 undone+51
asked|没修$ talk-34 undone+45
asked|没好 else-59 done+35 undone+21
asked|没好$ talk-43 else-36 done+37 undone+25
asked|没有 talk-36 else+23
asked|没有$ else-53 done+23 undone+30
asked|没来 else-28 undone+39
asked|没看 talk+38 done-16 undone-24
asked|没看见 talk+49 else-32 undone-15
asked|没见 talk-44 else-76 done-30 undone+98
asked|洗 talk-45 else-59 done+49 undone+35
asked|洗上 talk-16 else-55 done+69 undone-28
asked|流 talk+28 else-139 done-63 undone+119
asked|流<now> talk-15 else-98 done-21 undone+88
asked|流了 talk-15 else-98 done-21 undone+88
asked|流了$ talk-15 else-98 done-21 undone+88
asked|温 talk-24
asked|温乎 else-46 done+21 undone+30
asked|滋 talk-33 else-88 undone+67
asked|满 talk-41 else-74 done+113 undone-68
asked|滴 talk-59 done+38
asked|滴没 talk-32 else-33 done+71 undone-40
asked|滴答 talk-17 else-28 done-19 undone+49
asked|滴答$ undone+16
asked|漏 else-89 undone+68
asked|漏$ talk+17 else-95 done-16 undone+77
asked|漏了 done+18
asked|漏了$ done+18
asked|澡 talk-18 else-45 done+68 undone-37
asked|澡<now> talk-16 else-55 done+69 undone-28
asked|澡了 talk-16 else-55 done+69 undone-28
asked|澡了$ talk-16 else-55 done+69 undone-28
asked|火 talk+48 else-110 done-23 undone+73
asked|灭 else-37 done+42
asked|灭$ else-37 done+42
asked|灯 else-64 done+59 undone-19
asked|灵 else-25 done+41 undone-19
asked|炖 talk+39 else-28 undone-20
asked|点 talk-65 else+50 done-70 undone+29
asked|烟 talk+35 else-72 done-42 undone+62
asked|烧 talk+102 else-122 done+50 undone-61
asked|热 talk+17 else-39 done+81 undone-104
asked|照 talk-80 else+20 done+29
asked|照样 talk-21 else-56 done-20 undone+70
asked|爬 talk-65 else-21 done-55 undone+82
asked|爱 talk-83 else+91 done+22 undone-109
asked|爱<you> else-77 done+85 undone-19
asked|爱你 else-77 done+85 undone-19
asked|爱你们 else-86 done+90 undone-16
asked|现 talk-60 else+19 done-103 undone+76
asked|现在 talk-35 else-58 done-75 undone+109
asked|班 else+62 done-45 undone-32
asked|班$ talk+29 done-18 undone-26
asked|用 talk+100 else-82 done-21 undone-19
asked|用打 talk-76 else-99 done+43 undone+88
asked|电 talk+19 done+82 undone-123
asked|电梯 talk+69 else-18 done-32 undone-44
asked|白 else-18 done-62 undone+55
asked|白糖 else-37 undone+42
asked|的 talk-107 else+83 done-131 undone+89
asked|的$ talk-98 else-94 done-20 undone+161
asked|的<agree> talk-49 else-23 done-65 undone+74
asked|的<agree><money> talk-44 else-52 undone+74
asked|的<ask> done-23
asked|的<ask><tool> talk+47 else-27 undone-27
asked|的什 talk+17 else-20
asked|的什么 talk+17 else-20
asked|的是 talk-48 else-82 done-58 undone+113
asked|的是块 talk-44 else-52 undone+74
asked|的是盐 else-44 undone+53
asked|的这 talk+118 else-100 undone-55
asked|盆 talk-33 else-40 done-41 undone+86
asked|盆接 undone+27
asked|盐 else-42 undone+51
asked|盐$ else-42 undone+51
asked|看 talk+145 else+25 done-186 undone-132
asked|看$ talk+26 else+19 done-75
asked|看<not> talk+106 else-93 done-34 undone-39
asked|看不 talk+106 else-94 done-34 undone-39
asked|看看 talk+23 else+32 done-32 undone-54
asked|看看$ talk-24 else+60 done-17 undone-24
asked|看见 talk+47 else-23 undone-20
asked|看见$ talk+49 else-32 undone-15
asked|真 talk+23 else+182 done-132 undone-155
asked|眼 else+55 undone-51
asked|着 talk-130 else-99 done+128 undone+41
asked|着$ talk+29 else-33 done-44 undone+28
asked|着<goods> talk-16 else-27 done-36 undone+56
asked|着<goods><now> talk-16 else-27 done-36 undone+56
asked|着<still> else-21 undone+28
asked|着<still><broken> else-21 undone+28
asked|着呢 else-96 done+113 undone-40
asked|着呢$ else-96 done+113 undone-40
asked|着还 else-21 undone+28
asked|着还是 else-21 undone+28
asked|睡 talk-91 done+97 undone-66
asked|睡<now> talk-47 else-28 done+68 undone-35
asked|睡了 talk-47 else-28 done+68 undone-35
asked|睡了个 talk-44 else-70 done+90 undone-28
asked|睡得 talk-22 else-29 done+68 undone-39
asked|知 talk+116 else-39 done-85 undone-130
asked|知道 talk+120 else-49 done-82 undone-122
asked|知道$ talk+86 else-54 done-33 undone-55
asked|稳 done+19
asked|稳当 done+19
asked|等 talk+132 else-69 done-103 undone-60
asked|等<me> talk+40 done-15 undone-22
asked|等<now> talk-20 else-42 undone+60
asked|等会 talk+35 else-25
asked|等会儿 talk+35 else-25
asked|等我 talk+40 done-15 undone-22
asked|答 talk-19 done-30 undone+44
asked|答$ done-16
asked|米 talk-42 else-141 done+58 undone+92
asked|糊 undone+16
asked|糊弄 undone+27
asked|糊弄人 undone+27
asked|糖 talk-19 else-25 done+22 undone+18
asked|红 talk-58 else-20 done+36 undone+21
asked|组 talk-16 else+25 done-36 undone+23
asked|组<still> else-26 done-17 undone+42
asked|组<still><broken> else-26 done-17 undone+42
asked|组还 else-26 done-17 undone+42
asked|组还是 else-26 done-17 undone+42
asked|终 talk-36 else+25 done+37 undone-42
asked|终于 talk-33 else+15 done+39 undone-37
asked|终于不 talk-25 else-37 done+65 undone-24
asked|经 talk-36 else+101 undone-83
asked|结 talk+65 else-24 undone-59
asked|给 talk+131 else-130 done+25 undone-44
asked|给<me> talk+45 else-41 done-61 undone+34
asked|给我 talk+58 else-28 done-39
asked|老 else-69 done+84 undone-17
asked|老伴 else-53 done+69 undone-30
asked|老师 talk+72 else-95 done+39 undone-42
asked|肉 talk+19 done+35 undone-63
asked|能 talk-22 else+125 undone-120
asked|脚 else-66 done+38 undone+23
asked|脚又 undone+32
asked|脚走 undone+32
asked|脚都 else-58 undone+53
asked|脚都不 else-58 undone+53
asked|自 talk-73 else+126 done-81
asked|自己 talk-51 else+56 done-63 undone+32
asked|花 else+73 done-102
asked|药 talk-33 else-44 undone+57
asked|行 talk-76 else-47 done+65
asked|行$ talk-51 else-81 done+86
asked|行了 else-39 undone+52
asked|行了$ else-39 undone+52
asked|袋 talk-21 else-83 done-23 undone+91
asked|装 talk-59 else-34 done-40 undone+82
asked|装的 talk-44 else-52 undone+74
asked|装的是 talk-44 else-52 undone+74
asked|西 talk-71 else-44 done+40 undone+41
asked|要 talk+43 done-133 undone+31
asked|要的 talk-30 done-16 undone+44
asked|要的是 else-44 undone+53
asked|见 talk-37 else-74 done-118 undone+133
asked|见$ talk+41 done-15 undone-23
asked|见人 talk-20 else-86 undone+96
asked|见着 talk-29 else-32 done-59 undone+82
asked|视 talk-18 else-105 done+78 undone+42
asked|觉 talk-97 else+80 done+71 undone-118
asked|觉$ talk-46 else-61 done+87 undone-32
asked|试 talk+92 else-31 done-40 undone-97
asked|试试 talk+32 done-17 undone-22
asked|话 done-52 undone+29
asked|说 talk-39 else-21 done+30 undone+16
asked|说$ talk+44 else+22 done-41 undone-51
asked|说<ask> talk-47 else-47 done+40 undone+33
asked|说<now> talk-25 else-57 done+24 undone+45
asked|说呢 talk-24 else-65 done+26 undone+49
asked|说呢$ talk-24 else-65 done+26 undone+49
asked|说好 talk-41 else-58 done+42 undone+36
asked|说好没 talk-41 else-58 done+42 undone+36
asked|谁 talk+107 else-105 done-35
asked|谁来 talk+55 else-31 done-16 undone-17
asked|谁给 talk+88 else-67 undone-34
asked|谢 talk-104 done+67 undone-76
asked|谢$ talk-43 else-43 done+80 undone-54
asked|谢啊 talk-29 else-20 done+45
asked|谢啊$ talk-29 else-20 done+45
asked|谢谢 talk-91 done+58 undone-58
asked|谢谢$ talk-30 else-41 done+66 undone-37
asked|谢谢啊 talk-29 else-20 done+45
asked|贴 else-34 done+63 undone-36
asked|赔 talk+83 else-55 done-24 undone-31
asked|走 talk-96 else-47 undone+95
asked|走$ talk-18 else-80 done-27 undone+91
asked|走<now> talk-54 else-38 done+23 undone+42
asked|走了 talk-54 else-38 done+23 undone+42
asked|走了$ talk-17 else-45 done-48 undone+78
asked|起 else+103 done-34 undone-129
asked|起<go> talk+66 else-43 done+23 undone-67
asked|起来 talk+66 else-43 done+23 undone-67
asked|趟 else-22 undone+21
asked|趟$ else-22 undone+21
asked|跑 talk-32 else-28 done+90 undone-77
asked|跟 talk-46 undone+36
asked|跟蹦 undone+17
asked|跟蹦迪 undone+17
asked|跺 talk+27 else-61 done-24 undone+47
asked|跺<body> talk+27 else-61 done-24 undone+47
asked|跺脚 talk+27 else-61 done-24 undone+47
asked|蹦 undone+15
asked|蹦迪 undone+17
asked|蹦迪似 undone+17
asked|身 talk-48 done-50 undone+53
asked|车 else-68 done+112 undone-87
asked|转 talk+26 else-109 done-40 undone+91
asked|边 talk-54 done+21 undone+18
asked|过 talk-60 else+132 undone-101
asked|过$ talk-40 else+67 undone-16
asked|过去 talk-18 else-45 done+41
asked|还 talk-57 else-67 undone+97
asked|还在 talk-74 else-86 done-53 undone+116
asked|还是 talk-99 else-73 done-91 undone+141
asked|还是不 undone+21
asked|还没 talk+128 else-56 done-66 undone-130
asked|还滴 else-15 undone+25
asked|还滴答 else-15 undone+25
asked|还给 else-17
asked|还那 undone+19
asked|还那样 else-17 undone+23
asked|这 else+59 done-78
asked|这<ask> talk-66 else-53 undone+79
asked|这不 else-62 undone+70
asked|这个 else+54 undone-109
asked|这个$ talk+44 else-75 done+55 undone-26
asked|迪 else+29
asked|迪似 undone+17
asked|迪似的 undone+17
asked|送 talk-42 else+22 done-72 undone+59
asked|通 talk-16
asked|通了 else-18 undone+16
asked|道 talk+108 else-78 done-104
asked|道$ talk+84 else-45 done-38 undone-60
asked|那 talk-42 else+47 done+38 undone-47
asked|那个 talk+69 else-52 done+49 undone-113
asked|那半 talk-35 else-40 undone+68
asked|那样 undone+20
asked|那样$ undone+21
asked|那组 else-26 done-17 undone+42
asked|那组还 else-26 done-17 undone+42
asked|都 talk-110 else+21 done+72 undone-28
asked|都<agree> talk-42 else-60 undone+76
asked|都<broken> talk+28 else-100 done+37 undone+30
asked|都<broken><now> talk+40 else-112 done+48 undone+20
asked|都<fine> done+29 undone-16
asked|都<not> talk-47 else+16 done+56 undone-55
asked|都不 talk-35 undone+31
asked|都对 else-79 done+36 undone+50
asked|都掉 talk+48 else-82 done+64 undone-49
asked|都掉了 talk+48 else-82 done+64 undone-49
asked|都没 talk-34 else-19 done+68 undone-43
asked|里 talk-169 else-20 undone+87
asked|里<now> else-62 undone+53
asked|里头 talk-22 else-90 done+32 undone+58
asked|钟 talk-19 done-35 undone+40
asked|钟又 else-43 done-20 undone+59
asked|钱 talk+98 else-55 done-48 undone-70
asked|钱$ talk+86 else-68 done-27 undone-34
asked|锁 talk-23 else-26 done+40
asked|锁上 else-28 done+47 undone-20
asked|锁上了 else-28 done+47 undone-20
asked|锅 talk-25 else-57 done+93 undone-59
asked|错 talk-47 else+127 done-62 undone-24
asked|锤 else-24 undone+39
asked|锤子 else-24 undone+39
asked|锤子$ else-24 undone+39
asked|镜 talk-51 else-27 done+105 undone-86
asked|长 talk+62 done-85 undone-15
asked|门 talk-125 else+51 done+22 undone+22
asked|门口 else-89 done+50 undone+26
asked|门口那 talk-33 else-35 undone+61
asked|门是 else-21 done-19 undone+39
asked|门还 talk-19 else-33 undone+51
asked|门还是 talk-19 else-33 undone+51
asked|闪 undone+17
asked|闪一 undone+17
asked|闪一闪 undone+17
asked|闪跟 undone+17
asked|闪跟蹦 undone+17
asked|问 talk+92 else-41 done-41 undone-64
asked|问<me> talk+53 else-32 done-17 undone-20
asked|问俺 talk+53 else-32 done-17 undone-20
asked|问问 talk+75 else-64 done-19 undone-19
asked|雨 talk+64 else-42 done-50
asked|雨<later> talk+49 else-28 done-25
asked|雨才 talk+91 else-77 done-35 undone-23
asked|雨才晓 talk+49 else-28 done-25
asked|零 talk+43 else-17 undone-31
asked|零件 talk+47 else-27 undone-27
asked|零件$ talk+47 else-27 undone-27
asked|面 talk-28 else+100 undone-83
asked|顶 talk-16 else-16 done-45 undone+62
asked|风 talk-72 else-31 done-80 undone+93
asked|风<but> else-59 done-19 undone+68
asked|风一 else-59 done-19 undone+68
asked|饭 talk+60 else-31 undone-76
asked|香 talk-22 else+38 done+17 undone-44
asked|鲜 else-26 done+39 undone-15
asked|鲜$ else-75 done+80
asked|黑 talk+45 else+23 done-19 undone-87
b talk+29 else-98 take-34 done+100 undone-40
beside-| talk+66 undone-108
beside-|<agree> else+45 undone-73
beside-|<agree>$ talk-19 else+37 undone-27
beside-|<agree>..<broken> talk+65 else-66
beside-|<agree>..<me> talk+34 else-50 undone+16
beside-|<agree>..<now> talk-51 else+26 undone+17
beside-|<agree>..<still> talk-24 undone+30
beside-|<agree>..<thing> talk+47 else-45
beside-|<agree>啊 talk+60 else-83 undone+26
beside-|<ask> talk+68 else-39 undone-55
beside-|<ask>..<me> talk+55 else-63
beside-|<ask>..<now> talk-20
beside-|<ask><now> talk+29 else-20
beside-|<ask>天 talk+89 else-89
beside-|<broken> else-45 undone+22
beside-|<broken>$ talk-17 else-61 undone+70
beside-|<but> talk+35 undone-33
beside-|<crew> talk+132 else-123 undone-42
beside-|<crew>..<ask> talk+62 else-58
beside-|<crew>..<now> talk+47 else-44
beside-|<finished> talk+42 else-64 undone+24
beside-|<finished>$ talk+55 else-86 undone+35
beside-|<fix> talk+164 else-142 undone-92
beside-|<fix>$ talk+93 else-87 undone-18
beside-|<fix>..<agree> talk+55 else-47 undone-20
beside-|<fix>..<thing> talk+70 else-60 undone-25
beside-|<fix>的 talk+111 else-104 undone-29
beside-|<go> talk-70 else+80 undone-23
beside-|<me> talk+29 else-61 undone+34
beside-|<me>..<broken> talk+30 else-80 undone+49
beside-|<me>..<go> talk-73 undone+52
beside-|<me>..<me> talk+38 else-59 undone+21
beside-|<me>..<not> talk+84 else-92
beside-|<me>..<now> talk-124 else-39 undone+109
beside-|<me>..<still> talk-73 else-109 undone+138
beside-|<me>..<thing> talk-16 undone+26
beside-|<me><now> talk-64 else-47 undone+82
beside-|<me><now>坐 else-45 undone+50
beside-|<me><still> talk-50 else-79 undone+104
beside-|<me><still><broken> talk-19 else-23 undone+37
beside-|<not> talk+78 else-57 undone-57
beside-|<not>..<agree> talk-64 else+21 undone+28
beside-|<not>..<me> talk+28 else-61 undone+33
beside-|<not>..<now> talk-62 undone+41
beside-|<not>..<still> talk-26 undone+33
beside-|<not>..<thing> talk+29 else-28
beside-|<not><agree> talk-30 else-21 undone+42
beside-|<not><agree>啊 else-36 undone+41
beside-|<not>关 talk-20 else-50 undone+61
beside-|<now> undone+19
beside-|<now>$ talk-15 else+21
beside-|<now>..<broken> talk-52 undone+31
beside-|<now>..<go> talk-41 else-29 undone+55
beside-|<now>..<me> else-16 undone+27
beside-|<now>..<not> talk-68 else+22 undone+31
beside-|<now>..<now> talk-77 else+68
beside-|<now>..<still> talk-49 else-25 undone+55
beside-|<now>..<thing> talk-25 else-30 undone+44
beside-|<now>下 else-35 undone+43
beside-|<now>坐 else-45 undone+50
beside-|<now>看 talk+22 else-30
beside-|<past> talk+115 else-105 undone-28
beside-|<still> talk-210 else+18 undone+105
beside-|<still>..<broken> talk-79 else-29 undone+74
beside-|<still>..<go> talk-34 else-52 undone+69
beside-|<still>..<not> talk-26 else-34 undone+52
beside-|<still>..<now> talk-63 else-44 undone+79
beside-|<still>..<thing> undone+22
beside-|<still><broken> talk-67 else-47 undone+81
beside-|<still>响 talk-18 else-53 undone+60
beside-|<thanks> talk+23 undone-23
beside-|<thanks>..<crew> talk+63 else-61
beside-|<thanks><crew> talk+63 else-61
beside-|<thing> talk-19 else+20
beside-|<thing>$ talk+36 undone-39
beside-|<thing>..<broken> else-23 undone+29
beside-|<thing>..<still> talk-15 else-29 undone+38
beside-|<thing><still> else-28 undone+35
beside-|<thing><still><broken> else-21 undone+25
beside-|<tool> talk+77 else-88
beside-|<tool>..<broken> talk+54 else-75 undone+19
beside-|<you> talk+72 else-31 undone-81
beside-|<you>..<but> talk+139 else-135
beside-|n:asks talk+44 undone-59
beside-|n:fails talk-48 else-115 undone+129
beside-|n:fails$ talk-31 else-92 undone+100
beside-|n:later talk-33 else+69 undone-51
beside-|t:thanks talk+60 else-57
beside-|t:unwell talk-49 else-113 undone+128
beside| talk-98 else+226 undone-133
beside|$ talk-98 else+226 undone-133
beside|<agree> talk-75 else+154 undone-89
beside|<agree>$ talk-60 else+98 undone-53
beside|<agree>..<broken> talk+59 else-54
beside|<agree>..<me> else-15
beside|<agree>..<now> talk-77 else+67
beside|<agree>..<still> talk-41 else+20 undone+15
beside|<agree>..<thing> talk+43 else-39
beside|<agree>啊 talk+56 else-77 undone+23
beside|<ask> else+66 undone-79
beside|<ask>..<me> talk+38 else-34
beside|<ask>..<now> talk-58 else+65
beside|<ask><now> talk+22 undone-16
beside|<ask>天 talk+78 else-76
beside|<broken> talk-34 else+29
beside|<broken>$ talk-30 else-42 undone+63
beside|<but> talk-18 else+67 undone-66
beside|<crew> talk+132 else-123 undone-42
beside|<crew>..<ask> talk+62 else-58
beside|<crew>..<now> talk+47 else-44
beside|<finished> else-21
beside|<finished>$ talk+30 else-50 undone+22
beside|<fix> talk+140 else-106 undone-118
beside|<fix>$ talk+84 else-73 undone-26
beside|<fix>..<agree> talk+47 else-33 undone-29
beside|<fix>..<thing> talk+70 else-60 undone-25
beside|<fix>的 talk+110 else-103 undone-30
beside|<go> talk-152 else+191 undone-65
beside|<goods> talk-94 else+177 undone-122
beside|<goods>..<ask> talk+86 else-76 undone-23
beside|<goods><ask> talk+100 else-95 undone-16
beside|<me> talk-48 else+67 undone-35
beside|<me>..<ask> talk+54 else-18 undone-60
beside|<me>..<broken> talk+24 else-65 undone+40
beside|<me>..<go> talk-108 else+45 undone+34
beside|<me>..<me> talk+21 else-30
beside|<me>..<not> talk+57 else-49 undone-18
beside|<me>..<now> talk-157 else+24 undone+78
beside|<me>..<still> talk-37 else-84 undone+107
beside|<me>..<thing> talk-22 undone+22
beside|<me><now> talk-77 else-25 undone+72
beside|<me><now>坐 else-45 undone+50
beside|<me><still> talk-68 else-47 undone+89
beside|<me><still><broken> talk-19 else-23 undone+37
beside|<not> else+53 undone-102
beside|<not>..<agree> talk-96 else+68
beside|<not>..<me> else-34 undone+22
beside|<not>..<now> talk-112 else+77
beside|<not>..<still> talk-32 undone+26
beside|<not>..<thing> talk+16
beside|<not><agree> talk-42 undone+37
beside|<not><agree>啊 else-36 undone+41
beside|<not>关 talk-20 else-50 undone+61
beside|<now> talk-94 else+116 undone-38
beside|<now>$ talk-86 else+129 undone-56
beside|<now>..<broken> talk-69 else+33 undone+24
beside|<now>..<go> talk-58 undone+43
beside|<now>..<me> talk-34 else+18
beside|<now>..<not> talk-83 else+49 undone+19
beside|<now>..<now> talk-107 else+124 undone-24
beside|<now>..<still> talk-69 undone+36
beside|<now>..<thing> talk-30 else-24 undone+43
beside|<now>下 else-35 undone+43
beside|<now>坐 else-45 undone+50
beside|<now>看 talk+21 else-28
beside|<past> talk+104 else-91 undone-34
beside|<still> talk-200 else+102 undone+46
beside|<still>..<broken> talk-84 else-20 undone+70
beside|<still>..<go> talk-51 else-22 undone+55
beside|<still>..<not> talk-54 else+15 undone+28
beside|<still>..<now> talk-92 undone+57
beside|<still>..<thing> talk-20 undone+19
beside|<still><broken> talk-67 else-47 undone+81
beside|<still>响 talk-18 else-53 undone+60
beside|<thanks> undone-31
beside|<thanks>..<crew> talk+63 else-61
beside|<thanks><crew> talk+63 else-61
beside|<thing> talk-66 else+82 undone-27
beside|<thing>$ talk+22 undone-43
beside|<thing>..<broken> else-21 undone+28
beside|<thing>..<still> talk-16 else-27 undone+37
beside|<thing><still> else-28 undone+35
beside|<thing><still><broken> else-21 undone+25
beside|<tool> talk+76 else-85
beside|<tool>..<broken> talk+54 else-75 undone+19
beside|<you> else+53 undone-88
beside|<you>..<but> talk+131 else-125 undone-19
beside|^ talk-98 else+226 undone-133
beside|^<ask> else+26 undone-25
beside|^<crew> talk+117 else-113 undone-25
beside|^<me> else-30 undone+34
beside|^<not> talk+94 else-84 undone-41
beside|^<still> talk-85 else+66
beside|^<thanks> talk+16 undone-27
beside|^<thing> talk-52 else+22 undone+20
beside|^三 talk-54 else-15 undone+50
beside|^三楼 talk-38 else-35 undone+56
beside|^不 talk+90 else-59 undone-89
beside|^师 talk+110 else-104 undone-29
beside|^师傅 talk+117 else-113 undone-25
beside|^我 else-22 undone+30
beside|^我们 talk+78 else-58 undone-46
beside|^我刚 talk-45 else-80 undone+98
beside|^我又 else-37 undone+44
beside|^我家 talk+34 else-92 undone+58
beside|^没 talk-101 else+80
beside|^没好 else-45 undone+50
beside|^还 talk-63 else+96 undone-35
beside|^还是 talk-17
beside|^这 else+16 undone-48
beside|^门 talk-49 else+19 undone+20
beside|^门还 else-31 undone+36
beside|last:<broken> else-44 undone+40
beside|last:<go> talk-120 else+77
beside|last:<me> talk-21 else-39 undone+61
beside|last:<not> talk+47 undone-105
beside|last:<now> talk-144 else+82 undone+32
beside|last:<still> talk-109 undone+83
beside|last:<thing> else+24 undone-20
beside|long:14 talk-87 else+151 undone-88
beside|long:5 talk-41 else+100 undone-99
beside|long:9 talk+32 else+32 undone-112
beside|n:asks talk-33 else+93 undone-78
beside|n:fails talk-65 else-86 undone+116
beside|n:fails$ talk-46 else-67 undone+89
beside|n:later talk-126 else+186 undone-84
beside|names:1 talk+21 else-22
beside|spans:1 talk-38 else+145 undone-133
beside|spans:2 talk-92 else+166 undone-97
beside|t:thanks talk+59 else-56
beside|t:unwell talk-66 else-85 undone+115
beside|一 talk-75 else+110 undone-43
beside|三 talk-85 else+23 undone+39
beside|三楼 talk-38 else-35 undone+56
beside|下 talk+26 undone-46
beside|不 talk-18 else+66 undone-91
beside|个 talk+52 undone-95
beside|也 talk+44 undone-94
beside|了 else+73 undone-99
beside|了$ talk-41 else+89 undone-74
beside|了下 else-35 undone+43
beside|人 else+61 undone-144
beside|们 talk+39 undone-73
beside|件 talk+80 else-61 undone-40
beside|你 else+46 undone-84
beside|修 talk+128 else-141 undone+21
beside|修$ talk+45 else-50
beside|候 talk+31 else-18 undone-21
beside|傅 talk+142 else-138 undone-34
beside|元 talk+86 else-72 undone-35
beside|关 talk-58 else-17 undone+57
beside|几 talk+60 else-51 undone-22
beside|几天 talk+77 else-76
beside|几天$ talk+83 else-83
beside|刚 talk-65 else-50 undone+85
beside|刚坐 else-45 undone+50
beside|别 else+19
beside|单 talk+107 else-100 undone-28
beside|单元 talk+114 else-113
beside|去 talk-55 else+59
beside|又 talk-72 undone+47
beside|呀 talk-42 else+39
beside|呀$ talk-30 else+25
beside|咋 talk+86 else-68 undone-45
beside|响 talk-18 else-53 undone+60
beside|哪 talk+41 else-45
beside|啊 talk+36 else-25 undone-21
beside|啊$ talk+48 else-41 undone-15
beside|回 talk+32 undone-58
beside|在 talk-196 else+191 undone-26
beside|坏 talk+55 else-54
beside|坐 talk+116 else-134
beside|坐$ talk+133 else-131 undone-32
beside|声 talk+130 else-126 undone-18
beside|天 talk+34 undone-88
beside|天$ talk+73 else-68 undone-16
beside|好 talk-51 else+70 undone-30
beside|好了 talk+53 else-64
beside|好了$ talk+59 else-73
beside|好啊 talk-17 else-26 undone+38
beside|好啊$ else-30 undone+39
beside|家 talk-55 else+47
beside|家还 talk-28 else-62 undone+77
beside|师 talk+111 else-96 undone-53
beside|师傅 talk+142 else-138 undone-34
beside|快 talk+46 else-30 undone-31
beside|我 talk-46 else+61 undone-30
beside|我们 talk+56 else-28 undone-56
beside|我刚 talk-47 else-75 undone+94
beside|我刚坐 else-45 undone+50
beside|我又 talk-16 else-27 undone+38
beside|我家 talk+52 else-104 undone+54
beside|我家还 talk-28 else-62 undone+77
beside|按 talk+98 else-114
beside|换 talk+70 else-56 undone-35
beside|换的 talk+87 else-79 undone-27
beside|时 talk-26 else+59 undone-48
beside|时候 talk+36 else-24 undone-20
beside|是 else+40 undone-50
beside|有 else+68 undone-103
beside|样 talk+65 else-54 undone-28
beside|梯 else-32 undone+37
beside|楼 talk+69 else-148 undone+86
beside|楼$ talk-31 else-44 undone+65
beside|水 talk-91 else+93
beside|水$ talk-16 undone+19
beside|没 undone-31
beside|没人 talk+99 else-80 undone-50
beside|没好 talk+57 else-84 undone+25
beside|没好$ talk+63 else-59
beside|没好啊 else-36 undone+41
beside|没水 undone+22
beside|没水$ undone+22
beside|灯 talk+50 else-71 undone+18
beside|电 talk+64 else-49 undone-34
beside|的 else+88 undone-104
beside|的$ talk-109 else+131 undone-32
beside|的<agree> talk+100 else-92 undone-24
beside|的也 talk+94 else-82 undone-39
beside|的呀 talk+30 else-51 undone+28
beside|的呀$ talk+32 else-53 undone+29
beside|的是 talk+105 else-100 undone-19
beside|看 talk-52 else+65 undone-21
beside|看<now> talk-22 else-35 undone+50
beside|看了 talk-20 else-37 undone+50
beside|看了下 else-35 undone+43
beside|管 talk+78 else-77
beside|管<ask> talk+89 else-90
beside|管几 talk+89 else-90
beside|管几天 talk+89 else-90
beside|能 talk+82 else-54 undone-70
beside|能管 talk+89 else-90
beside|能管几 talk+89 else-90
beside|该 talk+116 else-109 undone-25
beside|还 talk-139 else+54 undone+48
beside|还是 talk-77 else-30 undone+74
beside|这 talk+35 undone-78
beside|那 talk+41 undone-68
beside|门 talk-148 else+99
beside|门还 else-31 undone+36
beside|门还是 else-21 undone+25
beside|问 talk+93 else-71 undone-57
beside|黑 talk-41 undone+30
door-| talk+80 else-260 yes+44 no+46
door-|<accept> talk-49 else-23 yes+100 no-68
door-|<accept>..<agree> yes+19
door-|<accept>..<help> yes+29 no-16
door-|<accept>..<me> talk-28 else-19 yes+72 no-48
door-|<accept><me> talk-28 else-19 yes+72 no-48
door-|<accept><me><help> yes+29 no-16
door-|<agree> talk-79 else-129 yes+124
door-|<agree>$ talk-101 else-79 yes+103 no-22
door-|<agree>..<accept> yes+25 no-15
door-|<agree>..<agree> talk-38 else-28 yes+78 no-47
door-|<agree>..<broken> yes+27
door-|<agree>..<but> talk-30 else-24 yes+82 no-57
door-|<agree>..<cannot> yes+18
door-|<agree>..<help> talk-29 else-21 yes+65 no-42
door-|<agree>..<kin> talk-85 else-26 yes+59
door-|<agree>..<me> talk+24 else-67 no+25
door-|<agree>..<next-door> yes+34 no-19
door-|<agree>..<not> talk-25 yes+47 no-23
door-|<agree>..<now> talk-20 else-17 yes+39
door-|<agree>..<they> talk-73 else-46 yes+131 no-78
door-|<agree><broken> yes+27
door-|<agree><me> talk+33 else-51 yes-101 no+66
door-|<agree><me><kin> talk-35 yes-43 no+64
door-|<agree><me><me> talk-23 else-17 yes-25 no+55
door-|<agree>嘛 talk-33 else-16 yes+58 no-23
door-|<agree>的 talk-28 else-21 yes+60 no-33
door-|<ask> talk+118 else-92 yes-111 no-19
door-|<ask>$ talk+108 else-60 yes-58 no-68
door-|<ask>..<now> talk+38 else-21 yes-31
door-|<ask>..<they> yes-17 no+26
door-|<broken> yes+27
door-|<broken>$ yes+27
door-|<but> talk+41 else-56 yes+44 no-56
door-|<but>..<not> talk-24 yes+52 no-24
door-|<but>个 talk+73 else-36 yes-16 no-50
door-|<cannot> talk-34 else-22 yes+23 no+22
door-|<cannot>用 yes+30
door-|<fix> talk+55 else-24 no-52
door-|<fix>..<now> talk+33 no-43
door-|<go> talk+106 else-67 yes-57 no-47
door-|<go>$ talk+61 else-24 yes-31 no-25
door-|<go>..<now> talk+31 else-30
door-|<go>..<place> talk+40 yes-16 no-21
door-|<go><now> talk+15 else-24
door-|<go><place> talk+40 yes-16 no-21
door-|<goods> else-25 yes+30 no-25
door-|<goods>$ talk-26 yes+55 no-34
door-|<help> talk-61 else-31 yes+64
door-|<help>..<agree> talk-23 else-16 yes+45 no-20
door-|<help>..<they> talk-18 yes+37 no-18
door-|<help><they> talk-18 yes+37 no-18
door-|<kin> talk-85 else-26 yes+59
door-|<kin>的 talk-40 yes-23 no+56
door-|<me> talk-96 else-118 no+136
door-|<me>$ talk+60 else-45 yes-27
door-|<me>..<agree> talk-37 else-27 no+42
door-|<me>..<ask> talk-57 yes-16 no+69
door-|<me>..<but> talk-29 no+33
door-|<me>..<help> talk-37 yes+23 no+17
door-|<me>..<kin> talk-35 yes-43 no+64
door-|<me>..<me> talk+36 else-48 yes-66 no+33
door-|<me>..<not> talk-37 else-15 yes+16 no+29
door-|<me>..<now> talk-77 else-23 no+80
door-|<me>..<refuse> talk-44 yes-25 no+64
door-|<me>..<they> talk-22 else-15 yes+63 no-41
door-|<me>..<thing> talk-31 yes-15 no+46
door-|<me><agree> talk-15 else-15 no+32
door-|<me><help> talk-15 yes+45 no-28
door-|<me><kin> talk-35 yes-43 no+64
door-|<me><kin>的 talk-35 yes-43 no+64
door-|<me><me> talk+42 else-44 yes-58 no+21
door-|<me><me>的 no+23
door-|<me><now> talk-16 no+32
door-|<me><now>住 talk-16 no+32
door-|<me><refuse> talk-44 yes-25 no+64
door-|<me>住 talk-36 yes-35 no+65
door-|<me>的 talk-47 else-16 yes-37 no+74
door-|<me>给 talk-29 yes+66 no-44
door-|<me>给<they> yes+30 no-19
door-|<me>量 talk+84 yes-18 no-75
door-|<name> talk+36 else-33 yes+43 no-71
door-|<name>..<not> talk-21 yes+48 no-26
door-|<name>..<now> talk-34 yes+66 no-39
door-|<name>..<they> yes+16 no-19
door-|<next-door> talk-54 else-35 no+55
door-|<next-door>..<agree> talk-29 else-27 yes-52 no+73
door-|<not> talk+27 else-92 yes-31 no+47
door-|<not>$ no+23
door-|<not>..<me> talk-31 else-17 yes+46
door-|<not>..<now> talk+35 else-23 yes+37 no-66
door-|<not>识 talk-21 yes+48 no-26
door-|<now> talk+59 else-103 yes-34 no+26
door-|<now>$ else-78 no+39
door-|<now>..<accept> talk-41 else-15 yes+82 no-55
door-|<now>..<ask> talk-48 yes-18 no+62
door-|<now>..<but> talk+43 else-17 no-29
door-|<now>..<me> talk-77 else-26 yes+46 no+33
door-|<now>..<now> talk-15 yes+24
door-|<now>..<refuse> talk-56 yes-40 no+77
door-|<now>..<they> else-23 no+26
door-|<now><me> talk-15 yes+24
door-|<now>住 talk-16 no+32
door-|<past> talk+55 yes-31 no-26
door-|<past>..<still> talk+55 yes-31 no-26
door-|<place> talk+65 else-31 no-56
door-|<place>..<now> yes+17 no-24
door-|<refuse> talk-36 else-70 yes-113 no+129
door-|<refuse>$ talk-29 else-19 yes-30 no+52
door-|<refuse>..<agree> talk-20 else-16 yes-33 no+57
door-|<refuse>..<ask> talk+61 else-30 yes-21 no-32
door-|<refuse>..<me> talk-40 else-27 yes-48 no+80
door-|<refuse>..<now> talk-73 else-24 yes-58 no+99
door-|<refuse>..<refuse> talk-18 yes-20 no+34
door-|<refuse>..<they> yes-25 no+23
door-|<refuse>..<thing> talk-18 yes-15 no+31
door-|<refuse><now> talk-57 else-18 yes-43 no+81
door-|<refuse><they> yes-17 no+30
door-|<refuse><thing> talk-18 yes-15 no+31
door-|<refuse><thing>牌 talk-18 yes-15 no+31
door-|<still> talk+113 else-36 yes-89 no-61
door-|<still>..<go> talk+55 else-17 yes-31 no-29
door-|<they> else-83 yes+103 no-75
door-|<they>$ yes-17 no+30
door-|<they>..<accept> talk-23 yes+61 no-39
door-|<they>..<agree> talk-22 yes+36
door-|<they>..<but> talk-26 yes+45 no-15
door-|<they>..<cannot> yes+33 no-15
door-|<they>..<go> yes+20 no-18
door-|<they>..<me> yes+27
door-|<they>..<not> talk+17 else-39 yes+60 no-70
door-|<they>..<now> talk-27 yes+58 no-37
door-|<they>..<still> talk+70 else-17 yes-56 no-26
door-|<they><accept> yes+31 no-17
door-|<they><accept><me> yes+31 no-17
door-|<they><agree> talk-19 yes+34
door-|<they><agree>的 talk-19 yes+34
door-|<they><but> talk-26 yes+45 no-15
door-|<they><but>个 talk-26 yes+45 no-15
door-|<they><cannot> yes+33 no-15
door-|<they><cannot>用 yes+18
door-|<they><not> talk+52 else-19 yes-23 no-29
door-|<they>量 talk+38 no-32
door-|<thing> talk-44 yes-27 no+62
door-|<thing>..<now> talk-44 yes-27 no+62
door-|<thing>牌 talk-21 yes-19 no+38
door-|<thing>牌<now> talk-21 yes-19 no+38
door-|<wish> talk+85 else-39 yes-44 no-46
door-|<wish>..<go> talk+40 yes-16 no-21
door-|<wish>..<place> talk+40 yes-16 no-21
door-|<wish><go> talk+40 yes-16 no-21
door-|<wish><go><place> talk+40 yes-16 no-21
door-|<you> talk+75 else-35 yes-41 no-34
door-|<you>..<go> talk+75 else-35 yes-41 no-34
door-|n:asks talk+138 else-122 yes-160
door-|n:later talk+49 else-19 yes-38
door-|n:nods talk-51 else-51 yes+109 no-85
door| talk+80 else-260 yes+44 no+46
door|$ talk+80 else-260 yes+44 no+46
door|0 talk+186 else-176 yes-74 no-55
door|0$ talk+128 else-70 yes-129 no-21
door|0<agree> talk-81 else-30 yes+57
door|0<agree><me> talk-34 else-16 yes-27 no+62
door|0<ask> talk+91 else-33 yes-42 no-65
door|0啊 talk-23 yes-15 no+44
door|0是 talk-16 else-44 yes+45 no-15
door|0是不 talk+52 else-16 yes-22 no-30
door|0是我 talk-74 else-25 yes+44 no+15
door|0那 talk+67 else-20 yes-45 no-27
door|<accept> talk-49 else-23 yes+100 no-68
door|<accept>..<agree> yes+19
door|<accept>..<help> yes+29 no-16
door|<accept>..<me> talk-28 else-19 yes+72 no-48
door|<accept><me> talk-28 else-19 yes+72 no-48
door|<accept><me><help> yes+29 no-16
door|<agree> talk-79 else-129 yes+124
door|<agree>$ talk-101 else-79 yes+103 no-22
door|<agree>..<accept> yes+25 no-15
door|<agree>..<agree> talk-38 else-28 yes+78 no-47
door|<agree>..<broken> yes+27
door|<agree>..<but> talk-30 else-24 yes+82 no-57
door|<agree>..<cannot> yes+18
door|<agree>..<help> talk-29 else-21 yes+65 no-42
door|<agree>..<kin> talk-85 else-26 yes+59
door|<agree>..<me> talk+24 else-67 no+25
door|<agree>..<next-door> yes+34 no-19
door|<agree>..<not> talk-25 yes+47 no-23
door|<agree>..<now> talk-20 else-17 yes+39
door|<agree>..<they> talk-73 else-46 yes+131 no-78
door|<agree><broken> yes+27
door|<agree><me> talk+33 else-51 yes-101 no+66
door|<agree><me><kin> talk-35 yes-43 no+64
door|<agree><me><me> talk-23 else-17 yes-25 no+55
door|<agree>嘛 talk-33 else-16 yes+58 no-23
door|<agree>的 talk-28 else-21 yes+60 no-33
door|<ask> talk+118 else-92 yes-111 no-19
door|<ask>$ talk+108 else-60 yes-58 no-68
door|<ask>..<now> talk+38 else-21 yes-31
door|<ask>..<they> yes-17 no+26
door|<broken> yes+27
door|<broken>$ yes+27
door|<but> talk+41 else-56 yes+44 no-56
door|<but>..<not> talk-24 yes+52 no-24
door|<but>个 talk+73 else-36 yes-16 no-50
door|<cannot> talk-34 else-22 yes+23 no+22
door|<cannot>用 yes+30
door|<fix> talk+55 else-24 no-52
door|<fix>..<now> talk+33 no-43
door|<go> talk+106 else-67 yes-57 no-47
door|<go>$ talk+61 else-24 yes-31 no-25
door|<go>..<now> talk+31 else-30
door|<go>..<place> talk+40 yes-16 no-21
door|<go><now> talk+15 else-24
door|<go><place> talk+40 yes-16 no-21
door|<goods> else-25 yes+30 no-25
door|<goods>$ talk-26 yes+55 no-34
door|<help> talk-61 else-31 yes+64
door|<help>..<agree> talk-23 else-16 yes+45 no-20
door|<help>..<they> talk-18 yes+37 no-18
door|<help><they> talk-18 yes+37 no-18
door|<kin> talk-85 else-26 yes+59
door|<kin>的 talk-40 yes-23 no+56
door|<me> talk-96 else-118 no+136
door|<me>$ talk+60 else-45 yes-27
door|<me>..<agree> talk-37 else-27 no+42
door|<me>..<ask> talk-57 yes-16 no+69
door|<me>..<but> talk-29 no+33
door|<me>..<help> talk-37 yes+23 no+17
door|<me>..<kin> talk-35 yes-43 no+64
door|<me>..<me> talk+36 else-48 yes-66 no+33
door|<me>..<not> talk-37 else-15 yes+16 no+29
door|<me>..<now> talk-77 else-23 no+80
door|<me>..<refuse> talk-44 yes-25 no+64
door|<me>..<they> talk-22 else-15 yes+63 no-41
door|<me>..<thing> talk-31 yes-15 no+46
door|<me><agree> talk-15 else-15 no+32
door|<me><help> talk-15 yes+45 no-28
door|<me><kin> talk-35 yes-43 no+64
door|<me><kin>的 talk-35 yes-43 no+64
door|<me><me> talk+42 else-44 yes-58 no+21
door|<me><me>的 no+23
door|<me><now> talk-16 no+32
door|<me><now>住 talk-16 no+32
door|<me><refuse> talk-44 yes-25 no+64
door|<me>住 talk-36 yes-35 no+65
door|<me>的 talk-47 else-16 yes-37 no+74
door|<me>给 talk-29 yes+66 no-44
door|<me>给<they> yes+30 no-19
door|<me>量 talk+84 yes-18 no-75
door|<name> talk+36 else-33 yes+43 no-71
door|<name>..<not> talk-21 yes+48 no-26
door|<name>..<now> talk-34 yes+66 no-39
door|<name>..<they> yes+16 no-19
door|<next-door> talk-54 else-35 no+55
door|<next-door>..<agree> talk-29 else-27 yes-52 no+73
door|<not> talk+27 else-92 yes-31 no+47
door|<not>$ no+23
door|<not>..<me> talk-31 else-17 yes+46
door|<not>..<now> talk+35 else-23 yes+37 no-66
door|<not>识 talk-21 yes+48 no-26
door|<now> talk+59 else-103 yes-34 no+26
door|<now>$ else-78 no+39
door|<now>..<accept> talk-41 else-15 yes+82 no-55
door|<now>..<ask> talk-48 yes-18 no+62
door|<now>..<but> talk+43 else-17 no-29
door|<now>..<me> talk-77 else-26 yes+46 no+33
door|<now>..<now> talk-15 yes+24
door|<now>..<refuse> talk-56 yes-40 no+77
door|<now>..<they> else-23 no+26
door|<now><me> talk-15 yes+24
door|<now>住 talk-16 no+32
door|<past> talk+55 yes-31 no-26
door|<past>..<still> talk+55 yes-31 no-26
door|<place> talk+65 else-31 no-56
door|<place>..<now> yes+17 no-24
door|<refuse> talk-36 else-70 yes-113 no+129
door|<refuse>$ talk-29 else-19 yes-30 no+52
door|<refuse>..<agree> talk-20 else-16 yes-33 no+57
door|<refuse>..<ask> talk+61 else-30 yes-21 no-32
door|<refuse>..<me> talk-40 else-27 yes-48 no+80
door|<refuse>..<now> talk-73 else-24 yes-58 no+99
door|<refuse>..<refuse> talk-18 yes-20 no+34
door|<refuse>..<they> yes-25 no+23
door|<refuse>..<thing> talk-18 yes-15 no+31
door|<refuse><now> talk-57 else-18 yes-43 no+81
door|<refuse><they> yes-17 no+30
door|<refuse><thing> talk-18 yes-15 no+31
door|<refuse><thing>牌 talk-18 yes-15 no+31
door|<still> talk+113 else-36 yes-89 no-61
door|<still>..<go> talk+55 else-17 yes-31 no-29
door|<they> else-83 yes+103 no-75
door|<they>$ yes-17 no+30
door|<they>..<accept> talk-23 yes+61 no-39
door|<they>..<agree> talk-22 yes+36
door|<they>..<but> talk-26 yes+45 no-15
door|<they>..<cannot> yes+33 no-15
door|<they>..<go> yes+20 no-18
door|<they>..<me> yes+27
door|<they>..<not> talk+17 else-39 yes+60 no-70
door|<they>..<now> talk-27 yes+58 no-37
door|<they>..<still> talk+70 else-17 yes-56 no-26
door|<they><accept> yes+31 no-17
door|<they><accept><me> yes+31 no-17
door|<they><agree> talk-19 yes+34
door|<they><agree>的 talk-19 yes+34
door|<they><but> talk-26 yes+45 no-15
door|<they><but>个 talk-26 yes+45 no-15
door|<they><cannot> yes+33 no-15
door|<they><cannot>用 yes+18
door|<they><not> talk+52 else-19 yes-23 no-29
door|<they>量 talk+38 no-32
door|<thing> talk-44 yes-27 no+62
door|<thing>..<now> talk-44 yes-27 no+62
door|<thing>牌 talk-21 yes-19 no+38
door|<thing>牌<now> talk-21 yes-19 no+38
door|<wish> talk+85 else-39 yes-44 no-46
door|<wish>..<go> talk+40 yes-16 no-21
door|<wish>..<place> talk+40 yes-16 no-21
door|<wish><go> talk+40 yes-16 no-21
door|<wish><go><place> talk+40 yes-16 no-21
door|<you> talk+75 else-35 yes-41 no-34
door|<you>..<go> talk+75 else-35 yes-41 no-34
door|^ talk+80 else-260 yes+44 no+46
door|^0 talk+178 else-147 yes-21 no-130
door|^0$ talk+118 else-49 yes-87 no-52
door|^0是 talk-16 else-44 yes+45 no-15
door|^0那 talk+67 else-20 yes-45 no-27
door|^<accept> talk-16 yes+38 no-24
door|^<agree> talk-21 else-99 yes+157 no-111
door|^<but> talk+50 else-18 yes+23 no-61
door|^<help> talk-33 else-20 yes+22 no+19
door|^<me> talk-45 else-78 yes-76 no+122
door|^<next-door> talk-49 else-29 yes-26 no+62
door|^<not> talk-69 else-36 yes-83 no+101
door|^<now> talk+49 no-50
door|^<refuse> talk-75 else-41 yes-81 no+115
door|^<they> else-57 yes+93 no-101
door|^<you> talk+75 else-35 yes-41 no-34
door|^不 talk-91 else-49 yes-112 no+135
door|^不是 talk-35 else-23 yes-46 no+74
door|^他 else-15 yes+50 no-36
door|^他家 yes+20 no-22
door|^体 talk+78 else-23 yes-48 no-49
door|^体温 talk+78 else-23 yes-48 no-49
door|^你 talk+75 else-35 yes-41 no-34
door|^嗯 talk-35 else-18 yes+60 no-25
door|^她 talk+20 else-45 yes+64 no-75
door|^她不 talk-18 else-19 yes+52 no-26
door|^她让 yes+25
door|^对 talk-73 else-53 yes+44 no+25
door|^对$ talk-26 else-30 yes+71 no-57
door|^对门 talk-45 else-24 yes-40 no+66
door|^就 talk-16 else-15 yes+70 no-57
door|^我 talk-41 else-76 yes-91 no+124
door|^我住 talk-33 yes-31 no+60
door|^我自 talk+54 else-30 yes-36
door|^手 talk-16 yes-18 no+32
door|^打 talk-27 yes-23 no+45
door|^打错 talk-27 yes-23 no+45
door|^是 talk+37 else-62 yes+65 no-55
door|^是嘞 talk-19 else-24 yes+76 no-61
door|^是我 talk+63 else-24 yes-69
door|^替 talk-27 no+28
door|^老 yes+42 no-27
door|^老太 yes+28 no-17
door|^那 talk-22 else-15 yes+15 no+18
door|^那是 no+27
door|last:<accept> talk-45 else-20 yes+93 no-64
door|last:<agree> talk-63 else-42 yes-34 no+102
door|last:<ask> else-16 yes-18 no+24
door|last:<but> talk+73 else-40 yes+24 no-86
door|last:<cannot> talk-31 else-19 no+29
door|last:<go> talk+46 else-29 no-34
door|last:<goods> talk-33 yes+47
door|last:<help> talk-43 else-24 yes+46
door|last:<me> talk-162 else-83 yes+42 no+103
door|last:<not> talk-66 else-30 yes+66
door|last:<now> else-33 yes+22
door|last:<refuse> talk-58 yes-43 no+81
door|last:<still> talk+55 yes-31 no-26
door|last:<they> talk-22 else-57 yes+89 no-40
door|last:<thing> no+16
door|last:<wish> talk+61 else-28 yes-30 no-28
door|long:14 talk+132 else-113 yes-31 no-67
door|long:2 talk-145 else-71 yes+98
door|long:20 else-48 yes+32
door|long:30 talk-15 yes+24
door|long:5 talk-53 else-70 yes-81 no+124
door|long:9 talk+96 else-141 no-16
door|n:asks talk+138 else-122 yes-160
door|n:later talk+49 else-19 yes-38
door|n:nods talk-51 else-51 yes+109 no-85
door|shape:? talk+82 else-58 yes-54 no-23
door|shape:?$ talk+82 else-58 yes-54 no-23
door|shape:asks talk+77 else-52 no-58
door|spans:1 talk+34 else-164 yes+18 no+54
door|spans:2 else-152 yes+23 no+65
door|spans:3 talk+87 else-64 yes+44 no-90
door|一 talk+60 else-41 yes+21 no-70
door|一个 talk+73 else-36 yes-16 no-50
door|一个人 talk+35 else-29 no-33
door|上 talk+72 else-32 yes-35 no-42
door|不 talk+45 else-134 yes-37 no+61
door|不会 else-16 yes+43 no-22
door|不会用 yes+30
door|不是 talk+58 else-69 yes-52 no+27
door|不是$ no+29
door|不是她 yes-17 no+30
door|不识 talk-21 yes+48 no-26
door|不识字 talk-21 yes+48 no-26
door|个 talk+79 else-49 yes-43 no-18
door|个人 talk+35 else-29 no-33
door|了 talk+61 else-82 yes-58 no+28
door|了$ talk+25 else-70 yes-29 no+37
door|人 talk+62 else-43 yes-34
door|他 talk+26 else-26 yes+43 no-60
door|他家 yes+20 no-22
door|他报 talk-19 yes+34
door|他报的 talk-19 yes+34
door|会 else-16 yes+43 no-22
door|会用 yes+30
door|会用手 yes+30
door|住 talk+41 else-46 yes-85 no+56
door|住0 talk-29 else-16 yes-23 no+57
door|住0$ no+17
door|住0啊 talk-23 yes-15 no+44
door|住的 talk+17 else-18 yes-36 no+25
door|体 talk+47 else-33 no-41
door|体温 talk+47 else-33 no-41
door|体温计 talk+17 else-22 yes+39 no-45
door|你 talk+75 else-35 yes-41 no-34
door|俺 talk-17 yes+34
door|写 talk-39 yes-22 no+53
door|准 talk+78 else-23 yes-48 no-49
door|出 talk-23 yes+19
door|刚 talk+54 no-47
door|医 talk+71 else-28 yes-30 no-45
door|医院 talk+71 else-28 yes-30 no-45
door|去 talk+58 else-34 yes-45
door|去医 talk+40 yes-16 no-21
door|去医院 talk+40 yes-16 no-21
door|可 talk+45 else-24 no-29
door|吗 talk+94 else-52 yes-47 no-53
door|吗$ talk+94 else-52 yes-47 no-53
door|吧 talk+85 else-25 yes-44 no-60
door|吧$ talk+85 else-25 yes-44 no-60
door|呢 talk-47 yes+35 no+16
door|呢$ talk-44 yes+39
door|哪 talk-94 else-19 yes-47 no+116
door|啊 else-27 no+37
door|啊$ else-20 no+15
door|嗯 talk-35 else-18 yes+60 no-25
door|嘛 talk-53 else-21 yes+37 no+22
door|嘛$ talk-53 else-21 yes+37 no+22
door|嘞 talk-19 else-24 yes+76 no-61
door|嘞$ talk-19 else-24 yes+76 no-61
door|在 talk-22 yes+40 no-19
door|太 talk-22 else-18 yes+53 no-28
door|太太 talk-22 else-18 yes+53 no-28
door|她 else-62 yes+89 no-66
door|她$ yes-17 no+30
door|她不 talk-18 else-19 yes+52 no-26
door|她不会 yes+33 no-15
door|她让 yes+31 no-17
door|她让我 yes+31 no-17
door|子 else-29 yes-15 no+34
door|字 talk-21 yes+48 no-26
door|字$ talk-21 yes+48 no-26
door|家 talk+52 else-54 yes-78 no+33
door|家$ talk+51 else-23 no-36
door|家的 talk-40 yes-28 no+59
door|对 talk-73 else-53 yes+44 no+25
door|对$ talk-26 else-30 yes+71 no-57
door|对门 talk-45 else-24 yes-40 no+66
door|小 talk+66 else-35 no-58
door|就 talk-65 else-39 yes+58 no+16
door|就住 talk-16 no+32
door|就住0 talk-16 no+32
door|就是 talk-26 else-17 yes+31
door|屋 talk-17 yes+43 no-20
door|己 talk+38 else-48 yes-64 no+30
door|己$ talk-25 else-19 yes-23 no+55
door|己的 no+23
door|己的$ no+23
door|帮 talk-16 yes+43 no-26
door|帮忙 yes+29 no-16
door|得 talk-48 else-15 yes+28 no+27
door|忙 yes+29 no-16
door|我 talk-120 else-122 yes+50 no+110
door|我$ talk-28 else-21 no+33
door|我住 talk-36 yes-35 no+65
door|我住0 no+30
door|我家 talk+47 else-23 yes-74
door|我家的 talk-40 yes-28 no+59
door|我帮 yes+29 no-16
door|我帮忙 yes+29 no-16
door|我报 no+16
door|我按 talk-21 no+22
door|我给 talk-24 yes+56 no-36
door|我自 talk+42 else-44 yes-58 no+21
door|我自己 talk+42 else-44 yes-58 no+21
door|手 talk-34 else-26 yes+39
door|手机 talk-20 else-18 yes+56 no-31
door|手机$ else-16 yes+43 no-22
door|才 talk+38 else-28 yes-95 no+60
door|打 talk-29 yes-26 no+49
door|打错 talk-29 yes-26 no+49
door|打错了 talk-27 yes-23 no+45
door|报 talk-49 else-31 yes+46 no+15
door|报的 talk-28 else-21 yes+60 no-33
door|报的$ talk-28 else-21 yes+60 no-33
door|按 talk-21 no+22
door|是 else-130 yes+34 no+41
door|是$ talk-58 else-43 yes-16 no+73
door|是0 talk-33 else-17 yes-40 no+69
door|是0$ yes-18 no+35
door|是不 talk+52 else-16 yes-22 no-30
door|是不是 talk+52 else-16 yes-22 no-30
door|是嘞 talk-19 else-24 yes+76 no-61
door|是嘞$ talk-19 else-24 yes+76 no-61
door|是她 no+27
door|是她$ yes-17 no+30
door|是我 talk+15 else-58 yes+23
door|是我$ talk-28 else-21 no+33
door|是我家 talk+66 else-19 yes-61 no-17
door|是我自 talk-15 yes-17 no+38
door|是替 talk-17 yes+18
door|替 talk-47 else-20 yes+33 no+19
door|替$ talk-26 yes-27 no+49
door|有 else-29 no+23
door|机 talk-20 else-18 yes+56 no-31
door|机$ else-16 yes+43 no-22
door|来 talk+29 else-28
door|来了 talk+33 else-21 no-31
door|来了$ talk+33 else-21 no-31
door|楼 talk-29 yes+17 no+15
door|没 talk+75 else-30 yes-51 no-24
door|温 talk+47 else-33 no-41
door|温计 talk+17 else-22 yes+39 no-45
door|温计$ talk-26 yes+55 no-34
door|滴 yes+27
door|滴$ yes+27
door|烧 talk+45 else-32 no-18
door|牌 talk-21 yes-19 no+38
door|牌<now> talk-21 yes-19 no+38
door|牌了 talk-18 yes-15 no+31
door|牌了$ talk-18 yes-15 no+31
door|用 talk+37 else-26 yes+16 no-39
door|用手 yes+30
door|用手机 yes+30
door|的 talk+32 else-124 yes+50
door|的$ talk-36 else-79 yes+43 no+37
door|的<me> talk-35 yes-15 no+52
door|的<me><me> talk-35 yes-15 no+52
door|的体 talk-49 yes+47
door|的体温 talk-49 yes+47
door|的我 talk-35 yes-15 no+52
door|的我自 talk-35 yes-15 no+52
door|着 talk-44 yes+39
door|着呢 talk-44 yes+39
door|着呢$ talk-44 yes+39
door|空 talk+28 else-31 yes-20
door|管 talk-37 yes+20 no+20
door|糊 talk+33 no-43
door|给 else-31 yes+88 no-87
door|给<they> talk+34 else-16 no-36
door|给他 talk+37 no-28
door|老 talk-24 else-36 yes+90 no-65
door|老太 talk-22 else-18 yes+53 no-28
door|老太太 talk-22 else-18 yes+53 no-28
door|自 talk+38 else-48 yes-64 no+30
door|自己 talk+38 else-48 yes-64 no+30
door|自己$ talk-25 else-19 yes-23 no+55
door|自己的 no+23
door|要 talk+52 else-28 yes-32
door|要去 talk+40 yes-16 no-21
door|要去医 talk+40 yes-16 no-21
door|计 talk+17 else-22 yes+39 no-45
door|计$ talk-26 yes+55 no-34
door|让 yes+45 no-27
door|让我 yes+45 no-27
door|识 talk-21 yes+48 no-26
door|识字 talk-21 yes+48 no-26
door|识字$ talk-21 yes+48 no-26
door|话 talk+35 else-15 no-33
door|话$ talk+35 else-15 no-33
door|说 else-28 yes+31
door|谁 else-18 yes-21 no+24
door|起 talk+33 else-21 no-31
door|起<go> talk+33 else-21 no-31
door|起<go><now> talk+33 else-21 no-31
door|起来 talk+33 else-21 no-31
door|起来了 talk+33 else-21 no-31
door|还 talk+47 else-17 yes-38
door|那 talk+73 else-42 yes-39 no-24
door|那<agree> no+27
door|那<agree><me> no+27
door|那个 talk+77 else-25 yes-50 no-39
door|那是 no+27
door|那是我 no+27
door|都 talk+70 else-24 no-86
door|量 talk+126 else-35 yes-26 no-118
door|量的 talk+79 else-20 yes+19 no-89
door|量的$ yes+35 no-23
door|错 talk-64 else-23 yes-57 no+92
door|错了 talk-35 else-15 yes-35 no+59
door|错了$ talk-35 else-15 yes-35 no+59
door|错门 talk-18 yes-15 no+31
door|错门牌 talk-18 yes-15 no+31
door|门 talk-26 else-49 yes-70 no+94
door|门小 talk+25 else-21 yes+26 no-42
door|门牌 talk-21 yes-19 no+38
door|门牌了 talk-18 yes-15 no+31
door|问 talk+39 else-24 yes-29
door|院 talk+71 else-28 yes-30 no-45
e talk+126 else-121 take-42 back-25 done-96 undone-65 off-19 yes+97 no-80
e:🎉 talk+77 else-156 done+109 undone-19
e:👌 talk+104 else-88 back-61 done-76 undone-49
e:👍 talk+116 else-132 take-18 done+45
e:😂 talk+130 else-130 take-78 back-44 done+39 no+20
e:😅 talk-22 else-79 undone+84
e:😊 talk+72 else-93 done+52 undone-43
e:😋 else-54 done+62 undone-33
e:😎 talk-37 else-50 take+46 done+42
e:😭 talk+157 else-155 take-24 off-24
e:🙏 talk+111 else-95 take-27 done-16
file-| talk+59 else-312 yes+84 no+42
file-|<accept> talk-28 yes+57 no-34
file-|<agency> talk+60 else-37 yes-89 no+24
file-|<agency>..<agree> talk+63 yes-24 no-47
file-|<agency>..<ask> talk+44 else-22 yes-46
file-|<agency>..<finished> yes-23 no+19
file-|<agency>..<now> yes-31 no+18
file-|<agency>..<they> yes-31 no+18
file-|<agency><ask> yes-23 no+19
file-|<agency><ask><finished> yes-23 no+19
file-|<agree> talk+84 else-192 yes+72 no-89
file-|<agree>$ talk-78 else-105 yes+160 no-87
file-|<agree>..<agree> talk-15 else-52 yes+20 no+32
file-|<agree>..<ask> else-28
file-|<agree>..<but> talk-21 yes+47 no-23
file-|<agree>..<fix> talk+19 yes+19 no-34
file-|<agree>..<go> talk+35 else-24 yes+22 no-49
file-|<agree>..<if> talk+59 else-16 yes-40 no-23
file-|<agree>..<me> else-19 yes-80 no+81
file-|<agree>..<money> talk+32 yes-22
file-|<agree>..<name> talk-27 else-17 yes-42 no+65
file-|<agree>..<not> talk-94 else-36 yes+38 no+51
file-|<agree>..<now> talk+81 else-61 yes-19 no-42
file-|<agree>..<refuse> else-17 yes+30 no-16
file-|<agree>..<they> talk+67 else-62 no-64
file-|<agree>..<wish> talk+36 yes-20 no-15
file-|<agree><agree> talk-47 else-29 yes+76 no-42
file-|<agree><ask> talk-98 else-16 yes+65 no+35
file-|<agree><now> talk+111 else-49 yes-61 no-49
file-|<agree><now><if> talk+43 yes-25 no-17
file-|<agree><now><they> talk+31 else-15 yes-35
file-|<agree><now>也 talk+18 yes-31
file-|<agree><they> talk+40 else-35 no-41
file-|<agree>的 talk-78 else-17 yes+101 no-52
file-|<ask> talk+101 else-109 yes-19 no-51
file-|<ask>$ talk+41 else-60 yes+32 no-85
file-|<ask>..<agree> talk-23 else-16 yes-39 no+63
file-|<ask>..<finished> yes-23 no+19
file-|<ask>..<go> talk+36 yes-25
file-|<ask>..<me> talk-50 yes-29 no+70
file-|<ask>..<now> talk+24
file-|<ask>..<past> talk+24
file-|<ask><finished> yes-23 no+19
file-|<ask><go> talk+36 yes-25
file-|<broken> talk-46 yes+60 no-19
file-|<busy> talk+41 yes-22 no-20
file-|<but> else-76 no+46
file-|<but>下 talk+45 else-21 no-62
file-|<but>声 talk-32 else-20 yes+71 no-44
file-|<cannot> talk-50 else-20 yes+47
file-|<fine> talk+32 else-15 no-26
file-|<finished> yes-48 no+49
file-|<finished>$ yes-48 no+49
file-|<fix> talk+32 else-24 yes-29
file-|<fix>$ yes-24 no+39
file-|<fix>..<agree> talk+31 yes-26
file-|<fix>..<now> talk+31 yes-26
file-|<fix>..<still> talk+33 yes+17 no-47
file-|<go> else-45 no+24
file-|<go>$ talk+47 else-15 no-45
file-|<go>..<agree> talk+40 yes-21 no-20
file-|<go>..<fix> yes-28 no+28
file-|<go>..<now> talk+15 yes+40 no-53
file-|<go>..<still> talk+61 yes-25 no-42
file-|<go><fix> talk+18 yes-23
file-|<goods> talk-33 else-19 yes-47 no+74
file-|<help> talk+16 else-17 yes+34 no-52
file-|<help>..<agree> talk+29 no-38
file-|<help>..<but> talk-48 yes+67 no-29
file-|<help>..<me> talk-48 yes+67 no-29
file-|<help><me> talk-48 yes+67 no-29
file-|<if> talk+86 else-17 yes-52 no-50
file-|<if>..<money> talk+41 yes-29
file-|<if>..<wish> talk+36 yes-20 no-15
file-|<if><money> talk+32 yes-22
file-|<if><wish> talk+36 yes-20 no-15
file-|<kin> else-17 yes-19 no+37
file-|<kin>..<broken> talk-27 yes+21
file-|<kin>..<fix> talk-42 yes-15 no+52
file-|<kin>..<go> talk-54 yes-29 no+71
file-|<kin>..<later> talk-40 yes-19 no+54
file-|<kin>..<not> talk+44 yes-35
file-|<kin>..<now> talk-26 yes+29
file-|<kin>..<they> talk+35 yes-30
file-|<kin>说 talk-25 no+32
file-|<kin>说<they> talk-25 no+32
file-|<later> talk-110 else-42 yes-113 no+152
file-|<later>..<cannot> talk-20 yes-25 no+45
file-|<later>..<go> talk-33 yes-22 no+50
file-|<later>..<off> talk-15 yes-16 no+33
file-|<later><go> talk-33 yes-22 no+50
file-|<later>看 talk-30 yes-19 no+41
file-|<me> talk+29 else-100 yes-16 no+43
file-|<me>..<agree> talk+20 else-16
file-|<me>..<but> talk+17 else-36 yes+15
file-|<me>..<cannot> talk-22 yes+30
file-|<me>..<fix> talk+31 yes-26
file-|<me>..<go> yes-39 no+45
file-|<me>..<kin> else-15 no+18
file-|<me>..<later> talk-56 yes-34 no+77
file-|<me>..<me> else-16 yes-51 no+51
file-|<me>..<now> talk-50 else-47 yes+31 no+38
file-|<me>..<refuse> talk+34 yes-45
file-|<me>..<still> talk+58 else-15 yes-45 no-26
file-|<me>..<they> talk+62 else-19 yes-86
file-|<me><kin> talk-68 no+53
file-|<me><kin>说 talk-25 no+32
file-|<me><later> talk-19 yes-16 no+33
file-|<me><me> talk-26 yes-24 no+49
file-|<me><me>打 no+16
file-|<me><now> else-22 yes-53 no+56
file-|<me>先 talk+114 else-24 yes-65 no-99
file-|<me>打 no+16
file-|<me>跟 talk-20 yes-23 no+45
file-|<me>跟<they> talk-20 yes-23 no+45
file-|<money> talk+85 else-24 yes-63 no-32
file-|<money>$ talk+32 yes-22
file-|<name> talk-54 else-36 yes-87 no+117
file-|<name>$ talk-21 yes-37 no+57
file-|<not> talk-64 else-81 yes-70 no+132
file-|<not>$ talk-60 else-20 yes-49 no+82
file-|<not>..<agree> yes-40 no+45
file-|<not>..<go> talk-41 yes+43
file-|<not>..<me> talk-23 no+34
file-|<not>..<name> talk-30 else-21 yes-54 no+77
file-|<not>..<not> talk-18 yes-29 no+42
file-|<not>..<now> else-16 no+21
file-|<not>..<they> yes+16 no-22
file-|<not><go> talk-41 yes+43
file-|<now> else-128 yes+27 no+53
file-|<now>$ talk-59 else-76 yes+99 no-25
file-|<now>..<agree> else-26 yes-37 no+56
file-|<now>..<ask> talk+53 yes-36 no-20
file-|<now>..<finished> yes-29 no+38
file-|<now>..<fix> talk+60 yes-23 no-42
file-|<now>..<go> talk+85 else-20 yes-28 no-67
file-|<now>..<if> talk+43 yes-25 no-17
file-|<now>..<me> talk-43 yes+16 no+27
file-|<now>..<money> talk+21
file-|<now>..<name> talk-17 yes-33 no+51
file-|<now>..<not> talk-16 else-16 yes-58 no+70
file-|<now>..<now> talk-17 else-35 yes-44 no+71
file-|<now>..<refuse> yes-41 no+35
file-|<now>..<still> else-22 yes+35 no-39
file-|<now>..<they> else-26 no+22
file-|<now>..<wish> talk+36 yes-20 no-15
file-|<now>..<you> talk-65 else-25 yes+87 no-39
file-|<now><agree> talk-22 yes-29 no+51
file-|<now><if> talk+43 yes-25 no-17
file-|<now><if><wish> talk+36 yes-20 no-15
file-|<now><they> talk+31 else-15 yes-35
file-|<now>也 talk+18 yes-31
file-|<now>有 talk+33 yes-15 no-18
file-|<off> talk-70 else-15 yes-60 no+100
file-|<off>$ talk-47 yes-34 no+67
file-|<off>吧 talk-28 yes-31 no+53
file-|<past> talk+56 else-17 yes-63
file-|<past>..<agree> talk+46 yes-23 no-22
file-|<past>..<now> talk+56 else-17 yes-63
file-|<past><agree> talk+46 yes-23 no-22
file-|<past><agree><now> talk+46 yes-23 no-22
file-|<past><now> talk+19 yes-44 no+23
file-|<place> talk+17 yes-30 no+17
file-|<refuse> talk-94 else-64 yes+83 no+29
file-|<refuse>$ talk-62 else-29 yes-95 no+121
file-|<refuse>..<agree> talk-25 yes-22 no+45
file-|<refuse>..<go> talk-20 yes+19
file-|<refuse>..<kin> talk+39 yes-27 no-17
file-|<refuse>..<later> talk-32 yes-27 no+48
file-|<refuse>..<me> talk-43 yes-34 no+68
file-|<refuse>..<not> talk+25 else-19 yes+27 no-39
file-|<refuse>..<refuse> talk-27 yes-26 no+49
file-|<refuse>..<they> talk+31 no-33
file-|<refuse><refuse> talk-27 yes-26 no+49
file-|<still> talk+94 else-64 no-96
file-|<still>..<agree> talk+61 yes-25 no-42
file-|<they> talk+84 else-106 no-43
file-|<they>..<agree> talk+36 else-20 yes-89 no+48
file-|<they>..<ask> talk+62 else-20 yes-45 no-22
file-|<they>..<fix> yes-15
file-|<they>..<go> talk-28 else-25 yes+37
file-|<they>..<kin> talk-36 yes+26
file-|<they>..<me> talk-50 else-16 yes+65 no-16
file-|<they>..<not> talk+33 yes+38 no-70
file-|<they>..<now> else-44 yes+67 no-31
file-|<they>..<past> talk+61 yes-36 no-32
file-|<they>..<refuse> yes-47 no+44
file-|<they>..<still> talk-55 else-21 yes+81 no-38
file-|<they><agree> talk+89 yes-55 no-56
file-|<they><go> talk-26 no+22
file-|<they>也 talk-33 yes+22
file-|<they>说 talk-26 yes+20
file-|<thing> talk-52 yes+93 no-66
file-|<wish> talk+42 else-88 yes+65 no-98
file-|<wish>..<agree> talk+49 else-27 yes-16 no-24
file-|<wish>..<money> talk+50 yes-36
file-|<wish>..<now> talk-54 yes+79 no-43
file-|<wish><agree> talk+49 else-27 yes-16 no-24
file-|<you> talk+54 else-102 yes+72 no-79
file-|<you>..<agree> talk+51 else-39 yes-54 no+21
file-|<you>..<ask> talk+71 else-55 yes-67
file-|<you>..<me> talk-25 else-15 yes+67 no-45
file-|<you>..<now> talk-40 else-16 yes+80 no-53
file-|<you>..<still> talk+25 else-46 yes+32 no-30
file-|<you>..<they> talk-22 yes+53 no-35
file-|<you><now> talk-22 yes+53 no-35
file-|n:asks talk+148 else-137 yes-34 no-95
file-|n:fails talk-18 else-23 yes+28
file-|n:fails$ yes+24 no-17
file-|n:later talk+56 else-50 yes-24 no-17
file-|n:needless talk-85 else-22 yes-85 no+120
file-|n:needless$ talk-38 yes-50 no+71
file-|n:nods talk-51 else-40 yes+87 no-31
file-|n:nods$ talk-20 else-23 yes+66 no-46
file-|n:works yes-29 no+38
file-|n:works$ yes-29 no+38
file-|t:finish yes-29 no+38
file-|t:needless talk-16 yes-27 no+37
file-|t:nod talk-52 else-20 yes+77 no-33
file-|t:unwell talk-18 else-23 yes+28
file-|t:well yes-29 no+38
file| talk+59 else-312 yes+84 no+42
file|$ talk+59 else-312 yes+84 no+42
file|<accept> talk-28 yes+57 no-34
file|<agency> talk+60 else-37 yes-89 no+24
file|<agency>..<agree> talk+63 yes-24 no-47
file|<agency>..<ask> talk+44 else-22 yes-46
file|<agency>..<finished> yes-23 no+19
file|<agency>..<now> yes-31 no+18
file|<agency>..<they> yes-31 no+18
file|<agency><ask> yes-23 no+19
file|<agency><ask><finished> yes-23 no+19
file|<agree> talk+84 else-192 yes+72 no-89
file|<agree>$ talk-78 else-105 yes+160 no-87
file|<agree>..<agree> talk-15 else-52 yes+20 no+32
file|<agree>..<ask> else-28
file|<agree>..<but> talk-21 yes+47 no-23
file|<agree>..<fix> talk+19 yes+19 no-34
file|<agree>..<go> talk+35 else-24 yes+22 no-49
file|<agree>..<if> talk+59 else-16 yes-40 no-23
file|<agree>..<me> else-19 yes-80 no+81
file|<agree>..<money> talk+32 yes-22
file|<agree>..<name> talk-27 else-17 yes-42 no+65
file|<agree>..<not> talk-94 else-36 yes+38 no+51
file|<agree>..<now> talk+81 else-61 yes-19 no-42
file|<agree>..<refuse> else-17 yes+30 no-16
file|<agree>..<they> talk+67 else-62 no-64
file|<agree>..<wish> talk+36 yes-20 no-15
file|<agree><agree> talk-47 else-29 yes+76 no-42
file|<agree><ask> talk-98 else-16 yes+65 no+35
file|<agree><now> talk+111 else-49 yes-61 no-49
file|<agree><now><if> talk+43 yes-25 no-17
file|<agree><now><they> talk+31 else-15 yes-35
file|<agree><now>也 talk+18 yes-31
file|<agree><they> talk+40 else-35 no-41
file|<agree>的 talk-78 else-17 yes+101 no-52
file|<ask> talk+101 else-109 yes-19 no-51
file|<ask>$ talk+41 else-60 yes+32 no-85
file|<ask>..<agree> talk-23 else-16 yes-39 no+63
file|<ask>..<finished> yes-23 no+19
file|<ask>..<go> talk+36 yes-25
file|<ask>..<me> talk-50 yes-29 no+70
file|<ask>..<now> talk+24
file|<ask>..<past> talk+24
file|<ask><finished> yes-23 no+19
file|<ask><go> talk+36 yes-25
file|<broken> talk-46 yes+60 no-19
file|<busy> talk+41 yes-22 no-20
file|<but> else-76 no+46
file|<but>下 talk+45 else-21 no-62
file|<but>声 talk-32 else-20 yes+71 no-44
file|<cannot> talk-50 else-20 yes+47
file|<fine> talk+32 else-15 no-26
file|<finished> yes-48 no+49
file|<finished>$ yes-48 no+49
file|<fix> talk+32 else-24 yes-29
file|<fix>$ yes-24 no+39
file|<fix>..<agree> talk+31 yes-26
file|<fix>..<now> talk+31 yes-26
file|<fix>..<still> talk+33 yes+17 no-47
file|<go> else-45 no+24
file|<go>$ talk+47 else-15 no-45
file|<go>..<agree> talk+40 yes-21 no-20
file|<go>..<fix> yes-28 no+28
file|<go>..<now> talk+15 yes+40 no-53
file|<go>..<still> talk+61 yes-25 no-42
file|<go><fix> talk+18 yes-23
file|<goods> talk-33 else-19 yes-47 no+74
file|<help> talk+16 else-17 yes+34 no-52
file|<help>..<agree> talk+29 no-38
file|<help>..<but> talk-48 yes+67 no-29
file|<help>..<me> talk-48 yes+67 no-29
file|<help><me> talk-48 yes+67 no-29
file|<if> talk+86 else-17 yes-52 no-50
file|<if>..<money> talk+41 yes-29
file|<if>..<wish> talk+36 yes-20 no-15
file|<if><money> talk+32 yes-22
file|<if><wish> talk+36 yes-20 no-15
file|<kin> else-17 yes-19 no+37
file|<kin>..<broken> talk-27 yes+21
file|<kin>..<fix> talk-42 yes-15 no+52
file|<kin>..<go> talk-54 yes-29 no+71
file|<kin>..<later> talk-40 yes-19 no+54
file|<kin>..<not> talk+44 yes-35
file|<kin>..<now> talk-26 yes+29
file|<kin>..<they> talk+35 yes-30
file|<kin>说 talk-25 no+32
file|<kin>说<they> talk-25 no+32
file|<later> talk-110 else-42 yes-113 no+152
file|<later>..<cannot> talk-20 yes-25 no+45
file|<later>..<go> talk-33 yes-22 no+50
file|<later>..<off> talk-15 yes-16 no+33
file|<later><go> talk-33 yes-22 no+50
file|<later>看 talk-30 yes-19 no+41
file|<me> talk+29 else-100 yes-16 no+43
file|<me>..<agree> talk+20 else-16
file|<me>..<but> talk+17 else-36 yes+15
file|<me>..<cannot> talk-22 yes+30
file|<me>..<fix> talk+31 yes-26
file|<me>..<go> yes-39 no+45
file|<me>..<kin> else-15 no+18
file|<me>..<later> talk-56 yes-34 no+77
file|<me>..<me> else-16 yes-51 no+51
file|<me>..<now> talk-50 else-47 yes+31 no+38
file|<me>..<refuse> talk+34 yes-45
file|<me>..<still> talk+58 else-15 yes-45 no-26
file|<me>..<they> talk+62 else-19 yes-86
file|<me><kin> talk-68 no+53
file|<me><kin>说 talk-25 no+32
file|<me><later> talk-19 yes-16 no+33
file|<me><me> talk-26 yes-24 no+49
file|<me><me>打 no+16
file|<me><now> else-22 yes-53 no+56
file|<me>先 talk+114 else-24 yes-65 no-99
file|<me>打 no+16
file|<me>跟 talk-20 yes-23 no+45
file|<me>跟<they> talk-20 yes-23 no+45
file|<money> talk+85 else-24 yes-63 no-32
file|<money>$ talk+32 yes-22
file|<name> talk-54 else-36 yes-87 no+117
file|<name>$ talk-21 yes-37 no+57
file|<not> talk-64 else-81 yes-70 no+132
file|<not>$ talk-60 else-20 yes-49 no+82
file|<not>..<agree> yes-40 no+45
file|<not>..<go> talk-41 yes+43
file|<not>..<me> talk-23 no+34
file|<not>..<name> talk-30 else-21 yes-54 no+77
file|<not>..<not> talk-18 yes-29 no+42
file|<not>..<now> else-16 no+21
file|<not>..<they> yes+16 no-22
file|<not><go> talk-41 yes+43
file|<now> else-128 yes+27 no+53
file|<now>$ talk-59 else-76 yes+99 no-25
file|<now>..<agree> else-26 yes-37 no+56
file|<now>..<ask> talk+53 yes-36 no-20
file|<now>..<finished> yes-29 no+38
file|<now>..<fix> talk+60 yes-23 no-42
file|<now>..<go> talk+85 else-20 yes-28 no-67
file|<now>..<if> talk+43 yes-25 no-17
file|<now>..<me> talk-43 yes+16 no+27
file|<now>..<money> talk+21
file|<now>..<name> talk-17 yes-33 no+51
file|<now>..<not> talk-16 else-16 yes-58 no+70
file|<now>..<now> talk-17 else-35 yes-44 no+71
file|<now>..<refuse> yes-41 no+35
file|<now>..<still> else-22 yes+35 no-39
file|<now>..<they> else-26 no+22
file|<now>..<wish> talk+36 yes-20 no-15
file|<now>..<you> talk-65 else-25 yes+87 no-39
file|<now><agree> talk-22 yes-29 no+51
file|<now><if> talk+43 yes-25 no-17
file|<now><if><wish> talk+36 yes-20 no-15
file|<now><they> talk+31 else-15 yes-35
file|<now>也 talk+18 yes-31
file|<now>有 talk+33 yes-15 no-18
file|<off> talk-70 else-15 yes-60 no+100
file|<off>$ talk-47 yes-34 no+67
file|<off>吧 talk-28 yes-31 no+53
file|<past> talk+56 else-17 yes-63
file|<past>..<agree> talk+46 yes-23 no-22
file|<past>..<now> talk+56 else-17 yes-63
file|<past><agree> talk+46 yes-23 no-22
file|<past><agree><now> talk+46 yes-23 no-22
file|<past><now> talk+19 yes-44 no+23
file|<place> talk+17 yes-30 no+17
file|<refuse> talk-94 else-64 yes+83 no+29
file|<refuse>$ talk-62 else-29 yes-95 no+121
file|<refuse>..<agree> talk-25 yes-22 no+45
file|<refuse>..<go> talk-20 yes+19
file|<refuse>..<kin> talk+39 yes-27 no-17
file|<refuse>..<later> talk-32 yes-27 no+48
file|<refuse>..<me> talk-43 yes-34 no+68
file|<refuse>..<not> talk+25 else-19 yes+27 no-39
file|<refuse>..<refuse> talk-27 yes-26 no+49
file|<refuse>..<they> talk+31 no-33
file|<refuse><refuse> talk-27 yes-26 no+49
file|<still> talk+94 else-64 no-96
file|<still>..<agree> talk+61 yes-25 no-42
file|<they> talk+84 else-106 no-43
file|<they>..<agree> talk+36 else-20 yes-89 no+48
file|<they>..<ask> talk+62 else-20 yes-45 no-22
file|<they>..<fix> yes-15
file|<they>..<go> talk-28 else-25 yes+37
file|<they>..<kin> talk-36 yes+26
file|<they>..<me> talk-50 else-16 yes+65 no-16
file|<they>..<not> talk+33 yes+38 no-70
file|<they>..<now> else-44 yes+67 no-31
file|<they>..<past> talk+61 yes-36 no-32
file|<they>..<refuse> yes-47 no+44
file|<they>..<still> talk-55 else-21 yes+81 no-38
file|<they><agree> talk+89 yes-55 no-56
file|<they><go> talk-26 no+22
file|<they>也 talk-33 yes+22
file|<they>说 talk-26 yes+20
file|<thing> talk-52 yes+93 no-66
file|<wish> talk+42 else-88 yes+65 no-98
file|<wish>..<agree> talk+49 else-27 yes-16 no-24
file|<wish>..<money> talk+50 yes-36
file|<wish>..<now> talk-54 yes+79 no-43
file|<wish><agree> talk+49 else-27 yes-16 no-24
file|<you> talk+54 else-102 yes+72 no-79
file|<you>..<agree> talk+51 else-39 yes-54 no+21
file|<you>..<ask> talk+71 else-55 yes-67
file|<you>..<me> talk-25 else-15 yes+67 no-45
file|<you>..<now> talk-40 else-16 yes+80 no-53
file|<you>..<still> talk+25 else-46 yes+32 no-30
file|<you>..<they> talk-22 yes+53 no-35
file|<you><now> talk-22 yes+53 no-35
file|^ talk+59 else-312 yes+84 no+42
file|^<agency> talk+110 else-26 yes-55 no-89
file|^<agree> talk+60 else-146 yes+87 no-139
file|^<me> talk+52 else-77 yes-124 no+76
file|^<not> talk-104 else-47 yes-87 no+136
file|^<now> talk-16 yes-23 no+41
file|^<off> talk-67 yes-57 no+96
file|^<past> yes-29 no+40
file|^<refuse> talk-130 else-41 yes+109
file|^<still> talk+61 yes-25 no-42
file|^<they> else-38 no+27
file|^<wish> else-15 yes+20 no-19
file|^<you> talk+82 else-90 yes+15 no-56
file|^上 talk+24
file|^上次 talk+24
file|^不 talk-147 else-59 yes+83 no+46
file|^不报 talk-104 else-33 yes+126 no-73
file|^不用 talk-32 else-15 yes-54 no+70
file|^他 talk+28 else-35
file|^他们 talk+63 else-20 yes-68
file|^你 talk+82 else-90 yes+15 no-56
file|^俺 talk+24 else-16
file|^先 talk-86 else-16 yes-56 no+100
file|^先不 talk-30 yes-19 no+41
file|^先别 talk-38 yes-32 no+53
file|^再 talk-69 yes+19 no+44
file|^别 talk-17 yes-19 no+38
file|^可 talk-18 else-15 yes+38 no-15
file|^可以 talk-18 else-15 yes+38 no-15
file|^喝 talk-36 else-20 yes-56 no+81
file|^嗯 talk-91 else-32 yes+99 no-32
file|^嗯嗯 talk-19 else-20 yes+38 no-15
file|^好 talk-30 else-15 no+35
file|^就 talk-47 else-43 yes-73 no+88
file|^快 talk-29 yes+52 no-25
file|^快点 talk-29 yes+52 no-25
file|^我 talk+42 else-66 yes-126 no+81
file|^我先 talk+85 else-19 yes-48 no-69
file|^我家 yes-18
file|^我就 talk-52 else-21 yes-41 no+73
file|^我自 talk-17 no+30
file|^报 talk+110 else-69 yes-52 no-37
file|^报了 talk+61 else-29 yes-84 no+23
file|^报吧 talk-48 else-19 yes+80 no-59
file|^拉 talk-28 yes-31 no+53
file|^拉倒 talk-28 yes-31 no+53
file|^整 talk-22 yes+50 no-30
file|^是 talk+120 else-37 yes-102 no-57
file|^没 talk-26 yes-31 no+48
file|^物 talk+72 else-15 yes-33 no-54
file|^物业 talk+72 else-15 yes-33 no-54
file|^等 talk+31 yes-29
file|^等我 talk+31 yes-29
file|^算 talk-43 yes-31 no+62
file|^算了 talk-43 yes-31 no+62
file|^老 talk-46 no+43
file|^要 else-18 yes+37 no-24
file|^还 talk+61 yes-25 no-42
file|^都 talk-55 else-17 no+43
file|^都是 talk-22 yes-33 no+53
file|^麻 talk-87 else-21 yes+102 no-43
file|^麻烦 talk-43 yes+63 no-26
file|last:<agree> talk+19 else-47 yes-44 no+51
file|last:<but> no+22
file|last:<cannot> talk-41 yes+57 no-19
file|last:<finished> talk-50 yes-39 no+73
file|last:<fix> yes-24 no+39
file|last:<go> talk-83 else-24 yes+16 no+64
file|last:<kin> talk-57 yes-24 no+71
file|last:<later> talk-73 yes-47 no+93
file|last:<me> talk-79 else-44 yes-20 no+105
file|last:<name> talk-17 yes-33 no+51
file|last:<not> talk-61 else-41 yes-31 no+89
file|last:<now> talk-90 else-58 yes+46 no+61
file|last:<off> talk-28 yes-30 no+55
file|last:<past> talk+24
file|last:<refuse> talk-74 else-21 yes+19 no+51
file|last:<still> talk+54 yes-35 no-23
file|last:<they> talk+18 else-26 yes-52 no+46
file|last:<thing> talk-34 yes+63 no-40
file|long:14 else-102 yes-98 no+131
file|long:2 talk-68 else-69 yes+108 no-57
file|long:20 else-40 yes+29
file|long:30 talk-26 yes+20
file|long:5 talk+21 else-132 yes+59
file|long:9 talk+104 else-178
file|n:asks talk+148 else-137 yes-34 no-95
file|n:fails talk-18 else-23 yes+28
file|n:fails$ yes+24 no-17
file|n:later talk+56 else-50 yes-24 no-17
file|n:needless talk-85 else-22 yes-85 no+120
file|n:needless$ talk-38 yes-50 no+71
file|n:nods talk-51 else-40 yes+87 no-31
file|n:nods$ talk-20 else-23 yes+66 no-46
file|n:works yes-29 no+38
file|n:works$ yes-29 no+38
file|shape:! talk+21 else-38
file|shape:? talk+101 else-42 yes-59 no-58
file|shape:?$ talk+97 else-41 yes-57 no-56
file|shape:asks talk+83 else-42 yes-25 no-55
file|spans:1 talk+134 else-259 yes+82 no-102
file|spans:2 talk-133 else-113 yes+24 no+131
file|spans:3 talk-68 else-44 yes-46 no+110
file|t:finish yes-29 no+38
file|t:needless talk-16 yes-27 no+37
file|t:nod talk-52 else-20 yes+77 no-33
file|t:unwell talk-18 else-23 yes+28
file|t:well yes-29 no+38
file|一 talk+24 else-51 yes+72 no-80
file|一下 talk+45 else-21 no-62
file|一声 talk-32 else-20 yes+71 no-44
file|一声$ talk-21 yes+41 no-21
file|三 talk-52 yes+72 no-33
file|上 talk+92 else-38 yes-61 no-29
file|上来 talk-40 yes+23 no+20
file|上次 talk+83 yes-49 no-48
file|上次报 talk+46 yes-23 no-22
file|上班 talk+41 yes-22 no-20
file|下 talk+33 else-40 yes-30
file|下班 yes-23 no+19
file|下班$ yes-23 no+19
file|不 talk-96 else-100 yes+104 no+19
file|不报 talk-128 else-41 yes+137 no-51
file|不报$ talk-32 yes-27 no+48
file|不用 talk-40 else-16 yes-57 no+76
file|不用$ talk-18 no+27
file|不要 talk+59 else-16 yes-40 no-23
file|不要钱 talk+32 yes-22
file|业 talk+22 else-21 yes-59 no+37
file|个 talk+58 else-38 no-55
file|个<still> talk+63 else-15 yes-35 no-43
file|个照 talk+63 else-15 yes-35 no-43
file|久 talk+36 yes-25
file|久来 talk+36 yes-25
file|久来$ talk+36 yes-25
file|么 talk+55 else-53 yes-64 no+26
file|也 talk+38 else-41 yes-79 no+57
file|也<not> talk-52 no+45
file|也<not><go> talk-24 yes+17
file|也<refuse> talk+28 yes-32
file|也不 talk-24 yes+17
file|也白 talk+28 yes-32
file|了 else-112 yes+79 no-16
file|了$ talk-81 else-78 yes+85
file|了也 talk+18 yes-31
file|了他 yes-26 no+23
file|了他们 yes-26 no+23
file|了要 talk+43 yes-25 no-17
file|了要不 talk+43 yes-25 no-17
file|事 talk-22 yes-39 no+52
file|事$ talk-22 yes-39 no+52
file|人 talk+52 else-65 yes+53 no-76
file|人$ talk-20 yes+45 no-24
file|人家 yes-27 no+34
file|他 talk+104 else-86 yes-41 no-40
file|他们 talk+39 else-41
file|他们也 talk-33 yes+22
file|他们来 talk-26 no+22
file|以 talk-27 else-21 yes+28
file|以$ talk-18 else-15 yes+38 no-15
file|们 talk+39 else-41
file|们也 talk-33 yes+22
file|们来 talk-26 no+22
file|会 else-16 yes+33 no-29
file|你 talk+59 else-99 yes+59 no-69
file|俺 talk+24 else-16
file|倒 talk-28 yes-31 no+53
file|倒吧 talk-28 yes-31 no+53
file|倒吧$ talk-28 yes-31 no+53
file|先 talk+122 else-64 yes-165
file|先<refuse> talk+35 yes-35
file|先不 talk-30 yes-19 no+41
file|先别 talk-38 yes-32 no+53
file|先别$ talk-38 yes-32 no+53
file|再 talk-20 else-51 yes-71 no+91
file|再看 talk-30 yes-19 no+41
file|再看看 talk-30 yes-19 no+41
file|几 yes-23 no+19
file|几点 yes-23 no+19
file|几点下 yes-23 no+19
file|出 yes+16 no-19
file|出所 talk+32 yes-23
file|别 talk-62 else-26 yes-60 no+93
file|别$ talk-46 else-17 yes-42 no+67
file|动 talk+72 else-35 yes-62
file|医 else-15 yes-48 no+43
file|医院 talk+17 yes-30 no+17
file|十 talk+28 yes+23 no-49
file|去 talk+16 yes-39 no+22
file|发 talk-64 else-28 yes-63 no+94
file|口 talk-22 else-15 yes-36 no+57
file|可 talk-18 else-15 yes+38 no-15
file|可以 talk-18 else-15 yes+38 no-15
file|可以$ talk-18 else-15 yes+38 no-15
file|吗 talk+46 else-48 yes+20 no-67
file|吗$ talk+46 else-48 yes+20 no-67
file|吧 talk-31 else-70 yes+33 no+32
file|吧$ talk-22 else-67 yes+19 no+38
file|呗 talk+93 else-17 yes-75 no-42
file|呗$ talk+93 else-17 yes-75 no-42
file|啊 talk+81 else-47 no-73
file|啊$ talk+81 else-47 no-73
file|喝 talk-36 else-20 yes-56 no+81
file|嗯 talk-91 else-32 yes+99 no-32
file|嗯嗯 talk-19 else-20 yes+38 no-15
file|嘴 talk-67 else-29 yes+38 no+37
file|回 talk-37 yes+32
file|坊 talk-22 yes-33 no+53
file|坊$ talk-22 yes-33 no+53
file|声 talk-32 else-20 yes+71 no-44
file|声$ talk-21 yes+41 no-21
file|多 talk+29 yes-44 no+20
file|多久 talk+36 yes-25
file|多久来 talk+36 yes-25
file|天 talk-31 else-24 yes+40
file|天<now> yes+33 no-28
file|头 talk+23 else-21 yes-21
file|好 talk-30 else-15 no+35
file|子 talk+39 yes-27 no-17
file|它 talk-81 else-15 yes+95 no-33
file|家 no+23
file|小 talk-28 yes-19 no+46
file|就 talk-17 else-73 yes-126 no+121
file|就是 talk-55 else-41 yes-75 no+91
file|就行 talk-22 yes-29 no+51
file|就行$ talk-22 yes-29 no+51
file|己 yes-49 no+45
file|己打 no+16
file|己打电 no+16
file|已 talk-43 yes-28 no+63
file|帮 else-19 yes+56 no-58
file|帮我 talk-48 yes+67 no-29
file|年 talk-80 else-48 yes+52 no+28
file|弄 talk-39 else-17 yes+28 no+18
file|弄$ talk-28 no+39
file|当 talk-63 else-52 yes+71
file|得 yes+59 no-61
file|快 talk-40 else-25 yes+67 no-32
file|快点 talk-40 else-25 yes+67 no-32
file|我 talk+21 else-91 no+39
file|我先 talk+85 else-19 yes-48 no-69
file|我家 yes-18
file|我就 talk-52 else-21 yes-41 no+73
file|我老 talk-18 no+27
file|我自 talk-17 no+30
file|我自己 talk-17 no+30
file|我说 talk-27 else-18 yes+63 no-39
file|我说一 talk-27 else-18 yes+63 no-39
file|所 talk+32 yes-23
file|手 talk+78 else-36 yes-42 no-51
file|打 talk-43 yes-23 no+60
file|打电 no+16
file|打电话 no+16
file|报 talk+86 else-133 yes+19 no-52
file|报$ else-60 no+26
file|报了 talk+144 else-41 yes-160
file|报了$ talk+93 yes-91 no-18
file|报了也 talk+18 yes-31
file|报了他 yes-26 no+23
file|报了要 talk+43 yes-25 no-17
file|报吧 talk-54 else-26 yes+86 no-64
file|报吧$ talk-54 else-26 yes+86 no-64
file|拉 talk-28 yes-31 no+53
file|拉倒 talk-28 yes-31 no+53
file|拉倒吧 talk-28 yes-31 no+53
file|拍 talk+63 else-15 yes-35 no-43
file|拍个 talk+63 else-15 yes-35 no-43
file|拍个照 talk+63 else-15 yes-35 no-43
file|整 talk-22 yes+50 no-30
file|是 talk+91 else-103 yes-202 no+120
file|替 talk+49 no-48
file|有 talk+33 yes-15 no-18
file|机 talk+51 else-42 no-36
file|来 talk+26 else-45
file|来$ talk+67 else-23 yes-37 no-25
file|楼 talk-26 yes+20
file|次 talk+83 yes-49 no-48
file|次报 talk+46 yes-23 no-22
file|次报了 talk+46 yes-23 no-22
file|没 else-28 yes-45 no+47
file|派 talk+32 yes-23
file|派出 talk+32 yes-23
file|派出所 talk+32 yes-23
file|点 talk-25 else-32 yes+50
file|点下 yes-23 no+19
file|点下班 yes-23 no+19
file|烦 talk-43 yes+63 no-26
file|照 talk+63 else-15 yes-35 no-43
file|爬 talk+28 yes+23 no-49
file|物 talk+22 else-21 yes-59 no+37
file|物业 talk+22 else-21 yes-59 no+37
file|班 talk+42 else-21 yes-43
file|班$ talk+28 yes-34
file|用 talk+20 else-31 yes-100 no+74
file|用$ talk-47 yes-25 no+63
file|用吗 talk+47 yes-32 no-15
file|用吗$ talk+47 yes-32 no-15
file|电 talk-55 no+40
file|电话 talk-43 yes-23 no+60
file|电话$ no+16
file|白 talk+28 yes-32
file|的 talk+65 else-102 yes-25 no+17
file|的$ talk+74 else-93 yes-28
file|看 talk-58 yes-29 no+71
file|看$ talk-47 yes-24 no+58
file|看看 talk-47 yes-24 no+58
file|看看$ talk-47 yes-24 no+58
file|着 else-24 yes+27
file|等 talk-45 else-21 yes+54
file|等<me> talk+31 yes-29
file|等我 talk+31 yes-29
file|算 talk-43 yes-31 no+62
file|算了 talk-43 yes-31 no+62
file|算了$ talk-43 yes-31 no+62
file|管 talk+24 else-21
file|管$ talk-19 yes+16
file|紧 talk-33 yes+60 no-31
file|给 talk+64 else-16 yes-41 no-21
file|给<fix> yes-15
file|老 talk-15 else-32 no+43
file|老头 talk+34 no-31
file|自 yes-49 no+45
file|自己 yes-49 no+45
file|自己打 no+16
file|花 talk+22 else-18 yes+23 no-36
file|行 yes-40 no+38
file|行$ yes-40 no+38
file|街 talk-22 yes-33 no+53
file|街坊 talk-22 yes-33 no+53
file|街坊$ talk-22 yes-33 no+53
file|要 talk+72 else-95 yes+58 no-127
file|要不 talk+59 else-16 yes-40 no-23
file|要不要 talk+59 else-16 yes-40 no-23
file|要报 talk+49 else-27 yes-16 no-24
file|要报$ talk+49 else-27 yes-16 no-24
file|要钱 talk+32 yes-22
file|要钱$ talk+32 yes-22
file|见 talk-24 else-17 yes-39 no+61
file|话 yes-38 no+54
file|话$ no+16
file|说 talk-152 else-84 no+120
file|说$ talk-51 else-40 yes-30 no+66
file|说<but> talk-44 else-26 yes+58
file|说<they> talk-25 no+32
file|说一 talk-44 else-26 yes+58
file|说一声 talk-32 else-20 yes+71 no-44
file|说他 talk-25 no+32
file|赶 talk-33 yes+60 no-31
file|赶紧 talk-33 yes+60 no-31
file|跟 talk-33 no+25
file|跟<they> talk-33 no+25
file|跟他 talk-21 yes+28
file|过 talk-129 else-50 yes+49 no+68
file|过年 talk-85 else-25 yes+105 no-64
file|还 talk+65 else-50 no-68
file|这 talk+55 else-39 no-53
file|都 talk-107 else-59 yes+115
file|都<agree> talk-22 yes-33 no+53
file|都是 talk-22 yes-33 no+53
file|里 talk-30 yes+36
file|钱 talk+70 else-21 yes-55 no-18
file|钱$ talk+32 yes-22
file|问 else-24 yes+35
file|院 talk+17 yes-30 no+17
file|面 talk-33 else-19 yes-47 no+74
file|麻 talk-87 else-21 yes+102 no-43
file|麻烦 talk-43 yes+63 no-26
g talk+91 else-128 take-17 back-17 done-71 undone+86
held+| else+215 back-85 done-38 undone-143
held+|<accept> talk+21 else-26 back+57 done-57 undone-32
held+|<accept>..<busy> else-21 back+37
held+|<accept>..<cannot> else-27 back+39
held+|<accept>..<me> talk+62 else-94 back+47 done-29 undone-15
held+|<accept>..<now> talk-20 back+33
held+|<accept><me> else-79 back+89
held+|<accept>出 else-22 back+39
held+|<agree> else+125 back-66 done-82 undone-58
held+|<agree>$ talk-80 else+113 back-19 undone-22
held+|<agree>..<go> talk+58 else-43 done-17 undone-18
held+|<agree>呀 talk+124 else-118
held+|<ask> talk+33 else+78 back-24 done-84 undone-63
held+|<ask>$ else+82 back-29 done-38 undone-17
held+|<ask>..<but> talk-28 back+30
held+|<ask>..<cannot> talk-21 else-34 back+58
held+|<away> talk+26 else-20 back-24 done+20
held+|<body> talk-59 else+20 back+75 done-32 undone-38
held+|<body>$ else-29 back+30 done+15 undone-21
held+|<body>..<body> talk+24 else-42 back+44 done-32
held+|<body>..<but> talk-21 else-19 back+51 done-19
held+|<body>..<cannot> else-23 back+42
held+|<body>..<go> talk-56 else-38 back+61 done+26 undone-16
held+|<body>..<help> else-17 back+45 done-18
held+|<body>..<me> talk-18 else-15 back+47 done-18
held+|<body>..<now> back+66 done-58 undone-20
held+|<body><body> talk+25 else-41 back+40 done-29
held+|<body><now> talk-19 back+39
held+|<broken> talk+86 else+34 back-22 done-116 undone-88
held+|<broken>$ talk+90 else-41 back-34 done-31 undone-44
held+|<broken>..<cannot> back+30
held+|<broken>..<now> talk+34 else+43 back+21 done-76 undone-40
held+|<busy> talk-22 else-116 back+143 done-77 undone-34
held+|<busy>$ talk-39 else-19 back+69 done-19
held+|<busy>..<busy> back+25
held+|<busy>..<cannot> talk-25 else-36 back+66 done-16
held+|<busy>..<go> talk-65 else-79 back+105 done-44
held+|<busy>..<now> talk-66 else-80 back+115 done-52
held+|<busy><now> back+28
held+|<but> talk+37 else+86 back-40 done-61 undone-82
held+|<but>..<ask> talk+47 else-34 done-20
held+|<but>..<go> talk+87 else-66 back-17 done-20 undone-21
held+|<but>..<me> talk+34 else-17 back+20 done-40
held+|<but>..<name> talk+42 else-50 back-29 done+32
held+|<but>..<now> talk+78 back-35 done-67 undone-18
held+|<but><name> talk+47 else-67 back-19 done+34
held+|<but>下 talk-28 back+39
held+|<but>个 talk+77 else-43 back-22 done-32 undone-16
held+|<but>板 talk+57 else-48 done-17
held+|<but>板<now> talk+57 else-48 done-17
held+|<cannot> talk-151 else-76 back+150 done+22 undone-65
held+|<cannot>$ talk-16 back+29
held+|<cannot>..<agree> else-19 done+31
held+|<cannot>..<but> talk-15 else-28 back+46
held+|<cannot>..<cannot> talk-24 else-42 back+67
held+|<cannot>..<go> else-15 back+27
held+|<cannot>..<me> talk-20 else-32 back+28 done+25
held+|<cannot>..<now> talk-44 else-43 back+67 undone-18
held+|<cannot>..<thing> back+26
held+|<cannot><but> back+21
held+|<cannot><but>下 back+21
held+|<cannot><me> talk-20 else-32 back+28 done+25
held+|<cannot><now> talk-31 else-31 back+69 done-18
held+|<cannot>吧 back+24
held+|<cannot>跑 else-16 back+34
held+|<carry> talk-25 else+69 back-50 done+48 undone-81
held+|<carry>$ talk+25
held+|<carry>..<go> talk-57 else-37 back-27 done+97 undone-20
held+|<carry>..<now> talk-22 done+54 undone-54
held+|<carry>..<you> talk+46 else-24 back-18
held+|<carry><go> talk-39 else-16 done+62
held+|<carry><go><now> talk-38 else-19 done+63
held+|<carry><now> talk-42 else-27 back-30 done+78 undone-15
held+|<crew> talk+43 else-62 back-25 done-31 undone+48
held+|<crew>..<accept> talk+68 else-62 done-23
held+|<crew>..<not> talk-47 else-18 done-15 undone+54
held+|<crew><not> talk-37 else-35 undone+55
held+|<fine> else+62 back-38 undone-38
held+|<fine>$ talk+46 else+24 done-68 undone-20
held+|<finished> talk-17 else-70 back-57 done+103 undone-50
held+|<finished>$ talk+29 else-60 back-30 done+48 undone-30
held+|<finished>..<me> talk-20 else-23 done+47
held+|<finished>..<now> talk-38 back-25 done+51 undone-16
held+|<finished><now> talk-24 else-22 done+46
held+|<fix> talk+83 else+32 back-85 done-28 undone-91
held+|<fix>$ talk+70 else-17 back-33 done-35
held+|<fix>..<ask> talk+90 else-59 back-23 done-17 undone-30
held+|<fix>..<broken> talk+101 else-77 back-21 done-15 undone-29
held+|<fix>..<not> talk-45 back-20 done+58 undone-31
held+|<fix>..<now> talk+43 back-34 done+18 undone-49
held+|<go> back+69 done-30 undone-90
held+|<go>$ talk+85 else-47 done-68 undone-54
held+|<go>..<ask> talk+16 else+29 done-18 undone-23
held+|<go>..<cannot> talk-44 else-21 back+84 done-26 undone-20
held+|<go>..<carry> talk-53 else-26 back-32 done+86 undone-16
held+|<go>..<me> talk-45 done+48
held+|<go>..<now> talk-41 else-64 back+35 done+47
held+|<go>..<place> talk-20 back+44
held+|<go>..<they> talk-59 back-26 undone+50
held+|<go><me> talk-30 back-19 done+54
held+|<go><now> talk-15 else-97 back+45 done+33
held+|<go>吧 talk-17 else-33 back+57
held+|<goods> talk+142 else-118 back-126 done+71 undone-134
held+|<goods>$ talk-129 else+53 back-20 done+76 undone-39
held+|<goods>..<agree> talk+64 else-46 done-30 undone-20
held+|<goods>..<ask> talk+32 back-17 done-27
held+|<goods>..<but> talk+47 else-41 back-17 undone-15
held+|<goods>..<carry> talk+35 else-33
held+|<goods>..<finished> done+26
held+|<goods>..<goods> talk+30 else-43 back-19 done+40 undone-23
held+|<goods>..<home> talk-45 else-47 back-23 done+98 undone-16
held+|<goods>..<kin> talk-15 done+43
held+|<goods>..<me> talk+74 else-39 back-35 undone-16
held+|<goods>..<name> talk-68 done+77
held+|<goods>..<not> talk+122 else-122 undone-38
held+|<goods>..<now> talk+72 else-55 back-63 done+32 undone-51
held+|<goods>..<still> talk+96 else-97 undone-24
held+|<goods>..<they> else-29 done+48
held+|<goods>..<wish> talk+74 else-82 done+17
held+|<goods>..<you> talk-29 else-25 done+59
held+|<goods><carry> done+25
held+|<goods><not> talk+108 else-94 back-23 undone-25
held+|<goods><now> talk+68 else-17 back-20 done-53
held+|<goods><wish> talk+78 else-73
held+|<goods>只 talk+56 else-46 done-17
held+|<goods>挂 else-17 done+28
held+|<goods>挂<you> else-17 done+28
held+|<help> talk+27 back+31 done-47 undone-17
held+|<home> talk-96 else-101 back-52 done+156 undone-37
held+|<home>$ talk-28 else-37 done+58
held+|<home>..<carry> talk-24 else-25 done+57
held+|<home>..<now> talk-58 else-57 back-31 done+109 undone-23
held+|<home>..<thing> talk-20 done+40
held+|<home>..<wish> else-18 done+35
held+|<home><now> talk-24 else-25 back-15 done+57
held+|<home>上 talk-48 else-54 back-25 done+100 undone-18
held+|<home>上<now> talk-30 else-24 done+59
held+|<kin> else-19 done+50 undone-49
held+|<kin>$ talk+25 back-19
held+|<kin>..<body> talk-15 else-18 back+45 done-16
held+|<kin>..<but> talk-25 else-16 back+37
held+|<kin>..<go> talk-32 else-17 back-22 done+66
held+|<kin>..<kin> back-38 done+37 undone-15
held+|<kin>..<not> talk-28 back+25 done+16
held+|<kin>..<now> talk-51 back-20 done+59 undone-17
held+|<kin><body> talk-15 else-18 back+45 done-16
held+|<kin><kin> back-38 done+37 undone-15
held+|<kin><not> talk-26 else-17 back+28 done+19
held+|<later> talk-59 else+87 back-22 done+16 undone-30
held+|<me> talk-101 else+93 done+54 undone-103
held+|<me>..<ask> talk-29 back+31
held+|<me>..<body> talk-30 else-18 done+44
held+|<me>..<broken> talk-26 else+45 done-24
held+|<me>..<busy> else-16 back+38
held+|<me>..<but> talk+23 else+34 back-35 done-24
held+|<me>..<cannot> talk-31 else-55 back+92 done-23 undone-17
held+|<me>..<go> talk-86 back+63 done+26 undone-32
held+|<me>..<goods> talk-60 else-53 back-35 done+103 undone-21
held+|<me>..<me> else+47 back-42 undone-19
held+|<me>..<not> talk+16 else+31 back-47 undone-18
held+|<me>..<now> talk-65 back+16 done+56 undone-49
held+|<me>..<place> talk+39 back+19 done-40 undone-23
held+|<me><but> talk+50 else-28 back-16 done-15
held+|<me><cannot> else-20 back+38
held+|<me><go> back+30 done-25
held+|<me><me> back+27
held+|<me><not> talk+40 else-26
held+|<me><now> talk+24 else-39 back-49 done+56 undone-16
held+|<me>俩 talk-40 else-67 back-20 done+91 undone-15
held+|<me>俩<goods> talk-40 else-67 back-20 done+91 undone-15
held+|<me>得 talk-15 else-18 back+45 done-16
held+|<me>这 talk-28 back+34 done-15
held+|<money> talk+21 else+30 back-53 undone-28
held+|<money>$ talk+77 else-46 back-25 done-34
held+|<money>..<me> talk+36 else-37 back-24 done+23
held+|<money>..<money> talk+38 else-39 back-22 done+23
held+|<money>..<now> talk-22 back-15 done+35
held+|<name> talk-65 else+58 back-67 done+80 undone-51
held+|<name>..<home> else-26 done+42
held+|<name>..<me> talk+39 else-59 done+30
held+|<name>..<now> else-73 back-32 done+83
held+|<name><home> else-26 done+42
held+|<name><now> talk-42 else-34 done+71
held+|<next-door> talk+41 else-41 back-22 done-51 undone+52
held+|<next-door>..<go> talk+41 else-41 back-22 done-51 undone+52
held+|<next-door>..<now> talk+41 else-41 back-22 done-51 undone+52
held+|<next-door><go> talk+41 else-41 back-22 done-51 undone+52
held+|<next-door><go><now> talk+41 else-41 back-22 done-51 undone+52
held+|<not> talk+22 else+72 back-17 done-55 undone-77
held+|<not>$ talk+74 else-62 back+15 done-29 undone-33
held+|<not>..<accept> talk-17 else-78 back+92
held+|<not>..<agree> talk+27 done-20 undone-27
held+|<not>..<ask> talk+85 else-78 back+17 done-31 undone-24
held+|<not>..<cannot> talk-22 else-26 back+59 undone-16
held+|<not>..<carry> talk+76 else-61 back-20 undone-15
held+|<not>..<fine> talk+39 else-22 done-26
held+|<not>..<go> talk+42 back-19 done-25 undone-28
held+|<not>..<goods> talk+48 else-35 undone-27
held+|<not>..<me> talk+18 else-56 back+76 done-31 undone-21
held+|<not>..<not> else-27 done-29 undone+42
held+|<not>..<now> talk+17 else+70 back-15 done-53 undone-37
held+|<not>..<thing> talk+48 else-38
held+|<not><accept> talk-17 else-78 back+92
held+|<not><accept>出 else-22 back+39
held+|<not><fine> talk+42 else-35 done-17
held+|<not><goods> talk+78 else-60 done-44 undone-16
held+|<not><goods><now> talk+81 else-53 back-15 done-42
held+|<now> talk+37 done+29 undone-159
held+|<now>$ else-45 back+29 done+63 undone-127
held+|<now>..<agree> back-22
held+|<now>..<ask> talk+76 else-34 done-55 undone-26
held+|<now>..<body> talk-30 else-15 done+42
held+|<now>..<busy> talk-29 back+39
held+|<now>..<but> talk+19 else-51 back-19 done+60 undone-28
held+|<now>..<cannot> talk-69 else-41 back+55 done+38 undone-22
held+|<now>..<carry> talk-65 else-23 back-42 done+101 undone-22
held+|<now>..<go> talk-75 else+15 back+52 undone+20
held+|<now>..<goods> back-26 done+36 undone-24
held+|<now>..<help> talk+48 else-16 done-29
held+|<now>..<home> talk-33 else-45 back-20 done+76
held+|<now>..<kin> talk+46 else-65 done+24 undone-25
held+|<now>..<me> talk-90 done+74 undone-25
held+|<now>..<money> talk+58 else-51
held+|<now>..<name> talk-24 else-35 done+61
held+|<now>..<not> talk-92 else+45 back+38 done+26 undone-43
held+|<now>..<now> else-41 back-92 done+93 undone-21
held+|<now>..<place> talk-27 back+54 done-19
held+|<now>..<still> talk-94 else+94 back+18 undone-27
held+|<now>..<they> talk-17 else-15 back-36 done+17 undone+40
held+|<now>..<thing> talk-20 done+40
held+|<now>..<time> talk+114 else-88 back-24 done-59 undone-15
held+|<now>..<under-way> talk+42 else-20 back-32
held+|<now>..<wish> talk+51 back-27 done-16 undone-15
held+|<now>..<you> talk-37 else+42 back-15 done+15
held+|<now><but> talk-27 else-20 done+51
held+|<now><now> talk+97 else-73 back-18 done-54
held+|<now>三 talk-17 back+42
held+|<now>在 talk-44 else-39 back-19 done+79
held+|<off> talk+60 back-31 done-37 undone-19
held+|<place> talk+74 else-118 back+65 undone-67
held+|<place>..<busy> back+28
held+|<place>..<cannot> talk-37 else-33 back+76 done-22 undone-15
held+|<place>..<go> talk+72 else-58 done-21 undone-16
held+|<place>..<me> back+23
held+|<place>..<not> talk-15 back+18
held+|<place>..<now> talk+37 else-102 back+33 done+39 undone-23
held+|<place>..<thing> talk+32 else-38 back+22
held+|<place><now> else-84 back+31 done+50 undone-16
held+|<place>开 talk+36 else-34
held+|<place>的 talk+17 done-23
held+|<sorry> talk-44 else-42 back+86 done-25
held+|<sorry>$ talk-23 else-43 back+61
held+|<sorry>..<body> back+20
held+|<sorry>..<busy> talk-21 else-38 back+55
held+|<sorry>..<cannot> else-15 back+24
held+|<sorry>..<me> talk-25 else-32 back+57
held+|<sorry>..<now> back+17
held+|<still> talk+36 else+44 done-65 undone-92
held+|<still>..<go> talk+45 else-65 back+55 done-23 undone-26
held+|<still>..<now> talk+15 back+28 done-27 undone-19
held+|<they> else-37 back-71 done+55 undone+35
held+|<they>..<ask> talk+74 else-50 done-21 undone-15
held+|<they>..<home> done+20
held+|<they>..<me> else-23 back-23 done+43
held+|<they>..<not> talk+37 else-62 back-28 undone+51
held+|<they>..<now> talk-111 else-64 done+94 undone+30
held+|<they>..<place> talk-38 else-54 back+23 done+55
held+|<they>..<thing> talk+76 else-61 back-15
held+|<they><home> done+20
held+|<they><home>上 done+20
held+|<they><not> talk+38 else-65 back-26 undone+51
held+|<thing> talk+16 else-23 back+15 done-31 undone+17
held+|<thing>$ else-22 back+39 done-16 undone-17
held+|<thing>..<cannot> back+26
held+|<thing>..<go> talk+26 else-30 back-19 done-48 undone+55
held+|<thing>..<me> else-20 back+39 done-18 undone-18
held+|<thing>..<now> talk-75 back+29 undone+43
held+|<thing><now> talk-53 undone+49
held+|<time> talk+103 else-67 back-26 done-59 undone-16
held+|<time>$ talk+103 else-68 back-26 done-59 undone-16
held+|<tool> else-42 back-56 done+80 undone-43
held+|<tool>..<go> talk+23 else-28 back-20 done+34 undone-22
held+|<tool>..<me> talk-69 else+16 back-30 done+71
held+|<tool>..<now> else-37 back-32 done+58 undone-19
held+|<under-way> talk+159 else-105 back-92 done-57 undone-35
held+|<under-way>..<me> talk+90 else-52 back-52 done-23
held+|<under-way>..<now> talk+71 else-47 done-31
held+|<under-way>..<under-way> talk+60 else-41 done-24
held+|<under-way><under-way> talk+60 else-41 done-24
held+|<wish> talk+35 else+43 back-56 done-26 undone-37
held+|<wish>..<ask> talk+59 else-35 done-21
held+|<wish>..<carry> talk-24 done+32
held+|<wish><ask> talk+65 else-45 done-20
held+|<wish><carry> talk-24 done+32
held+|<you> talk-74 else+133 back-63 undone-37
held+|<you>..<carry> done+16
held+|<you>..<home> else-27 done+44
held+|<you>..<now> talk-44 else+72 back-23
held+|<you><home> else-27 done+44
held+|<you><home>上 else-17 done+28
held+|n:asks talk+71 done-55 undone-84
held+|n:else talk-29 else-45 back+79 done-23 undone-17
held+|n:else$ talk-29 else-45 back+79 done-23 undone-17
held+|n:fails talk+33 undone-28
held+|n:later talk+21 else+76 back-63 done-34 undone-52
held+|n:near talk+73 else-34 done-52 undone-25
held+|n:near$ talk+63 else-15 back-28 done-31
held+|n:unable talk-32 else-35 back+70 done-19
held+|n:unable$ else-21 back+37
held+|n:wrong talk+82 else-25 back-20 done-34 undone-27
held+|t:finish talk-63 else-77 back-24 done+106 undone-18
held+|t:give-back talk-54 else-67 back+115 done-37 undone-25
held+|t:wrong talk+82 else-25 back-20 done-34 undone-27
held-| talk+55 else+76 back-89 done-37 undone-56
held-|<accept> talk+16 else-25 back+46 done-15 undone-52
held-|<accept>$ talk+67 else-42 back+20 done-60 undone-36
held-|<accept>..<agency> back+15
held-|<accept>..<fix> done+32
held-|<accept>..<go> talk-42 else-32 back+48 done+32 undone-24
held-|<accept>..<me> talk-58 else+51 back+31 undone-26
held-|<accept>..<name> talk+25 else+33 back-29 done-24
held-|<accept>..<not> talk+99 else-71 back-19 done-41 undone-31
held-|<accept>..<now> else+47 back-65 done+22 undone-33
held-|<accept>..<they> talk-22 else-34 back+46
held-|<accept><agency> back+15
held-|<accept><me> talk-16 else+24
held-|<accept><they> talk-22 else-34 back+46
held-|<accept><they><go> else-39 back+53
held-|<agency> talk+15 else-157 back+143 done-26 undone-32
held-|<agency>$ else-41 back+30 done-33 undone+29
held-|<agency>..<agency> else-23 back+42
held-|<agency>..<cannot> back+22
held-|<agency>..<go> talk+17 else-61 back+64 done-16 undone-22
held-|<agency>..<me> talk-28 else-67 back+96 done-15
held-|<agency>..<name> else-25 back+41
held-|<agency>..<not> else-26 back+37
held-|<agency>..<now> talk-27 else-54 back+50 done+30
held-|<agency><go> else-26 back+37
held-|<agency>寄 talk+75 else-29 back-18 undone-45
held-|<agency>的 talk-35 else-98 back+131 done-31 undone-34
held-|<agency>的<go> back+16
held-|<agree> talk+19 else+77 back-34 done-57 undone-46
held-|<agree>$ talk+114 else-69 back-54 done-83
held-|<agree>..<broken> talk-57 undone+29
held-|<agree>..<fix> talk-43 else+29 back+28 undone-44
held-|<agree>..<go> talk+70 else-25 done-39 undone-24
held-|<agree>..<me> talk-51 else+77 back-19 undone-30
held-|<agree>..<not> talk-48 else+50 back+33 done-23 undone-32
held-|<agree>..<now> talk-49 else+50 back-60 done+35 undone-27
held-|<agree>..<thing> talk+55 else-28 back-39 undone-17
held-|<agree><not> talk-17 else-23 back+52 undone-19
held-|<agree><not>上 else-40 back+56 undone-17
held-|<agree>三 talk+24 else-20 back-22 done+28 undone-18
held-|<ask> talk+41 else+49 back-35 done-100
held-|<ask>$ talk+31 back-52 done-36 undone+18
held-|<ask>..<accept> talk+63 else-76 back+20
held-|<ask>..<agree> else+24 back-26 undone-19
held-|<ask>..<but> talk+58 else-19 back-37
held-|<ask>..<go> talk+75 else-54 back-24
held-|<ask>..<me> talk+62 else-52 done-17 undone-19
held-|<ask>..<now> talk-85 else+155 done-49 undone-29
held-|<ask>..<still> talk+54 else-22 back-20 undone-18
held-|<ask>..<thing> talk+50 else-23 back-24
held-|<ask>..<tool> talk+53 else-41
held-|<ask>家 talk+76 else-48 back-25 undone-17
held-|<ask>有 else-56 back+66
held-|<body> talk-122 else+16 back+99 done-52
held-|<body>$ talk-54 else-53 back+82 done-43 undone+29
held-|<body>..<body> talk-28 else+18 back+20
held-|<body>..<cannot> talk-17 else-43 back+69 done-21
held-|<body>..<go> talk-18 back+42 done-23
held-|<body>..<now> talk-71 else+44 back+56 done-17 undone-32
held-|<body>..<tool> talk-24 else-30 back+76 done-33 undone-19
held-|<body>..<you> talk-15 else-66 back+66 undone-15
held-|<body><body> talk-26 back+20
held-|<broken> talk-74 back-50 done+36 undone+68
held-|<broken>$ talk-151 done+16 undone+87
held-|<broken>..<accept> talk-35 back-19 undone+43
held-|<broken>..<agency> talk-24 else-36 back+75 done-15 undone-27
held-|<broken>..<broken> talk-27 else-39 back-45 done+49 undone+33
held-|<broken>..<cannot> talk-21 else-23 done-17 undone+41
held-|<broken>..<fine> talk+35 else-64 back-25 done+54 undone-23
held-|<broken>..<fix> talk-38 else-36 undone+37
held-|<broken>..<go> talk-24 else-33 back+35 undone+28
held-|<broken>..<me> talk+26 else-89 back-79 done+48 undone+72
held-|<broken>..<not> talk-73 else-73 back-38 done+83 undone+43
held-|<broken>..<now> talk+17 else-46 back-50 done+22 undone+23
held-|<broken>..<place> talk-28 done+28
held-|<broken>..<thing> talk-18 undone+25
held-|<broken><now> talk+43 else-22 done+58 undone-92
held-|<broken><place> undone+18
held-|<broken><place><now> undone+18
held-|<broken>在 talk+77 else-61 done-40 undone-26
held-|<broken>的 talk-20 else-26 done-25 undone+42
held-|<broken>着 talk+28 else-25 done-21 undone+18
held-|<busy> talk-55 else+68 back+52 done-59 undone-21
held-|<busy>$ talk-19 back+62 done-44
held-|<busy>..<cannot> else-17 back+38
held-|<busy>..<now> talk-23 else+28 back+21 done-19
held-|<but> talk-103 else+72 back-22 done+79 undone-73
held-|<but>..<agree> talk-26 else+27 back+27 done-21 undone-16
held-|<but>..<body> else-43 back+36 done+20
held-|<but>..<broken> talk-33 else-39 back+32 done+43 undone-21
held-|<but>..<but> talk-78 back+39 done+39 undone-49
held-|<but>..<cannot> talk-34 else-48 back+93 done-29 undone-25
held-|<but>..<fine> talk-16 done+28
held-|<but>..<fix> talk-50 back+17 done+19
held-|<but>..<go> talk+33 else-23 back-40 done+41 undone-29
held-|<but>..<me> talk-54 else-63 back+51 done+57 undone-19
held-|<but>..<now> talk-90 else+47 done+37 undone-20
held-|<but>..<still> talk-24 undone+31
held-|<but>..<thing> talk-33 back-17 done+16 undone+18
held-|<but>..<you> else-31 back+32 done+17
held-|<but><broken> talk-15 else-20 back-18 done+63 undone-32
held-|<but>下 talk+22 else-36 done+38 undone-36
held-|<but>个 talk-30 else+64 undone-31
held-|<but>到 talk-20 else-34 back+44
held-|<but>声 talk+21 else-46 back-24 done+46
held-|<but>条 talk-15 else-44 back+39 done+20
held-|<cannot> talk-201 else-54 back+156 done-135 undone+43
held-|<cannot>$ talk-110 else-34 back+80 done-56 undone+33
held-|<cannot>..<accept> back+15
held-|<cannot>..<agency> talk-41 else-32 back+36 done-16 undone+31
held-|<cannot>..<but> talk-21 else-28 back+51
held-|<cannot>..<cannot> talk-36 else+51 back+36 done-29 undone-42
held-|<cannot>..<fix> back+19
held-|<cannot>..<go> talk-17 back+31
held-|<cannot>..<me> talk-30 back+52 done-21 undone-32
held-|<cannot>..<name> back+31
held-|<cannot>..<not> talk-18 else-46 back+68 undone-24
held-|<cannot>..<now> talk-23 else+71 done-28 undone-15
held-|<cannot>..<sorry> back+24
held-|<cannot>..<they> else-18 back+49 undone-18
held-|<cannot>..<tool> talk-16 else-26 back+52 undone-21
held-|<cannot><agency> else-19 back+51 undone-18
held-|<cannot><fix> back+19
held-|<cannot><now> back+24
held-|<cannot>个 back+29
held-|<cannot>吧 back+24
held-|<carry> talk+129 else-43 back-59 done-97 undone-41
held-|<carry>$ talk+134 else-88 back-44 done-44 undone-51
held-|<carry>..<finished> talk-27 else-16 done+57 undone-20
held-|<carry>..<go> talk+69 else-32 back-26 done-23 undone-20
held-|<carry>..<not> talk+88 else-102 back-46 done-32 undone+53
held-|<carry>..<now> talk+63 else-55 back-49 done-63 undone+49
held-|<carry><now> talk+104 else-72 back-15 done-62 undone-20
held-|<crew> talk-37 else-15 back+50 undone-19
held-|<crew>..<name> else-15 back+58 done-41
held-|<crew><name> else-15 back+58 done-41
held-|<fine> talk-94 else+36 back-56 done+119 undone-83
held-|<fine>$ talk-93 done+87 undone-46
held-|<fine>..<now> talk-42 else-72 back-27 done+116 undone-24
held-|<fine><now> talk-20 else-22 done+58
held-|<fine>的 talk-22 else-44 back-19 done+74 undone-16
held-|<finished> talk-18 else-197 back-51 done+187 undone-37
held-|<finished>$ talk+20 else-160 back-64 done+122
held-|<finished>..<agree> talk-22 else-62 done+90 undone-21
held-|<finished>..<broken> talk-28 else-28 undone+40
held-|<finished>..<but> else-42 done+54
held-|<finished>..<finished> talk-41 else-41 done+77
held-|<finished>..<fix> talk-18 else-30 done+57
held-|<finished>..<go> talk-44 undone+41
held-|<finished>..<later> talk-49 else-23 done+26 undone+40
held-|<finished>..<name> talk-18 else-22 back+41
held-|<finished>..<now> talk-89 else-123 done+148 undone-55
held-|<finished>..<you> talk-15 else-24 back+18 done+27
held-|<finished><now> talk-39 else-70 back-33 done+113 undone-24
held-|<finished>儿 talk-27 else-56 done+76 undone-20
held-|<fix> talk-63 else-130 back-69 done+77 undone+106
held-|<fix>$ talk+15 else+61 back-32 undone-68
held-|<fix>..<agency> else-15 back+28
held-|<fix>..<agree> talk+38 back-19 done+19 undone-37
held-|<fix>..<broken> talk-72 else-73 done-30 undone+110
held-|<fix>..<but> talk-61 else-33 back-30 done+50 undone+41
held-|<fix>..<cannot> talk-44 else-71 back+53 done-37 undone+56
held-|<fix>..<carry> done+34 undone-18
held-|<fix>..<fine> talk-33 else-26 back-19 done+85 undone-36
held-|<fix>..<finished> talk-31 else-23 done+35
held-|<fix>..<fix> else-34 back-34 undone+47
held-|<fix>..<go> talk-61 else-36 back-37 done+76 undone+18
held-|<fix>..<goods> talk+41 else-19 undone-26
held-|<fix>..<me> talk-46 else-16 done+22 undone+20
held-|<fix>..<not> talk-92 else-59 back+24 undone+82
held-|<fix>..<now> talk-58 else-186 back-124 done+83 undone+132
held-|<fix>..<still> talk-82 else-37 done-64 undone+114
held-|<fix>..<thing> talk+27 else-37 back-19 done+59 undone-55
held-|<fix>..<time> talk-22 else-21 back-17 done+29 undone+23
held-|<fix>..<tool> else+19 done-46 undone+15
held-|<fix>..<under-way> talk+43 undone-31
held-|<fix>..<you> back+18
held-|<fix><broken> talk-27 else-28 back+15 undone+24
held-|<fix><finished> talk-21 else-15 done+52 undone-17
held-|<fix><fix> done+22 undone-28
held-|<fix><not> talk-46 else-48 back+39 done-28 undone+53
held-|<fix><not><finished> back+21 done-20
held-|<fix><now> talk-49 else-148 back-86 undone+147
held-|<fix><now>三 talk-25 else-16 done-40 undone+66
held-|<fix><now>个 talk-45 else-17 back-31 done+100 undone-68
held-|<fix><now>仨 talk-19 done-25 undone+39
held-|<fix><now>俩 talk-33 else-19 back-16 done+32 undone+26
held-|<fix><tool> talk+38 done-30
held-|<fix>出 talk-19 else-29 done+57 undone-15
held-|<fix>出<go> talk-19 else-29 done+57 undone-15
held-|<fix>半 else-20 undone+37
held-|<go> talk+43 else-15 back-40 done-52 undone+28
held-|<go>$ talk-99 else+24 back+55 undone+30
held-|<go>..<but> talk-80 else-65 done+86 undone+26
held-|<go>..<cannot> back+20
held-|<go>..<carry> talk+37 else+33 back-33 undone-45
held-|<go>..<goods> talk+62 else-53 back-15 undone-23
held-|<go>..<me> talk-63 else-57 back+43 done+65 undone-24
held-|<go>..<not> back+43 done-26 undone-24
held-|<go>..<now> talk+52 back-47 done-81 undone+17
held-|<go>..<still> talk-68 else+23 undone+39
held-|<go>..<thing> back-32 done+23
held-|<go><but> talk-29 else-22 done+49 undone-21
held-|<go><carry> talk+53 else+19 back-25 done-39 undone-31
held-|<go><not> talk+33 else-18
held-|<go><now> talk+66 else-55 back-39 done-69 undone+51
held-|<go>吧 back+34
held-|<goods> talk-82 else+34 back-117 done+52 undone+58
held-|<goods>$ talk+27 else+15 back-39 done-64 undone+26
held-|<goods>..<but> talk-41 else-59 back-19 done+89 undone-15
held-|<goods>..<carry> talk+39 else-19 undone-24
held-|<goods>..<finished> talk-36 done+55
held-|<goods>..<go> talk+93 else-101 back-28 done+38 undone-43
held-|<goods>..<home> talk-22 else-16 done+42
held-|<goods>..<kin> talk+46 else-41 back-17 undone-18
held-|<goods>..<later> talk-65 else-15 done+30 undone+47
held-|<goods>..<me> talk-98 else-94 back-39 done+111 undone+59
held-|<goods>..<not> else-40 back-36 undone+46
held-|<goods>..<now> talk-29 back-45 done+33 undone+21
held-|<goods>的 talk+68 else-36 back-17 done-25 undone-17
held-|<help> else+25 back+29 done-40 undone-21
held-|<home> talk-60 else-76 back+23 done+87 undone-23
held-|<home>..<now> talk-15 else-19 back+33
held-|<kin> talk-50 else-32 back+110 done-52 undone-49
held-|<kin>..<body> else-15 back+45 done-21
held-|<kin>..<go> talk-17 done+28
held-|<kin>..<now> talk-46 else-84 back+108 undone-18
held-|<kin><body> else-15 back+45 done-21
held-|<later> talk+79 else-137 back-112 done+39 undone+66
held-|<later>..<agency> back-36 done-23 undone+41
held-|<later>..<go> talk-60 back-15 done+33 undone+33
held-|<later>才 talk-17 else-20 undone+40
held-|<me> talk-37 else+40 back+75 done-35 undone-94
held-|<me>$ talk-53 else-52 back+22 done+68 undone-17
held-|<me>..<accept> talk+19 else-16 back+35 done-30 undone-28
held-|<me>..<agency> else-31 back+46
held-|<me>..<agree> talk-76 else+41 back+60 done-32 undone-25
held-|<me>..<ask> talk-76 back+36 done-38 undone+48
held-|<me>..<body> talk-24 else-47 back+83 done-26 undone-18
held-|<me>..<broken> talk-56 else-50 done+92 undone-50
held-|<me>..<busy> talk-30 else+18 back+49 done-41
held-|<me>..<but> back+60 done-58 undone-38
held-|<me>..<cannot> talk-47 back+33 done-30 undone+19
held-|<me>..<carry> talk+60 else+15 back-42 done-38 undone-30
held-|<me>..<crew> else-15 back+58 done-41
held-|<me>..<finished> talk-21 else-33 back+39
held-|<me>..<fix> talk-53 else+33 back+47 undone-35
held-|<me>..<go> else+110 back-21 done-68 undone-43
held-|<me>..<home> talk-15 else-19 back+33
held-|<me>..<kin> else-83 back+104 done-54 undone-28
held-|<me>..<me> talk+17 back+38 done-38 undone-24
held-|<me>..<name> talk-30 back+53 done-34 undone-17
held-|<me>..<not> talk-109 else+70 back+29 done+24 undone-57
held-|<me>..<now> talk-118 else+61 back+50 done+32 undone-115
held-|<me>..<thing> talk+46 else-39 back+26 done-29 undone-33
held-|<me>..<time> talk+84 else-61 back-16 done-24 undone-16
held-|<me>..<tool> talk-17 else-19 back+54 done-15 undone-15
held-|<me>..<wish> talk-35 else-75 back+99 done-19
held-|<me><accept> talk+37 else-65 back+32
held-|<me><agree> talk-43 else-22 back+70 done-19
held-|<me><broken> talk-20 else-41 back+16 done+56 undone-26
held-|<me><but> talk-26 back+54 done-20
held-|<me><cannot> talk-27 back+43 undone-30
held-|<me><carry> talk+75 else-33 back-26 done-26 undone-25
held-|<me><fix> back+32 undone-17
held-|<me><kin> talk-18 else-86 back+99 done-21
held-|<me><not> talk-46 else+36 back+39 done-31 undone-16
held-|<me>使 else-51 back-37 done+66 undone-18
held-|<me>管 talk-21 else-44 back+64
held-|<me>能 talk-57 else-26 undone+71
held-|<me>这 talk-39 else-53 back+78 done-38 undone+26
held-|<money> talk-22 else+68 back-34 undone-37
held-|<name> talk-180 else+92 back+66 done+24 undone-54
held-|<name>$ talk-57 else-27 done+52
held-|<name>..<fix> back+17
held-|<name>..<me> talk-28 else+49 back+34 done-54 undone-17
held-|<name>..<now> talk-78 else+16 back+76 done-22 undone-25
held-|<name><now> talk-30 else-33 back+43
held-|<next-door> talk+75 else-28 back-27 done-19 undone-33
held-|<not> done-18 undone+23
held-|<not>$ talk-34 else-58 back-66 done+70 undone+41
held-|<not>..<accept> talk-35 else+15 back+23 done+24 undone-36
held-|<not>..<agree> talk-59 else+69 back-23 done-26 undone+29
held-|<not>..<ask> talk-21 else+40 back-40 done-22 undone+31
held-|<not>..<broken> else-20 undone+22
held-|<not>..<but> back-29 done+29 undone-24
held-|<not>..<cannot> back+32 done-21
held-|<not>..<finished> talk-46 else+22 done-41 undone+40
held-|<not>..<go> talk-41 else-21 done-57 undone+69
held-|<not>..<goods> talk-63 done-19 undone+60
held-|<not>..<later> talk-76 back-20 done-23 undone+76
held-|<not>..<me> talk+20 done-57 undone+15
held-|<not>..<name> talk-27 else+17 done+29 undone-24
held-|<not>..<not> talk+31 else+20 back-79
held-|<not>..<now> talk-69 else+103 back+18 done-59
held-|<not>..<still> talk+86 back-36 done-40 undone-62
held-|<not>..<tool> talk+17 else-39 back+36 done-20
held-|<not>..<wrong-one> talk-48 undone+62
held-|<not>..<you> talk-30 else-25 done+48 undone-19
held-|<not><agree> talk-47 else+23 undone+36
held-|<not><broken> talk+38 back-19 undone-32
held-|<not><finished> talk-46 else+20 done-40 undone+40
held-|<not><tool> talk-26 else-32 back+41 done-16 undone+17
held-|<not>上 else-40 back+56 undone-17
held-|<not>人 talk+69 else-38 back-46 done-28
held-|<not>催 talk+66 else-43 done-21 undone-16
held-|<not>处 talk-29 else-47 back+83 done-22 undone-17
held-|<not>干 talk-29 else-53 done+59 undone-18
held-|<now> else-52 done+29 undone+29
held-|<now>$ else-51 back+44 done+35 undone-77
held-|<now>..<accept> talk-83 else-32 back+16 done+59 undone+17
held-|<now>..<agency> else-22 back+36 done+16 undone-42
held-|<now>..<agree> talk-82 else+53 back+18 done-21 undone+21
held-|<now>..<ask> talk-29 back+30 done-38 undone+33
held-|<now>..<body> talk-43 else-65 back+52 undone+33
held-|<now>..<broken> talk-51 else-56 back-61 undone+117
held-|<now>..<but> talk-59 done+47 undone-18
held-|<now>..<cannot> talk-62 else-25 done-63 undone+79
held-|<now>..<carry> talk+34 else-45 back+46 undone-56
held-|<now>..<crew> talk-24 else-17 done+39 undone-15
held-|<now>..<fine> talk-43 back-30 done+93 undone-43
held-|<now>..<finished> talk+74 else-29 done-51 undone-42
held-|<now>..<fix> talk+95 else-86 back-29 done-50 undone+18
held-|<now>..<go> done-43
held-|<now>..<goods> talk+83 back-31 done-46 undone-55
held-|<now>..<home> talk-42 else-65 back+29 done+61 undone-16
held-|<now>..<later> talk+40 else-58 back-44 done+21 undone+15
held-|<now>..<me> else-16 back+53 done-55 undone-22
held-|<now>..<name> talk-55 else-28 back+43
held-|<now>..<not> else-64 done+37 undone+22
held-|<now>..<now> talk+15 back-67 done+32
held-|<now>..<off> talk+59 else-24 back-50 done-61 undone+32
held-|<now>..<place> talk-39 done+54
held-|<now>..<refuse> talk+32 else-49 back+46 done-22 undone-31
held-|<now>..<still> talk-23 else-77 done-54 undone+115
held-|<now>..<they> talk-28 else+38 done-40 undone+18
held-|<now>..<thing> talk+35 else-58 back-38 done+29
held-|<now>..<time> talk-71 else+32 back-19 done+29 undone+22
held-|<now>..<tool> talk-21 done-22 undone+33
held-|<now>..<under-way> talk+78 else-45 done-20 undone-42
held-|<now>..<you> talk-42 else-20 back+54 undone-27
held-|<now><ask> talk-66 back-31 undone+63
held-|<now><broken> talk-39 back+42 done-51 undone+32
held-|<now><but> talk-48 done+61 undone-52
held-|<now><fine> else-25 done+47
held-|<now><finished> talk+78 else-50 done-51 undone-22
held-|<now><fix> talk+119 else-43 back-25 done-84 undone-52
held-|<now><fix><now> talk+67 else-23 done-53 undone-19
held-|<now><me> talk-20 back+53 done-22 undone-15
held-|<now><me><but> talk-16 else-30 back+60 done-18
held-|<now><thing> talk-22 else-21 done+15 undone+26
held-|<now>三 talk-32 else-19 back-16 done-20 undone+61
held-|<now>两 back-35 done-49 undone+54
held-|<now>个 talk-48 else-39 done+95 undone-70
held-|<now>仨 talk-19 done-25 undone+39
held-|<now>俩 talk-64 else-71 back-23 done+90 undone+16
held-|<now>俩<time> talk-33 else-19 back-16 done+32 undone+26
held-|<now>半 talk-24 else-37 undone+49
held-|<off> talk+44 else-30 done-68 undone+26
held-|<off>$ talk-63 done-37 undone+57
held-|<past> talk-92 back+56 done+43 undone-25
held-|<place> talk+36 else-92 done+18 undone+33
held-|<place>..<broken> done+27 undone-31
held-|<place>..<kin> talk-24 back+42
held-|<place>..<me> back+32 done-16 undone-25
held-|<place>..<not> talk+29 else-82 back+39
held-|<place>..<now> talk-125 else+18 back+42 done+54
held-|<place><not> talk+40 else-83 back+45 done-39
held-|<place><not>人 talk+20 else-20 back-26 undone+21
held-|<place><now> talk-63 else+43
held-|<refuse> talk-41 back+88 done-41 undone-51
held-|<refuse>..<agency> else-25 back+36
held-|<refuse>..<me> talk-40 else-26 back+63
held-|<refuse>..<thing> talk+25 else-42 back+44 undone-30
held-|<refuse><me> else-15 back+30
held-|<sorry> talk-34 else-26 back+66 done-21
held-|<still> talk-56 else+59 back-81 done-19 undone+58
held-|<still>..<agree> talk-59 else+57 done-15 undone+22
held-|<still>..<broken> else-35 back-34 done-78 undone+84
held-|<still>..<fix> talk+21 else-22 done+23 undone-21
held-|<still>..<me> talk+34 else-29 back+52 done-42 undone-41
held-|<still>..<not> talk-95 else-23 back-38 done+68 undone+21
held-|<still>..<now> talk+81 back-69 done-68
held-|<still>..<thing> talk+108 else-82 back-38 done-54
held-|<still>..<wish> else-86 back-15 done+89 undone-37
held-|<still><broken> talk+18 else-73 back-25 done-52 undone+72
held-|<still>有 talk-33 else+35 done+15 undone-36
held-|<they> talk-131 else+150 back+23 done-26 undone-26
held-|<they>..<go> talk-16 else-46 back+64
held-|<they>..<me> talk-57 else+27 done+39 undone-24
held-|<they>..<now> talk-31 else+36 back-28 undone+17
held-|<they><go> talk-16 else-46 back+64
held-|<thing> talk+75 else-178 undone+53
held-|<thing>$ talk-61 back+35 done-34 undone+61
held-|<thing>..<agency> talk-23 else-22 back+63 undone-23
held-|<thing>..<agree> talk+49 else-52 done-20
held-|<thing>..<ask> talk+38 else-58 back+37
held-|<thing>..<broken> talk-42 else-34 undone+42
held-|<thing>..<but> talk-56 back+49
held-|<thing>..<cannot> back+22
held-|<thing>..<carry> talk+47 back-15 done-31 undone-24
held-|<thing>..<fine> talk-39 else-53 back-20 done+94 undone-20
held-|<thing>..<finished> talk-32 back-16 done+53 undone-17
held-|<thing>..<fix> talk+47 done-36
held-|<thing>..<go> done-59 undone+41
held-|<thing>..<later> talk-45 else-50 done+47 undone+35
held-|<thing>..<me> talk+77 else-127 back+64 done-65
held-|<thing>..<name> talk-38 else-29 back+41 done-32 undone+36
held-|<thing>..<not> talk-31 else-62 back+31 done+50
held-|<thing>..<now> talk+21 else-178 undone+80
held-|<thing>..<still> else-33 back-43 done-44 undone+64
held-|<thing>..<thing> talk+22 else-21 back+59 done-37 undone-49
held-|<thing><agency> back+18
held-|<thing><agree> talk-17 back+21 done-15
held-|<thing><fine> talk-29 done+52 undone-15
held-|<thing><finished> talk-28 back-16 done+47
held-|<thing><fix> talk-16 undone+38
held-|<thing><fix><now> talk-16 undone+38
held-|<thing><now> talk+61 else-70 back+24 done-51
held-|<thing>框 else-29 back+57 done-20
held-|<thing>烧 talk-34 back-55 done-21 undone+81
held-|<thing>烧<now> talk-34 back-55 done-21 undone+81
held-|<thing>的 talk+28 else-31 back+33 done-15 undone-29
held-|<time> talk+64 else-37 back-45
held-|<time>$ talk+103 else-90 back-26 undone-46
held-|<tool> talk+97 else-141 back+20 done-59 undone+31
held-|<tool>$ talk+39 else-33 back+30 done-54
held-|<tool>..<accept> talk+40 else-34
held-|<tool>..<agency> talk+17 else-17 back-25 done+36 undone-20
held-|<tool>..<ask> talk+68 else-44 back+23 done-27 undone-43
held-|<tool>..<broken> talk-60 else+34 back-23 done+27
held-|<tool>..<but> talk+27 back-16 undone-17
held-|<tool>..<cannot> back+16
held-|<tool>..<carry> talk+70 else-47 back-18 undone-18
held-|<tool>..<finished> done+27
held-|<tool>..<fix> talk-51 else-20 done-25 undone+64
held-|<tool>..<go> talk+23 else-72 back+19 done-55 undone+56
held-|<tool>..<goods> talk-17 else-20 undone+40
held-|<tool>..<later> talk-17 else-20 undone+40
held-|<tool>..<me> talk-15 else-15 back+40
held-|<tool>..<not> talk+71 else-99 done-58 undone+27
held-|<tool>..<now> else-52 undone+30
held-|<tool><fix> talk-48 else-18 back-16 done-24 undone+66
held-|<tool><fix><now> talk-19 done-25 undone+39
held-|<tool><not> talk-17 else-20 undone+46
held-|<tool>也 talk+18 else-16
held-|<tool>也<not> talk+18 else-16
held-|<under-way> talk+109 else-124 back-72 done-105 undone+57
held-|<under-way>$ talk+40 else-51 back-15 done-31 undone+22
held-|<under-way>..<not> talk+82 else-47 back-16 undone-41
held-|<under-way>..<now> talk+24 else-54 back-31 done-60 undone+72
held-|<under-way>..<time> talk+68 else-58
held-|<under-way>..<under-way> talk+49 else-34 undone-18
held-|<under-way><not> talk+69 else-38 undone-28
held-|<under-way><not>人 talk+53 else-23 undone-23
held-|<under-way><now> talk+77 else-39 back-20 done-45 undone-35
held-|<under-way><under-way> talk+49 else-34 undone-18
held-|<wish> talk-83 back+68 done+37 undone-71
held-|<wish>..<agency> else-22 back+30
held-|<wish>..<me> talk-25 else+26
held-|<wrong-one> talk-100 else-33 back+55 done-31 undone+70
held-|<wrong-one>..<goods> talk-21 else-17 undone+42
held-|<wrong-one><goods> talk-21 else-17 undone+42
held-|<you> talk-88 else+98 undone-64
held-|<you>..<cannot> else-26 back+57 done-26
held-|<you>..<fix> talk-18 else-42 back-19 done+71
held-|<you>..<me> talk-25 else-31 back+37 done+23
held-|<you>..<now> talk-85 else+81 undone-25
held-|<you><cannot> else-40 back+65 done-24
held-|<you><cannot>个 back+29
held-|<you><fix> else-19 done+43
held-|n:asks talk+53 else+69 back-48 done-130 undone-20
held-|n:else talk-32 else-65 back+105 done-28 undone-25
held-|n:else$ talk-28 else-42 back+86 done-26 undone-21
held-|n:fails talk-38 else-61 back-35 done-47 undone+104
held-|n:fails$ talk-19 back-18 done-20 undone+38
held-|n:fine talk-18 else+28
held-|n:fine$ talk-17 else+24
held-|n:later talk+127 else-101 back-66 done-111 undone+46
held-|n:near talk+36 back+60 done-75 undone-67
held-|n:near$ talk+55 back+23 done-66 undone-59
held-|n:nods talk+96 else-67 back-36 done-28 undone-31
held-|n:nods$ talk+111 else-93 back-16 done-57 undone-16
held-|n:not-able talk-42 else-32 back+35 done-15 undone+30
held-|n:theirs talk-42 else-50 back+97 done-23 undone-22
held-|n:theirs$ talk-35 else-33 back+77 done-18 undone-20
held-|n:unable talk-53 else-50 back+25 done-25 undone+63
held-|n:unable$ else-18 back+32
held-|n:waits talk-47 else-84 back-62 done-56 undone+129
held-|n:waits$ talk-53 else-62 back-49 done-41 undone+109
held-|n:works talk-87 else-69 back-43 done+141 undone-54
held-|n:works$ talk-43 else-62 back-19 done+100 undone-27
held-|n:wrong talk-45 else-43 back+78 done-16
held-|t:finish talk-195 else-183 back-77 done+253 undone-93
held-|t:give-back talk-107 else-153 back+171 done-60 undone+30
held-|t:heard talk+82 else-110 done+35
held-|t:nod talk+114 else-100 done-49
held-|t:progress else-148 back-119 done-96 undone+164
held-|t:unwell talk-67 else-81 back-94 done-83 undone+162
held-|t:well talk-94 else-49 back-45 done+133 undone-56
held-|t:wrong talk-45 else-43 back+78 done-16
held| talk+35 else+170 back-98 done-46 undone-108
held|$ else+180 back-93 done-39 undone-105
held|0 talk-55 else+204 back-30 done-90 undone-72
held|0$ else+26 done-17 undone-30
held|<accept> talk+25 else-41 back+79 done-50 undone-72
held|<accept>$ talk+63 else-30 back+17 done-62 undone-38
held|<accept>..<agency> back+15
held|<accept>..<agree> talk-50 back+44
held|<accept>..<busy> else-21 back+37
held|<accept>..<cannot> else-27 back+39
held|<accept>..<fix> done+32
held|<accept>..<go> talk-54 else-29 back+64 done+25 undone-30
held|<accept>..<me> talk+23 else-48 back+66 done-38 undone-40
held|<accept>..<name> talk+23 else+38 back-30 done-25
held|<accept>..<not> talk+89 else-42 back-24 done-47 undone-36
held|<accept>..<now> else+44 back-23 undone-37
held|<accept>..<they> talk-26 else-26 back+44
held|<accept><agency> back+15
held|<accept><me> talk-24 else-57 back+78
held|<accept><me><go> else-18 back+37
held|<accept><they> talk-26 else-26 back+44
held|<accept><they><go> else-39 back+53
held|<accept>出 talk-28 back+37
held|<agency> else-139 back+149 done-38 undone-37
held|<agency>$ else-39 back+29 done-34 undone+29
held|<agency>..<agency> else-23 back+42
held|<agency>..<but> talk-20 else-16 back+45
held|<agency>..<cannot> else-19 back+43
held|<agency>..<go> talk+17 else-61 back+64 done-16 undone-22
held|<agency>..<me> talk-28 else-67 back+96 done-15
held|<agency>..<name> else-25 back+41
held|<agency>..<not> else-26 back+37
held|<agency>..<now> talk-32 else-40 back+48 done+24 undone-15
held|<agency><go> else-26 back+37
held|<agency>寄 talk+75 else-29 back-18 undone-45
held|<agency>的 talk-35 else-98 back+131 done-31 undone-34
held|<agency>的<go> back+16
held|<agree> talk+22 else+137 back-55 done-81 undone-60
held|<agree>$ talk+88 else-28 back-57 done-68
held|<agree>..<ask> else+49 back-25 done-24 undone-20
held|<agree>..<broken> talk-74 else+43 undone+23
held|<agree>..<fix> talk-49 else+47 back+25 undone-46
held|<agree>..<go> talk+99 else-55 done-53 undone-39
held|<agree>..<goods> talk-64 else+54 back-20
held|<agree>..<me> talk-66 else+106 back-20 undone-37
held|<agree>..<not> talk-74 else+97 back+29 done-40 undone-41
held|<agree>..<now> talk-91 else+134 back-76 undone-34
held|<agree>..<still> talk+56 else+34 back-39 done-46 undone-67
held|<agree>..<thing> talk+54 else-24 back-39 undone-17
held|<agree><ask> talk+50 else-24 back-16 done-18
held|<agree><not> talk-33 back+58 done-21 undone-26
held|<agree><not>上 else-48 back+69 undone-22
held|<agree>三 talk+24 else-20 back-22 done+28 undone-18
held|<agree>呀 talk+113 else-101 done-17
held|<ask> talk+53 else+81 back-38 done-115 undone-40
held|<ask>$ talk+21 else+59 back-61 done-55
held|<ask>..<accept> talk+62 else-73 back+19 undone-15
held|<ask>..<agree> talk-17 else+61 back-31 undone-22
held|<ask>..<but> talk+38 done-20 undone-18
held|<ask>..<cannot> talk-53 else-68 back+41 done-32 undone+65
held|<ask>..<go> talk+41 else-19 done-20 undone-19
held|<ask>..<me> talk+44 else-17 done-22 undone-20
held|<ask>..<now> talk-81 else+199 back-17 done-63 undone-47
held|<ask>..<still> talk+48 back-20 undone-18
held|<ask>..<thing> talk+92 else-73 back-27 undone-15
held|<ask>..<tool> talk+53 else-41
held|<ask>家 talk+76 else-48 back-25 undone-17
held|<ask>有 else-52 back+65
held|<ask>给 else-22 back+34 undone-21
held|<away> else+15 back-28 done+15 undone-17
held|<body> talk-151 else+27 back+136 done-69 undone-28
held|<body>$ talk-52 else-74 back+93 done-23
held|<body>..<body> else-24 back+57 done-38 undone-19
held|<body>..<but> talk-29 else-33 back+78 done-37
held|<body>..<cannot> talk-27 else-61 back+93 done-32 undone-17
held|<body>..<go> talk-71 else-36 back+88 undone-24
held|<body>..<help> else-17 back+45 done-18
held|<body>..<me> talk-20 back+46 done-19
held|<body>..<now> talk-59 else+26 back+100 done-62 undone-50
held|<body>..<tool> talk-24 else-30 back+76 done-33 undone-19
held|<body>..<you> talk-17 else-61 back+65 undone-16
held|<body><body> else-27 back+53 done-36 undone-17
held|<body><now> talk-43 back+27 done+16 undone-15
held|<broken> else+16 back-56 done-16 undone+30
held|<broken>$ talk-35 else-32 back-23 undone+68
held|<broken>..<accept> talk-37 back-20 undone+43
held|<broken>..<agency> talk-24 else-36 back+75 done-15 undone-27
held|<broken>..<body> talk-42 back+22 done-20 undone+41
held|<broken>..<broken> talk+37 else-86 back-55 done+43 undone+26
held|<broken>..<cannot> talk-28 else-34 back+30 done-24 undone+37
held|<broken>..<fine> talk+32 else-56 back-27 done+52 undone-24
held|<broken>..<fix> talk-38 else-36 undone+37
held|<broken>..<go> talk-28 back+31 done-22 undone+26
held|<broken>..<me> else-56 back-72 done+36 undone+67
held|<broken>..<not> talk-87 else-44 back-43 done+77 undone+38
held|<broken>..<now> talk+39 back-23 done-25
held|<broken>..<place> talk-32 done+25
held|<broken>..<still> talk-25 back+27 done-17 undone+18
held|<broken>..<thing> talk-18 undone+25
held|<broken><now> talk+26 done+44 undone-95
held|<broken><place> talk-15 back+18 undone+16
held|<broken><place><now> talk-15 back+18 undone+16
held|<broken>在 talk+77 else-61 done-40 undone-26
held|<broken>的 talk-23 else-20 done-26 undone+42
held|<broken>着 talk+18 else-30 back+23 done-31
held|<busy> talk-53 else-68 back+163 done-120 undone-53
held|<busy>$ talk-57 else-21 back+109 done-60 undone-21
held|<busy>..<busy> back+25
held|<busy>..<cannot> talk-32 else-50 back+90 done-24 undone-19
held|<busy>..<go> talk-79 else-41 back+96 done-48
held|<busy>..<now> talk-83 else-55 back+125 done-67 undone-24
held|<busy>..<thing> back+25
held|<busy><now> talk-19 back+29 done-21
held|<but> talk-44 else+110 back-39 done+36 undone-104
held|<but>..<agree> back+16 done-34 undone-20
held|<but>..<ask> talk+31 done-25
held|<but>..<body> else-28 back+33 done+15
held|<but>..<broken> talk-57 else+22 back+22 done+27 undone-29
held|<but>..<but> talk-92 else+43 back+34 done+32 undone-53
held|<but>..<cannot> talk-36 else-41 back+90 done-31 undone-25
held|<but>..<fine> talk-19 else+23 back-15 done+20
held|<but>..<fix> talk-52 else+16 back+16 done+18
held|<but>..<go> talk+99 else-75 back-53 done+24 undone-48
held|<but>..<goods> talk-46 else+41 back-17 done+33 undone-21
held|<but>..<kin> talk-34 done+50 undone-15
held|<but>..<me> else-69 back+61 done+33 undone-30
held|<but>..<name> talk+30 else-55 back-45 done+72 undone-36
held|<but>..<not> talk+33 else+32 done-50 undone-32
held|<but>..<now> talk+20 else+32 back-33 undone-33
held|<but>..<still> talk-38 back-21 done+28 undone+22
held|<but>..<thing> talk-42 else+39 back-28 undone+15
held|<but>..<you> talk-36 else-26 back+20 done+45 undone-20
held|<but><broken> talk-16 back-18 done+60 undone-33
held|<but><name> talk+37 else-81 back-35 done+77 undone-34
held|<but>下 else-32 back+34 done+26 undone-44
held|<but>个 talk+44 else+18 back-26 done-30 undone-45
held|<but>个<go> talk+73 else-62
held|<but>到 talk-20 else-34 back+44
held|<but>声 talk+21 else-45 back-24 done+46
held|<but>条 talk-16 else-40 back+38 done+19
held|<but>板 talk+57 else-48 done-17
held|<but>板<now> talk+57 else-48 done-17
held|<cannot> talk-283 else-96 back+225 done-75
held|<cannot>$ talk-121 else-35 back+93 done-64 undone+26
held|<cannot>..<accept> back+15
held|<cannot>..<agency> talk-41 else-32 back+36 done-16 undone+31
held|<cannot>..<agree> talk-20 else-38 back+32 done+28
held|<cannot>..<but> talk-34 else-52 back+82 done-16 undone-15
held|<cannot>..<cannot> talk-57 back+86 done-41 undone-53
held|<cannot>..<fix> back+19
held|<cannot>..<go> talk-24 back+52 undone-18
held|<cannot>..<me> talk-48 else-22 back+70 undone-39
held|<cannot>..<name> back+31
held|<cannot>..<not> talk-36 else-51 back+86 done-18 undone-28
held|<cannot>..<now> talk-64 else+24 back+56 undone-32
held|<cannot>..<sorry> back+24
held|<cannot>..<they> else-18 back+49 undone-18
held|<cannot>..<thing> back+33
held|<cannot>..<tool> talk-16 else-26 back+52 undone-21
held|<cannot><agency> else-19 back+51 undone-18
held|<cannot><but> else-16 back+27
held|<cannot><but>下 else-16 back+27
held|<cannot><fix> back+19
held|<cannot><go> else-17 back+36
held|<cannot><me> talk-22 else-33 back+33 done+23
held|<cannot><now> talk-39 else-29 back+84 done-30 undone-18
held|<cannot><thing> back+18
held|<cannot>个 back+29
held|<cannot>吧 talk-16 else-19 back+43
held|<cannot>年 else-17 back+37
held|<cannot>跑 else-16 back+34
held|<carry> talk+102 back-86 done-23 undone-86
held|<carry>$ talk+139 else-86 back-55 done-44 undone-56
held|<carry>..<ask> else-37 back+58 done-24
held|<carry>..<carry> talk-64 else+55 back-34 done+54 undone-41
held|<carry>..<finished> talk-31 else-18 done+64 undone-22
held|<carry>..<fix> talk+62 else-18 back-15 done-39
held|<carry>..<go> talk+27 else-59 back-51 done+81 undone-39
held|<carry>..<home> talk-24 done+40
held|<carry>..<not> talk+81 else-99 back-52 undone+49
held|<carry>..<now> talk+37 else-56 back-42 undone+15
held|<carry>..<under-way> done+15
held|<carry>..<you> talk+43 else-17 back-19
held|<carry><finished> talk-19 done+35
held|<carry><go> talk-42 back-15 done+61
held|<carry><go><now> talk-38 else-19 done+63
held|<carry><now> talk+81 else-84 back-44 done+28 undone-34
held|<carry>着 talk+33 else-29
held|<crew> talk+17 else-73 back+24 done-19 undone+33
held|<crew>..<accept> talk+68 else-62 done-23
held|<crew>..<name> talk-21 back+55 done-43
held|<crew>..<not> talk-47 else-18 done-15 undone+54
held|<crew>..<now> talk-23 else-16 back+68 done-44
held|<crew>..<they> talk-30 else-26 undone+56
held|<crew><name> talk-21 back+55 done-43
held|<crew><not> talk-37 else-35 undone+55
held|<fine> talk-76 else+73 back-75 done+99 undone-99
held|<fine>$ talk-22 else+18 done+47 undone-61
held|<fine>..<me> talk+85 else-61 back-25 done-24
held|<fine>..<not> talk+36 else-63 back-21 done+50 undone-15
held|<fine>..<now> talk-47 else-48 back-30 done+105 undone-26
held|<fine>..<you> talk-29 else-75 back-16 done+90 undone-15
held|<fine><now> talk-21 else-16 done+54
held|<fine>的 talk-28 else-26 back-22 done+68 undone-19
held|<finished> talk-27 else-212 back-87 done+222 undone-64
held|<finished>$ talk+35 else-179 back-84 done+137 undone-22
held|<finished>..<agree> talk-31 else-35 back-15 done+80 undone-24
held|<finished>..<broken> talk-39 undone+37
held|<finished>..<but> talk-22 done+46 undone-16
held|<finished>..<fine> else-32 done+48
held|<finished>..<finished> talk-41 else-41 done+77
held|<finished>..<fix> talk-18 else-30 done+57
held|<finished>..<go> talk+40 else-42 back-16 done-46 undone+34
held|<finished>..<goods> undone+18
held|<finished>..<home> talk-18 done+32
held|<finished>..<later> talk-49 else-23 done+26 undone+40
held|<finished>..<me> talk-25 else-25 back-15 done+55
held|<finished>..<name> talk-22 else-30 back+38
held|<finished>..<not> talk-18 else-16 done+52 undone-15
held|<finished>..<now> talk-117 else-115 back-19 done+164 undone-68
held|<finished>..<you> talk-20 done+16 undone-15
held|<finished><now> talk-60 else-82 back-44 done+128 undone-29
held|<finished>儿 talk-59 else-98 back-18 done+116 undone-25
held|<fix> else-97 back-111 done+63 undone+76
held|<fix>$ talk+65 else+38 back-58 done-22 undone-79
held|<fix>..<agency> else-15 back+28
held|<fix>..<agree> talk+36 back-20 done+18 undone-38
held|<fix>..<ask> talk+50 else-52 back-49 done-48 undone+51
held|<fix>..<broken> talk+46 else-130 done-42 undone+94
held|<fix>..<but> talk-61 else-32 back-30 done+49 undone+41
held|<fix>..<cannot> talk-44 else-71 back+53 done-37 undone+56
held|<fix>..<carry> done+34 undone-18
held|<fix>..<fine> talk-33 else-26 back-19 done+85 undone-36
held|<fix>..<finished> talk-37 else-31 done+54
held|<fix>..<fix> back-41 undone+43
held|<fix>..<go> talk-63 else-21 back-40 done+71 undone+17
held|<fix>..<goods> talk+34 back-16 undone-28
held|<fix>..<me> talk-46 else-15 done+22 undone+20
held|<fix>..<not> talk-124 else-46 done+49 undone+65
held|<fix>..<now> talk-30 else-178 back-145 done+89 undone+115
held|<fix>..<still> talk-83 else-35 done-64 undone+114
held|<fix>..<they> talk+32 else-24 done-38 undone+29
held|<fix>..<thing> talk+25 else-32 back-20 done+58 undone-56
held|<fix>..<time> talk-22 else-21 back-17 done+29 undone+23
held|<fix>..<tool> else+19 done-46 undone+15
held|<fix>..<under-way> talk+43 undone-31
held|<fix>..<wish> talk+60 else-32 done-21 undone-18
held|<fix>..<you> talk-17 back+16
held|<fix><broken> talk+20 else-41
held|<fix><finished> talk-27 else-24 done+71 undone-24
held|<fix><fix> else+21 done+21 undone-29
held|<fix><not> talk-54 else-30 back+36 done-34 undone+51
held|<fix><not><finished> back+21 done-20
held|<fix><now> talk-53 else-134 back-88 undone+146
held|<fix><now>三 talk-25 else-16 done-40 undone+66
held|<fix><now>个 talk-45 else-17 back-31 done+100 undone-68
held|<fix><now>仨 talk-19 done-25 undone+39
held|<fix><now>俩 talk-33 else-19 back-16 done+32 undone+26
held|<fix><tool> talk+38 done-30
held|<fix>出 talk-19 else-29 done+57 undone-15
held|<fix>出<go> talk-19 else-29 done+57 undone-15
held|<fix>半 else-20 undone+37
held|<fix>的 talk+65 else-56 done-15 undone-19
held|<go> talk+40 else-16 back+29 done-58 undone-23
held|<go>$ else-25 back+57 done-63
held|<go>..<ask> else+79 back-21 done-25 undone-29
held|<go>..<broken> talk+18 else+27 done-17 undone-33
held|<go>..<but> talk-97 else-37 back-16 done+79 undone+21
held|<go>..<cannot> talk-57 back+95 done-34 undone-31
held|<go>..<carry> back-62 done+71 undone-59
held|<go>..<fix> else+55 done-22 undone-37
held|<go>..<go> talk-79 else+130 back-62 done+27 undone-38
held|<go>..<goods> talk+52 else-30 back-17 undone-24
held|<go>..<me> talk-99 else-62 back+46 done+91 undone-36
held|<go>..<not> else+27 back+29 done-33 undone-28
held|<go>..<now> talk+19 else-34 done-16 undone+18
held|<go>..<place> talk-69 else+58 back+38 done-24 undone-17
held|<go>..<still> talk-78 else+53 back-20 undone+35
held|<go>..<they> talk-60 else+17 back-27 undone+49
held|<go>..<thing> back-33 done+22
held|<go>..<you> talk-38 else+46 undone-15
held|<go><but> talk-33 done+47 undone-23
held|<go><carry> talk+47 else+35 back-27 done-43 undone-32
held|<go><me> talk-30 back-19 done+54
held|<go><not> talk+28
held|<go><now> talk+47 else-117 back+20 done-19 undone+53
held|<go>个 talk+17 else-23 back+27 done-19
held|<go>吧 talk-30 else-40 back+78 done-18 undone-17
held|<goods> talk+75 else-74 back-189 done+90 undone-18
held|<goods>$ talk-47 else+55 back-53 done+27
held|<goods>..<agree> talk+40 done-46 undone-29
held|<goods>..<ask> back-31 done-36 undone+59
held|<goods>..<but> talk+20 else-83 back-35 done+89 undone-29
held|<goods>..<carry> talk+63 else-49 back-21 undone-37
held|<goods>..<finished> talk-44 else-23 done+71 undone-15
held|<goods>..<go> talk+81 else-85 done+32 undone-49
held|<goods>..<goods> talk+71 else-50 back-29 undone-43
held|<goods>..<home> talk-63 else-59 back-29 done+120 undone-23
held|<goods>..<kin> talk+34 else-53 back-27 done+51 undone-27
held|<goods>..<later> talk-66 done+30 undone+47
held|<goods>..<me> else-114 back-70 done+103 undone+46
held|<goods>..<name> talk-86 else-18 back-23 done+94 undone-19
held|<goods>..<not> talk+118 else-140 back-44 done+16 undone+18
held|<goods>..<now> talk+46 else-52 back-100 done+52 undone-16
held|<goods>..<still> talk+88 else-74 back-15 undone-34
held|<goods>..<they> else-29 done+48
held|<goods>..<wish> talk+72 else-79 done+17
held|<goods>..<you> talk-34 done+55
held|<goods><carry> talk-28 done+48
held|<goods><carry><finished> talk-19 done+35
held|<goods><name> talk-54 else-24 done+69
held|<goods><name><now> talk-31 else-50 done+70
held|<goods><not> talk+108 else-94 back-23 undone-25
held|<goods><now> talk+100 back-32 done-102 undone-33
held|<goods><wish> talk+76 else-70
held|<goods>只 talk+56 else-46 done-17
held|<goods>挂 else-17 done+28
held|<goods>挂<you> else-17 done+28
held|<goods>的 talk+56 back-24 done-30 undone-20
held|<help> else+21 back+51 done-82 undone-36
held|<help>..<now> talk-23 else-42 back+79 done-34
held|<home> talk-139 else-148 back-25 done+193 undone-58
held|<home>$ talk-42 else-42 back-16 done+72
held|<home>..<carry> talk-24 else-25 done+57
held|<home>..<now> talk-69 else-72 done+106 undone-30
held|<home>..<thing> talk-20 done+40
held|<home>..<wish> else-18 done+35
held|<home><now> talk-30 else-33 back-18 done+69
held|<home>上 talk-55 else-63 done+87 undone-23
held|<home>上<now> talk-30 else-24 done+59
held|<if> talk+55 back-37 done-28 undone-17
held|<kin> talk-46 else-46 back+107 undone-89
held|<kin>$ talk-18 else+37 back-36 done+31 undone-22
held|<kin>..<body> talk-26 else-32 back+78 done-36
held|<kin>..<but> talk-25 back+36
held|<kin>..<go> talk-48 else-23 back-20 done+83 undone-18
held|<kin>..<kin> talk-17 back-45 done+59 undone-22
held|<kin>..<me> talk-15 else-18 back+47 done-18
held|<kin>..<not> talk+28 else-21 undone-26
held|<kin>..<now> talk-90 else-82 back+97 done+47 undone-34
held|<kin><body> talk-26 else-32 back+78 done-36
held|<kin><kin> talk-17 back-45 done+59 undone-22
held|<kin><not> talk+34 else-44 back+19 undone-24
held|<later> talk+54 else-87 back-119 done+45 undone+51
held|<later>..<agency> back-36 done-23 undone+41
held|<later>..<but> talk+21 else-19 back-17 done+21
held|<later>..<go> talk-75 else+19 back-17 done+30 undone+31
held|<later>才 talk-17 else-20 undone+40
held|<me> talk-89 else+85 back+67 undone-124
held|<me>$ talk-75 back+19 done+55 undone-25
held|<me>..<accept> back+29 done-36 undone-29
held|<me>..<agency> talk-19 back+42
held|<me>..<agree> talk-94 else+76 back+34 undone-31
held|<me>..<ask> talk-96 back+57 done-43 undone+41
held|<me>..<body> talk-51 else-61 back+81 done+20 undone-26
held|<me>..<broken> talk-78 done+77 undone-58
held|<me>..<busy> talk-43 back+76 done-49
held|<me>..<but> talk+26 else+15 back+36 done-74 undone-45
held|<me>..<cannot> talk-72 else-40 back+98 done-49
held|<me>..<carry> talk+66 else+49 back-71 done-66 undone-41
held|<me>..<crew> else-15 back+58 done-41
held|<me>..<fine> talk-31 else+31 back+37 done-36
held|<me>..<finished> talk-24 else-19 back+35
held|<me>..<fix> else+30 back+30 done-22 undone-42
held|<me>..<go> talk-71 else+91 back+39 done-26 undone-68
held|<me>..<goods> talk-17 else-19 back-53 done+78 undone-37
held|<me>..<home> talk-15 else-19 back+33
held|<me>..<kin> else-81 back+95 undone-34
held|<me>..<later> talk+42 else-29 done-16
held|<me>..<me> talk+18 else+28 done-29 undone-40
held|<me>..<name> talk+27 back+35 done-51 undone-22
held|<me>..<not> talk-68 else+82 done+26 undone-68
held|<me>..<now> talk-143 else+59 back+58 done+62 undone-137
held|<me>..<place> talk+19 else+25 back+18 done-49 undone-28
held|<me>..<still> talk+25 else+50 done-44 undone-50
held|<me>..<they> talk-34 else+34 back+29 done-25
held|<me>..<thing> talk+33 back+22 done-41 undone-37
held|<me>..<time> talk+83 else-61 back-17 done-25 undone-16
held|<me>..<tool> talk-17 else-19 back+54 done-15 undone-15
held|<me>..<wish> talk-72 else-17 back+83 done-37 undone-18
held|<me>..<you> else+59 back-54 done-15 undone-15
held|<me><accept> talk+37 else-65 back+32
held|<me><agree> talk-49 back+61 done-23 undone-16
held|<me><body> back+18
held|<me><broken> talk-20 else-39 back+16 done+55 undone-26
held|<me><busy> talk-15 else-15 back+60 done-41
held|<me><but> talk+29 else-36 back+40 done-34 undone-17
held|<me><cannot> talk-38 back+70 done-20 undone-37
held|<me><carry> talk+62 back-30 done-31 undone-28
held|<me><fix> talk-19 back+30 undone-18
held|<me><go> talk-35 else+72 back+18 done-53
held|<me><kin> talk-19 else-80 back+97 done-25
held|<me><later> talk+55 else-53
held|<me><me> talk-17 back+18
held|<me><not> back+35 done-44 undone-23
held|<me><now> else+44 back-70 done+30 undone-25
held|<me>使 else-51 back-37 done+66 undone-18
held|<me>俩 talk-41 else-64 back-21 done+90 undone-15
held|<me>俩<goods> talk-40 else-67 back-20 done+91 undone-15
held|<me>在 talk+25 else+40 back-37 done-27 undone-17
held|<me>得 talk-16 else-18 back+47 done-17
held|<me>管 talk-21 else-44 back+64
held|<me>能 talk-58 else-17 undone+70
held|<me>这 talk-64 else-37 back+97 done-51
held|<me>这<body> talk-15 else-22 back+54 done-16
held|<money> else+72 back-79 undone-59
held|<money>$ talk+45 else+22 back-39 done-49 undone-30
held|<money>..<fix> talk+40 else-38 back-17 done+20 undone-16
held|<money>..<me> talk+29 else-21 back-27 done+21
held|<money>..<money> else+30 back-31 undone-23
held|<money>..<now> talk-57 else+26 back-22 done+49 undone-20
held|<name> talk-187 else+111 back+25 done+72 undone-82
held|<name>$ talk-25 done+37
held|<name>..<but> talk+41 else-43 back-31 done+42 undone-31
held|<name>..<cannot> talk-16 done+26
held|<name>..<fix> else+18
held|<name>..<home> else-26 done+42
held|<name>..<me> talk+18 else-15 back+25 undone-29
held|<name>..<now> talk-55 else-47 back+53 done+49 undone-37
held|<name>..<they> talk-21 else-16 done+31
held|<name><home> else-26 done+42
held|<name><now> talk-67 else-62 back+36 done+66 undone-15
held|<next-door> talk+96 else-63 back-48 done-67 undone+24
held|<next-door>..<go> talk+41 else-41 back-22 done-51 undone+52
held|<next-door>..<now> talk+41 else-41 back-22 done-51 undone+52
held|<next-door><go> talk+41 else-41 back-22 done-51 undone+52
held|<next-door><go><now> talk+41 else-41 back-22 done-51 undone+52
held|<not> else+36 done-39 undone-18
held|<not>$ talk+38 else-94 back-38 done+52 undone+21
held|<not>..<accept> talk-50 else-61 back+101 undone-43
held|<not>..<agency> talk+32 else-26 undone-15
held|<not>..<agree> else+43 done-42
held|<not>..<ask> talk+63 else-43 back-15 done-49
held|<not>..<broken> else+22 back-17 done-20 undone+18
held|<not>..<but> else+35 back-48 done+42 undone-34
held|<not>..<cannot> talk-34 else-17 back+78 done-32 undone-30
held|<not>..<carry> talk+80 else-39 back-37 done-15 undone-25
held|<not>..<fine> talk+25 else-21 back+34 done-35
held|<not>..<finished> talk-47 else+31 done-45 undone+38
held|<not>..<go> done-77 undone+52
held|<not>..<goods> else-23 done-23 undone+42
held|<not>..<later> talk-91 else+34 done-31 undone+72
held|<not>..<me> talk+29 else-39 back+57 done-81
held|<not>..<name> talk-33 else+34 done+25 undone-26
held|<not>..<not> talk+32 back-70 undone+19
held|<not>..<now> talk-36 else+136 done-89 undone-26
held|<not>..<still> talk+80 back-40 done-45 undone-66
held|<not>..<they> talk-51 done-16 undone+50
held|<not>..<thing> talk+35 else-35 back+30 done-25 undone-16
held|<not>..<tool> talk+17 else-39 back+36 done-20
held|<not>..<wrong-one> talk-51 back-22 done-18 undone+61
held|<not>..<you> talk+24 else-35 done+35 undone-24
held|<not><accept> talk-31 else-67 back+78 done+22 undone-23
held|<not><accept>出 else-22 back+39
held|<not><agree> talk+17 else-17 back-18 done-22 undone+26
held|<not><broken> talk+36 back-21 undone-32
held|<not><fine> talk+32 else-47 back+40 done-23
held|<not><finished> talk-46 else+22 done-41 undone+40
held|<not><goods> talk+38 else-62 done-49 undone+39
held|<not><goods><now> talk+81 else-53 back-15 done-42
held|<not><tool> talk-26 else-32 back+41 done-16 undone+17
held|<not>上 else-42 back+67 undone-22
held|<not>人 talk+52 else-26 done-37
held|<not>催 talk+66 else-43 done-21 undone-16
held|<not>卖 talk-55 else-16 back+22 done-16 undone+50
held|<not>处 talk-55 else-63 back+68 done-29 undone+45
held|<not>干 talk-29 else-53 done+59 undone-18
held|<not>开 talk-21 else+25 back+32 undone-29
held|<now> else-46 done+42 undone-43
held|<now>$ else-72 back+56 done+69 undone-132
held|<now>..<accept> talk-84 else-29 back+15 done+59 undone+16
held|<now>..<agency> else-18 back+51 undone-47
held|<now>..<agree> talk-49 else+47
held|<now>..<ask> talk+45 else-38 back+23 done-80 undone+15
held|<now>..<body> talk-69 else-76 back+54 done+39 undone+26
held|<now>..<broken> talk-55 else-38 back-65 undone+116
held|<now>..<busy> talk-29 back+39
held|<now>..<but> talk-35 else-35 done+82 undone-36
held|<now>..<cannot> talk-117 else-57 back+55 undone+64
held|<now>..<carry> else-60 back+16 done+81 undone-74
held|<now>..<crew> talk-24 else-17 done+39 undone-15
held|<now>..<fine> talk-55 else+26 back-36 done+77 undone-45
held|<now>..<finished> talk+69 back-22 done-76 undone-44
held|<now>..<fix> talk+90 else-59 back-33 done-57 undone+15
held|<now>..<go> talk-41 else+16 back+44 done-36 undone+23
held|<now>..<goods> talk+85 back-54 undone-76
held|<now>..<help> talk+39 else-49 back+55 done-44 undone-17
held|<now>..<home> talk-70 else-98 done+112 undone-27
held|<now>..<kin> talk+40 else-51 done+20 undone-26
held|<now>..<later> talk+16 else-54 back-56 done+54
held|<now>..<me> talk-43 back+52 done+18 undone-40
held|<now>..<money> talk+57 else-50
held|<now>..<name> talk-74 else-58 back+34 done+59
held|<now>..<next-door> talk+37 else-22 back-22 done-50 undone+39
held|<now>..<not> talk-59 else-31 back+26 done+50
held|<now>..<now> else-35 back-113 done+92 undone-15
held|<now>..<off> talk+56 else-20 back-51 done-62 undone+32
held|<now>..<place> talk-63 else-24 back+42 done+38
held|<now>..<refuse> talk+56 else-52 back+36 done-35 undone-36
held|<now>..<sorry> else-23 back+39
held|<now>..<still> talk-72 done-52 undone+102
held|<now>..<they> talk-37 else+19 back-24 undone+50
held|<now>..<thing> talk+22 else-67 back-46 done+57
held|<now>..<time> talk+75 else-59 back-42 done-26
held|<now>..<tool> talk-21 done-22 undone+33
held|<now>..<under-way> talk+100 else-60 back-42 undone-48
held|<now>..<wish> talk+35 else+44 back-46 done-30 undone-21
held|<now>..<you> talk-73 back+41 done+23 undone-38
held|<now><ask> talk-91 else+29 back-33 undone+61
held|<now><broken> talk-40 back+39 done-52 undone+31
held|<now><but> talk-72 else-22 done+94 undone-63
held|<now><fine> talk-18 done+38
held|<now><finished> talk+73 back-19 done-76 undone-25
held|<now><fix> talk+119 else-43 back-25 done-84 undone-52
held|<now><fix><now> talk+67 else-23 done-53 undone-19
held|<now><go> talk+81 back-34 done-70 undone-31
held|<now><help> talk+44 else-53 back+52 done-41 undone-15
held|<now><me> talk-44 else-20 back+40 done+29 undone-20
held|<now><me><but> talk-16 else-30 back+60 done-18
held|<now><now> talk+83 else-23 back-33 done-64 undone-16
held|<now><thing> talk-22 else-21 done+15 undone+26
held|<now><under-way> talk+62 else-34 back-30 done-16
held|<now>三 talk-47 else-31 back+29 done-30 undone+54
held|<now>两 else-35 back-48 undone+50
held|<now>个 talk-48 else-39 done+95 undone-70
held|<now>仨 talk-21 done-31 undone+38
held|<now>俩 talk-64 else-71 back-23 done+90 undone+16
held|<now>俩<time> talk-33 else-19 back-16 done+32 undone+26
held|<now>剩 talk+17 else-38 done+39 undone-16
held|<now>十 talk+57 else-53 back-19 done+17 undone-20
held|<now>半 talk-24 else-37 undone+49
held|<now>在 talk-55 back-22 done+71 undone-15
held|<now>看 talk+29 done-20 undone-17
held|<off> talk+82 else-29 back-30 done-97
held|<off>$ talk-15 done-59 undone+51
held|<off>..<but> talk+96 else-72 back-20 done-40 undone-16
held|<past> talk-140 else+73 back+47 done+25 undone-31
held|<place> talk+71 else-153 back+57
held|<place>$ talk+23 done-34 undone-20
held|<place>..<ask> talk+16 undone-16
held|<place>..<broken> done+27 undone-31
held|<place>..<busy> back+28
held|<place>..<cannot> talk-40 else-37 back+83 done-25 undone-17
held|<place>..<go> talk+33 else-62 done-25 undone+38
held|<place>..<kin> talk-24 back+42
held|<place>..<me> back+49 done-21 undone-29
held|<place>..<not> talk+20 else-75 back+51
held|<place>..<now> talk-56 else-81 back+63 done+74 undone-29
held|<place>..<thing> talk-39 else-42 done-21 undone+65
held|<place><not> talk+38 else-86 back+52 done-41
held|<place><not>人 talk+20 else-20 back-26 undone+21
held|<place><now> talk-52 else-45 back+28 done+55
held|<place>开 talk+31 else-22
held|<place>的 talk+15 done-24
held|<refuse> talk-30 else+31 back+70 done-59 undone-60
held|<refuse>..<agency> else-25 back+36
held|<refuse>..<me> talk-46 back+57
held|<refuse>..<thing> talk+24 else-39 back+43 undone-30
held|<refuse><me> talk-17 back+23
held|<sorry> talk-73 else-62 back+125 done-44 undone-26
held|<sorry>$ talk-30 else-39 back+68
held|<sorry>..<body> back+20
held|<sorry>..<busy> talk-21 else-38 back+55
held|<sorry>..<cannot> else-15 back+24
held|<sorry>..<me> talk-26 else-26 back+53
held|<sorry>..<now> talk-36 else-17 back+63 done-24
held|<sorry><now> talk-28 else-31 back+62 done-19
held|<still> talk-15 else+78 back-67 done-45 undone+16
held|<still>..<agree> talk-78 else+92 back-21 done-19 undone+16
held|<still>..<broken> back-36 done-81 undone+79
held|<still>..<cannot> talk-19 back+50 undone-20
held|<still>..<fix> done+20 undone-24
held|<still>..<go> talk+32 else-33 back+47 done-28 undone-38
held|<still>..<goods> talk+60 else-62 done-18
held|<still>..<me> talk+26 back+49 done-45 undone-43
held|<still>..<not> talk-31 else-38 back-45 done+64
held|<still>..<now> talk+80 back-32 done-86 undone-24
held|<still>..<place> talk-39 else+24 back+26 done-25
held|<still>..<thing> talk+108 else-82 back-38 done-54
held|<still>..<wish> else-81 back-16 done+88 undone-38
held|<still><broken> talk+17 else-70 back-26 done-52 undone+71
held|<still><not> talk+25 else+24 back-15 done-22 undone-33
held|<still>有 talk-42 else+54 undone-38
held|<they> talk-81 else+67 back-33 done+31
held|<they>..<ask> talk+48 back-23 done-27 undone-19
held|<they>..<go> talk+31 else-62 back+52 done-18 undone-18
held|<they>..<goods> talk-41 done+54
held|<they>..<home> done+20
held|<they>..<me> talk-45 back-16 done+68 undone-36
held|<they>..<not> talk+25 else-35 back-33 done-17 undone+46
held|<they>..<now> talk-123 else-35 back-31 done+89 undone+40
held|<they>..<place> talk-43 else-47 back+21 done+54
held|<they>..<thing> talk+75 else-58 back-15
held|<they><go> talk-17 else-41 back+62
held|<they><home> done+20
held|<they><home>上 done+20
held|<they><not> talk+29 else-46 back-29 done-15 undone+49
held|<thing> talk+78 else-175 back+15 undone+55
held|<thing>$ talk-54 else-30 back+63 done-49 undone+51
held|<thing>..<agency> talk-23 else-22 back+63 undone-23
held|<thing>..<agree> talk+44 else-42 done-23
held|<thing>..<ask> talk+15 else-26 back+32
held|<thing>..<broken> talk-46 else-25 undone+41
held|<thing>..<but> else-19 back+36
held|<thing>..<cannot> else-16 back+43
held|<thing>..<carry> talk+46 else+19 back-22 done-31 undone-25
held|<thing>..<fine> talk-39 else-53 back-20 done+94 undone-20
held|<thing>..<finished> talk-33 back-18 done+53 undone-18
held|<thing>..<fix> talk+47 done-36
held|<thing>..<go> talk+25 else-27 back-22 done-98 undone+76
held|<thing>..<later> talk-49 else-53 done+45 undone+33
held|<thing>..<me> talk+76 else-136 back+85 done-80
held|<thing>..<name> talk-40 else-19 back+35 done-32 undone+36
held|<thing>..<not> talk-35 else-53 back+28 done+49
held|<thing>..<now> talk-16 else-171 back+26 undone+97
held|<thing>..<still> else-51 done-49 undone+59
held|<thing>..<thing> talk+20 back+53 done-37 undone-49
held|<thing>..<wish> talk-15 back+27
held|<thing><agency> back+18
held|<thing><agree> talk-18 back+20 done-16
held|<thing><fine> talk-29 done+52 undone-15
held|<thing><finished> talk-28 back-16 done+47
held|<thing><fix> talk-16 undone+38
held|<thing><fix><now> talk-16 undone+38
held|<thing><now> talk+24 else-62 back+15 done-40 undone+44
held|<thing>框 else-29 back+57 done-20
held|<thing>烧 talk-34 back-55 done-21 undone+81
held|<thing>烧<now> talk-34 back-55 done-21 undone+81
held|<thing>的 talk+27 else-22 back+27 done-15 undone-29
held|<time> talk+127 else-78 back-67 done-57 undone-19
held|<time>$ talk+158 else-127 back-49 done-39 undone-59
held|<tool> talk+98 else-158 done+15
held|<tool>$ talk+39 else-33 back+30 done-54
held|<tool>..<accept> talk+40 else-34
held|<tool>..<agency> talk+17 else-17 back-25 done+36 undone-20
held|<tool>..<ask> talk+68 else-44 back+23 done-27 undone-43
held|<tool>..<broken> else+21 back-34 done+20
held|<tool>..<but> talk+26 back-17 undone-17
held|<tool>..<cannot> back+16
held|<tool>..<carry> talk+70 else-47 back-18 undone-18
held|<tool>..<fine> talk-16 else-42 done+58
held|<tool>..<finished> done+27
held|<tool>..<fix> else-34 back-18 done-31 undone+54
held|<tool>..<go> talk+38 else-94 undone+41
held|<tool>..<goods> talk+22 else-31 done-37 undone+33
held|<tool>..<later> talk-17 else-20 undone+40
held|<tool>..<me> talk-82 done+63 undone-20
held|<tool>..<not> talk+71 else-99 done-58 undone+27
held|<tool>..<now> else-79 back-26 done+48 undone+20
held|<tool><fix> talk-48 else-18 back-16 done-24 undone+66
held|<tool><fix><now> talk-19 done-25 undone+39
held|<tool><not> talk-17 else-20 undone+46
held|<tool><now> talk+26 else-33 back-23 done+34 undone-17
held|<tool>也 talk+18 else-16
held|<tool>也<not> talk+18 else-16
held|<under-way> talk+185 else-173 back-146 done-139 undone+42
held|<under-way>$ talk+40 else-51 back-15 done-31 undone+22
held|<under-way>..<but> talk+54 else-40
held|<under-way>..<go> talk+77 else-63 done-21
held|<under-way>..<me> talk+89 else-48 back-52 done-24
held|<under-way>..<not> talk+77 else-50 back-20 undone-44
held|<under-way>..<now> talk+67 else-84 back-42 done-85 undone+65
held|<under-way>..<place> talk+50 back-19 undone-20
held|<under-way>..<thing> talk-51 back-17 undone+68
held|<under-way>..<time> talk+62 else-50
held|<under-way>..<under-way> talk+90 else-66 done-30 undone-24
held|<under-way><but> talk+57 else-46
held|<under-way><not> talk+63 else-42 back-18 undone-31
held|<under-way><not>人 talk+53 else-23 undone-23
held|<under-way><now> talk+87 else-51 back-21 done-48 undone-36
held|<under-way><thing> talk-47 else-16 back-17 undone+68
held|<under-way><under-way> talk+90 else-66 done-30 undone-24
held|<wish> talk-28 else+21 back+35 done+20 undone-91
held|<wish>$ talk+45 done-15 undone-15
held|<wish>..<agency> else-22 back+30
held|<wish>..<ask> talk+43 done-23
held|<wish>..<carry> talk+23 else-18 back-17 done+18 undone-17
held|<wish>..<me> talk-29 else+44 done-18
held|<wish>..<not> talk+20 else-93 back-18 done+89 undone-34
held|<wish>..<now> talk-84 else-17 back+89 done-50 undone-15
held|<wish><ask> talk+56 else-30 done-21
held|<wish><carry> talk-26 done+31
held|<wrong-one> talk-102 else-18 back+50 done-35 undone+69
held|<wrong-one>..<goods> talk-21 else-17 undone+42
held|<wrong-one><goods> talk-21 else-17 undone+42
held|<you> talk-110 else+155 back-31 done+19 undone-61
held|<you>..<ask> talk+45 back-29 done-29 undone-15
held|<you>..<but> talk-50 back-29 done+60
held|<you>..<cannot> else-21 back+55 done-28
held|<you>..<carry> talk-25 else+19
held|<you>..<fix> talk+35 else-63 back-28 done+58 undone-18
held|<you>..<home> else-26 done+44
held|<you>..<me> talk-40 back+21 done+27 undone-18
held|<you>..<now> talk-114 else+122 undone-32
held|<you><cannot> else-40 back+65 done-24
held|<you><cannot>个 back+29
held|<you><fix> else-19 done+43
held|<you><home> else-26 done+44
held|<you><home>上 else-17 done+28
held|^ else+180 back-93 done-39 undone-105
held|^0 talk-88 else+172 back-32 done-31 undone-34
held|^<accept> else+40 back+18 done-33 undone-55
held|^<agency> talk+31 else-77 back+69 done-21 undone-17
held|^<agree> talk+88 back-81 done-18 undone-72
held|^<ask> talk+47 else+21 back+35 done-79 undone-95
held|^<body> else-22 back+45 done-36 undone-16
held|^<broken> talk+46 else-121 back-71 done+82 undone+16
held|^<busy> else-117 back+120 done-65 undone-27
held|^<but> talk-98 else+145 back-48 undone-22
held|^<cannot> talk-158 else-107 back+203 done-100 undone-35
held|^<carry> talk-56 else+17 back-23 done+38 undone+20
held|^<crew> talk+39 else-54 back-26 done-32 undone+48
held|^<fine> talk-88 else+36 back-44 done+68 undone-28
held|^<finished> talk-17 else-137 back-18 done+136 undone-85
held|^<fix> talk-161 else-88 back-87 done+143 undone+75
held|^<go> talk+108 else-38 back-79 done-44 undone-69
held|^<goods> talk+50 else-180 back-76 done+148
held|^<if> talk+71 else-43 back-19 done-23
held|^<kin> talk-81 back+78 undone-30
held|^<later> talk-126 else+35 back-90 done+41 undone+89
held|^<me> talk-38 else+43 back+84 done-76 undone-64
held|^<money> talk+52 else-53
held|^<name> talk-70 else+32 back+31 done+29 undone-50
held|^<not> talk-83 else+57 done+17
held|^<now> talk+139 else-61 back-86 done-16 undone-164
held|^<off> talk+115 else-70 back-20 done-43 undone-54
held|^<place> talk+71 else-149 back+45 done-52 undone+34
held|^<refuse> talk+56 done-28 undone-36
held|^<sorry> talk-48 else-18 back+79 done-31 undone-18
held|^<still> talk-119 else+52 back-32 done-23 undone+78
held|^<they> else+25 back-68
held|^<thing> talk-17 else-77 undone+70
held|^<tool> talk+76 else-140 back-18 done+18 undone+20
held|^<under-way> talk+143 else-122 back-52 done-97
held|^<wish> talk-39 else+64 back-26 done+16 undone-19
held|^<wrong-one> talk-58 else-23 back-15 done-17 undone+77
held|^<you> else+34 undone-43
held|^一 talk-101 else+124 back-33 done-35 undone+21
held|^上 talk-39 done+55 undone-19
held|^上去 talk-23 else-42 done+51
held|^下 talk-25 else+49 back-26 done+23 undone-27
held|^不 talk-99 else+134 back-34 done+16 undone-61
held|^不是 talk+35 done-16 undone-30
held|^东 talk-39 else-51 back-16 done+81
held|^东西 talk-38 else-55 back-15 done+82
held|^临 else-18 back+35
held|^临时 else-18 back+35
held|^主 talk-17 back-42 undone+52
held|^买 talk+25 else-24 back-39 done-55 undone+57
held|^五 talk+54 else-58 back-17 done+29 undone-24
held|^交 talk-53 else-51 back+26 done+62 undone-29
held|^亮 talk-18 else-28 undone+46
held|^亮堂 done+15
held|^人 talk+36 else-89 back-56 done+57
held|^人在 else-72 done+71 undone-27
held|^人家 back-17 done-56 undone+51
held|^今 talk-44 back-42 done-45 undone+72
held|^今天 talk-28 else-16 back-38 done-39 undone+76
held|^你 else+57 done-26 undone-40
held|^你们 talk+19 else-107 back+64 done+38 undone-27
held|^修 talk-45 else-23 done+36 undone+19
held|^俺 talk-29 else-27 back+54
held|^俺不 talk-29 else-27 back+54
held|^倪 talk+37 else-87 back-24 undone+67
held|^倪家 talk+37 else-87 back-24 undone+67
held|^先 talk+104 else-15 back-31 done-74 undone-48
held|^公 else-22 back+39
held|^再 talk+95 else-54 done-70 undone-38
held|^冲 talk+48 else-31 back-29 undone-15
held|^出 else+58 back-23 done-41 undone-18
held|^刚 talk+23 back-25 done+20 undone-45
held|^别 talk+105 else-53 back-34 done-47 undone-45
held|^到 talk+143 else-144 back-73 undone-53
held|^到了 talk+85 else-61 done-58 undone-15
held|^到楼 talk+55 else-35 done-32
held|^前 talk+92 else-73 done-31
held|^升 talk-27 else-59 done+40 undone+46
held|^单 else-54 back+80 done-26 undone-39
held|^单位 talk-43 else-52 back+82 done-21
held|^去 talk+21 else-49 back+66 done-37 undone-33
held|^去不 talk-38 else-37 back+81 done-23 undone-16
held|^叫 talk-16 back+18 undone-17
held|^可 talk-33 else+53 back-19 done-20 undone+17
held|^哪 talk-49 else+32 back+30
held|^哪位 else-16 back+29
held|^回 talk+64 else+48 back-48 done-51 undone-44
held|^回去 talk+71 else-21 back-19 done-32 undone-27
held|^在 talk+101 else-48 back-34 done-74 undone-46
held|^在路 talk+76 else-53 done-49
held|^地 talk-46 back-20 done+82 undone-32
held|^地也 done+36 undone-16
held|^堵 talk+75 else-66 done-17 undone-42
held|^堵在 talk+49 else-43 back+22 done-30 undone-18
held|^大 talk+54 else-80 back-90 done+85 undone-49
held|^大概 talk+83 else-59 done-45 undone-18
held|^大爷 talk-57 else-30 back-34 done+86
held|^太 talk+17 else+22 done-39 undone-18
held|^她 talk-16 back-26 done+36 undone-16
held|^她家 else-17 back-20 done+44
held|^好 talk+113 else-76 back-36 done-63 undone-29
held|^好了 talk-19 done+19
held|^好的 talk+116 else-108 done-20
held|^妥 talk-24 else-53 done+65
held|^娃 talk-31 else-35 done+63
held|^它 talk+40 else-56 back-18 done+38
held|^家 talk-15 else-43 back-18 done-27 undone+62
held|^家里 else-48 back-17 done-27 undone+63
held|^对 talk-69 else+65 back+48 done-43 undone-23
held|^对不 talk-29 else-31 back+65 done-21
held|^小 talk-21 else+25 back-46 done+46 undone-20
held|^小家 talk-46 else-26 back-24 done+78
held|^就 talk-70 else+75 back-27 done+32 undone-32
held|^差 else-31 done-19 undone+42
held|^已 talk-84 else-70 back+31 done+101 undone-38
held|^已经 talk-39 else-25 back+45 done+21 undone-19
held|^已送 talk-17 else-48 done+58
held|^开 talk-46 else-35 back-17 done+45 undone+29
held|^开关 talk-15 done-23 undone+39
held|^弄 talk-41 else-31 done+16 undone+38
held|^弄不 talk-34 done-16 undone+41
held|^弄好 else-17 done+24
held|^得 else-116 back+117 done-97 undone+23
held|^得叫 back+18
held|^得找 else-24 back+60 undone-27
held|^得等 talk-50 back-38 done-21 undone+74
held|^快 talk+68 else-53 back-16 done-18 undone-24
held|^我 talk-36 else+67 back+78 done-106 undone-60
held|^我下 back+53 done-39
held|^我不 talk-26 else+25
held|^我们 talk+41 else+18 back-26 done-33 undone-27
held|^我在 talk+81 else-36 back-40 done-30 undone-18
held|^我家 talk-18 else+36
held|^我弄 else-20 back+40 undone-16
held|^我得 talk-16 else-18 back+47 done-17
held|^我是 talk-42 else-28 back+72 done-18
held|^我没 talk+43 else-42
held|^我自 back+26
held|^我这 talk-80 else-93 back+78 undone+47
held|^找 talk-26 back+41 done-17 undone-16
held|^找别 back+16
held|^抽 talk-46 else-21 done+73 undone-45
held|^抽了 talk-26 back+21 done+41 undone-33
held|^挂 talk-32 else-24 done+51 undone-17
held|^挂门 talk-26 else-16 done+50
held|^捅 talk-18 else-23 back-17 undone+38
held|^换 talk-110 else-32 back+41 done+64
held|^换个 talk-22 else-31 back+62 done-18 undone-15
held|^换了 talk-68 else-61 back-28 done+92
held|^捣 else-20 undone+37
held|^捣鼓 else-20 undone+37
held|^掏 talk-19 else-29 done+57 undone-15
held|^掏出 talk-19 else-29 done+57 undone-15
held|^排 talk+89 else-63 back-16 done-41
held|^排队 talk+89 else-63 back-16 done-41
held|^接 talk-42 else-15 back+51
held|^推 talk-33 undone+35
held|^搁 talk-26 else-29 back+36 done+18
held|^搞 talk-33 else-34 back-16 done+64 undone-17
held|^搞定 talk-25 else-30 done+51
held|^收 talk+64 else-86 back-35 done+30 undone-61
held|^收到 talk+93 else-41 done-90 undone-16
held|^收工 talk-27 else-19 done+56 undone-22
held|^放 talk-84 else-43 back-29 done+104 undone-23
held|^放了 talk-15 else-16 done+38
held|^放门 talk-16 else-26 done+37
held|^敲 talk+49 else-36 back-37 done-22
held|^敲了 talk-16 else-28 undone+44
held|^敲门 talk+68 else-33 undone-36
held|^明 talk-76 else-16 back-46 done+57 undone+57
held|^明天 talk-74 else-37 back-28 done+81 undone+24
held|^是 talk-25 else+167 back-57 done-23 undone-64
held|^晚 talk+22 else+68 back-26 done-60 undone-18
held|^有 talk-92 else+59 back-54 done+63 undone-52
held|^查 talk+41 else-23 back-17 done+22 undone-36
held|^校 talk+42 else-36
held|^校门 talk+42 else-36
held|^梯 talk+55 else-55 back+31 done-22 undone-29
held|^梯子 talk+55 else-55 back+31 done-22 undone-29
held|^正 talk+167 else-129 back-27 done-109 undone-49
held|^正在 talk+124 else-102 back-16 done-63 undone-27
held|^水 talk+118 else-96 back-16 done-21 undone-57
held|^没 talk-151 else+29 undone+105
held|^没处 talk-52 else-57 back+59 done-26 undone+46
held|^没有 talk-49 else+50 back+23 done-30
held|^泵 talk+67 else-37 done-20 undone-22
held|^灯 talk-30 undone+34
held|^灯泡 talk-19 done-25 undone+39
held|^煎 talk-16 done+27
held|^煎饼 done+30
held|^现 talk-103 back-49 done+96 undone-37
held|^现在 talk-103 back-49 done+96 undone-37
held|^电 talk+34 else-71 back+42 done-74 undone+37
held|^白 talk-34 else-29 done-35 undone+65
held|^盐 talk+78 else-73
held|^盐要 talk+78 else-73
held|^看 talk-122 else+131 undone-21
held|^等 talk+64 else-15 back-35 done+17 undone-72
held|^管 talk-21 else-19 back+27
held|^管子 done+17
held|^线 talk-41 else-17 back+37 done-26 undone+29
held|^给 talk-34 else-51 back-49 done+66 undone+26
held|^缺 talk-21 else-17 undone+42
held|^缺件 talk-21 else-17 undone+42
held|^老 else-49 back+26 done+29 undone-31
held|^老板 talk+64 else-62
held|^药 talk-43 else-49 back+43 done+46 undone-16
held|^药店 talk-28 else-16 back+50
held|^行 talk+53 else-39 done-19
held|^要 talk+32 else+25 back-34 done-33 undone-19
held|^见 talk-41 back-20 done+18 undone+25
held|^让 talk-28 else-39 back+56
held|^让他 else-25 back+22 done+18
held|^记 talk-19 done+32
held|^记得 else-16 done+34
held|^试 talk-64 else-27 back-27 done+17 undone+58
held|^试了 talk-40 else-66 back-26 done+29 undone+61
held|^说 talk+33 back-57 done+30 undone-31
held|^说不 talk+47 else-61 back-48 done+40 undone-26
held|^谁 talk+79 else-123 back+93 done-67 undone-51
held|^谁家 talk+76 else-48 back-25 undone-17
held|^谁接 talk-18 back+39
held|^谁替 back+30
held|^走 talk-65 else+30
held|^走不 talk-25 else+17 back+26
held|^超 talk+68 else-19 back-43 done-33 undone-24
held|^超市 talk+84 else-59 back-37 done-18 undone-19
held|^跑 talk-60 else-66 back+27 undone+59
held|^跑了 talk-58 else-64 back+21 undone+60
held|^路 talk+67 else-50 back-19 done-20 undone-16
held|^路上 talk+68 else-54 back-17 done-19 undone-15
held|^车 talk+24 back+16 done-23 undone-34
held|^车胎 talk+37 else-29 done-19
held|^还 talk+27 else-37 back-21 done-21 undone+31
held|^还在 talk+48 back-29 done-41
held|^还得 talk+51 else-44
held|^还是 talk-61 back+41 done-80 undone+66
held|^还没 done-17 undone+17
held|^这 talk+69 else-96 back+115 done-63 undone-128
held|^这不 talk-17 else-40 back+55
held|^这个 talk-95 else+58 back+46 done-29 undone-19
held|^这单 talk-28 else-39 done+45
held|^这活 talk-22 else-44 back+77 done-22 undone-23
held|^退 talk+22 else-97 back+82 done-20 undone-25
held|^送 talk-88 else-18 back-23 done+93 undone-21
held|^送到 talk-37 else-35 done+65
held|^都 talk+33 back-19
held|^里 talk+31 else-20 back-19 done-57 undone+42
held|^钥 talk+37 else+16 back-35 done+23 undone-56
held|^钥匙 talk+37 else+16 back-35 done+23 undone-56
held|^钱 talk+62 else-69
held|^门 else-28 back+38 undone-39
held|^门框 else-29 back+57 done-20
held|^问 talk+83 else-70 back-19 done-15
held|^阀 talk-25 else-49 back-17 done+80 undone-21
held|^阀门 talk-25 else-49 back-17 done+80 undone-21
held|^隔 talk+31 else-34 back+24 done-21
held|^零 talk+72 else-47 done-15 undone-28
held|^零件 talk+72 else-47 done-15 undone-28
held|^鸡 talk+31 else-50 done+26
held|^鸡蛋 talk+32 else-53 done+26
held|^麻 back+27
held|^麻烦 back+27
held|e:👌 talk+104 else-88 back-61 done-76 undone-49
held|e:😂 talk+24 else-52 back-21 done+45
held|last:<accept> talk-38 else-94 back+72 done+43
held|last:<agency> else-79 back+68
held|last:<agree> talk-90 else+126 back+19 done-27 undone-52
held|last:<ask> talk+43 back+38 done-83 undone-43
held|last:<away> talk+32 else-39 back-20 done+27
held|last:<broken> talk+90 else-67 back-73 done-50 undone+31
held|last:<busy> talk-46 else+22 back+43 done-24
held|last:<but> talk-31 else+48 back-18 done+25 undone-36
held|last:<cannot> talk-157 else-114 back+200 done-42 undone-51
held|last:<carry> talk+18 done+19 undone-79
held|last:<crew> talk-32 else-24 back+51 undone-18
held|last:<fine> talk-103 else-31 back-32 done+136 undone-66
held|last:<finished> talk-45 back+33 done+30 undone-49
held|last:<fix> talk+97 back-68 undone-90
held|last:<go> talk+37 else-56 back+20 done-62 undone+37
held|last:<goods> talk+30 back-63 done+16
held|last:<help> talk+15 back+23 done-28
held|last:<home> talk-40 else-40 back-19 done+78
held|last:<kin> talk+22 else-59 back+28 done+27 undone-42
held|last:<later> talk-91 else-47 back-103 done+94 undone+87
held|last:<me> talk+84 else-108 back+19 undone-37
held|last:<name> talk-27 else-31 back+61
held|last:<not> talk-77 else-75 back+37 done+100
held|last:<now> talk-134 else+59 back-57 done+100
held|last:<off> talk+67 else-19 back+18 done-48 undone-58
held|last:<place> talk+52 else-30 back+23 done-53 undone-15
held|last:<refuse> else-31 back+44 done-27
held|last:<sorry> talk-41 else-46 back+87 done-27 undone-16
held|last:<still> talk-31 else+60 back-19
held|last:<they> talk-39 back+26
held|last:<thing> talk+37 back-80 done+36 undone-16
held|last:<time> talk+107 else-68 back-28 done-63 undone-19
held|last:<tool> else-47 back+66 undone-48
held|last:<under-way> talk+60 back-41 undone-45
held|last:<wish> else-29 back-72 done+81 undone-58
held|last:<wrong-one> talk-59 back-20 done-20 undone+76
held|last:<you> talk-52 else-31 back+38 done+66 undone-59
held|long:14 else+27 back-105 done+105 undone-91
held|long:2 talk+117 else-20 back-21 done-174 undone-131
held|long:20 talk-214 else+138 back+56 done+23 undone-40
held|long:30 talk-158 else+224 back+51 done-89 undone-85
held|long:5 talk+72 else+100 back-164 done-51 undone-135
held|long:9 talk+37 else+109 back-114 done-98
held|n:asks talk+84 else+49 back-29 done-115 undone-60
held|n:else talk-57 else-97 back+146 done-48 undone-40
held|n:else$ talk-54 else-78 back+132 done-46 undone-36
held|n:fails talk-15 else-63 back-28 done-55 undone+93
held|n:fails$ talk-23 back-20 done-22 undone+36
held|n:fine talk-28 else+54 undone-15
held|n:fine$ talk-17 else+24
held|n:heard talk+84 back-22 done-93 undone-21
held|n:later talk+129 else-52 back-97 done-120 undone+20
held|n:near talk+83 else-31 back+55 done-116 undone-86
held|n:near$ talk+94 done-92 undone-70
held|n:nods talk+122 else-76 back-48 done-53 undone-39
held|n:nods$ talk+146 else-126 back-20 done-72 undone-19
held|n:not-able talk-46 else-36 back+44 done-17 undone+28
held|n:theirs talk-43 else-48 back+97 done-23 undone-22
held|n:theirs$ talk-36 else-31 back+77 done-18 undone-20
held|n:unable talk-79 else-78 back+83 done-43 undone+53
held|n:unable$ else-37 back+62 done-16
held|n:waits talk-47 else-84 back-62 done-56 undone+129
held|n:waits$ talk-53 else-62 back-49 done-41 undone+109
held|n:works talk-89 else-71 back-44 done+142 undone-56
held|n:works$ talk-43 else-62 back-19 done+100 undone-27
held|n:wrong talk+39 else-65 back+65 done-48 undone-38
held|names:1 talk+139 else-227 done+51 undone-22
held|names:2 talk+35 else-33
held|o talk+104 else-141 back-23 done+64 undone-18
held|shape:! talk-100 else+235 done-149 undone-57
held|shape:? talk-87 else+226 back-58 done-60 undone-35
held|shape:?$ talk-125 else+231 back-43 done-45 undone-30
held|shape:asks talk+25 else+71 back-83 done+19 undone-104
held|spans:0 talk+104 else-88 back-61 done-76 undone-49
held|spans:1 talk+44 else+238 back-155 done-116 undone-140
held|spans:2 talk+30 else+28 back-74 undone-30
held|spans:3 talk-209 else-71 back+73 done+131
held|spans:4 talk+18 else+33 back+45 done-72 undone-47
held|t:finish talk-228 else-211 back-94 done+282 undone-105
held|t:give-back talk-143 else-188 back+222 done-89
held|t:heard talk+82 else-110 done+35
held|t:nod talk+149 else-133 back-17 done-63 undone-17
held|t:progress talk+15 else-150 back-125 done-101 undone+162
held|t:unwell talk-47 else-78 back-103 done-89 undone+156
held|t:well talk-96 else-52 back-47 done+134 undone-57
held|t:wrong talk+39 else-65 back+65 done-48 undone-38
held|一 else+79 back-21 undone-71
held|一下 else-32 back+34 done+26 undone-44
held|一下$ talk+24 else-36 done+35 undone-37
held|一个 talk+45 else+16 back-26 done-29 undone-45
held|一个人 talk+48 else-46 back+18 done-19 undone-16
held|一到 talk-20 else-34 back+44
held|一到六 talk-20 else-34 back+44
held|一半 talk+49 else-59 back-22 done-28 undone+32
held|一声 talk+21 else-45 back-24 done+46
held|一声$ talk+22 else-51 back-23 done+47
held|一条 talk-16 else-40 back+38 done+19
held|一板 talk+57 else-48 done-17
held|一板了 talk+57 else-48 done-17
held|一点 undone+17
held|一趟 back+24
held|一趟$ back+24
held|三 talk+80 else-63 back+28 done-83
held|三家 else-26 back+43
held|三家都 else-26 back+43
held|三楼 talk+98 else-107 undone-35
held|三趟 done+24
held|三趟没 done+24
held|上 else-90 back+27 done+57 undone-24
held|上$ talk-62 else+55 back+88 done-77 undone-53
held|上<now> talk-40 else-91 back-77 done+134 undone-37
held|上<place> talk+37 else-39 back+25 done-26
held|上了 else-88 back-105 done+126 undone-47
held|上了$ else-115 back-95 done+124 undone-35
held|上去 talk-45 else-48 done+26 undone+44
held|上呢 talk+57 else-51 done-15
held|上呢$ talk+57 else-51 done-15
held|上来 talk+71 else-68
held|上来了 talk+71 else-68
held|上班 talk-44 else+35 back-16 done+28
held|上的 else-18 back+47 done-22 undone-36
held|下 else+33 back-21 done-23 undone-24
held|下$ done+27 undone-42
held|下了 talk+32 else-35 back-16 done+15 undone-16
held|下了$ talk+34 else-42 done+16 undone-15
held|下午 talk+63 else-24 done-49 undone-18
held|下去 talk+55 else-35 back-30 undone-28
held|下来 talk-23 else+17 done-27 undone+26
held|下班 talk-35 else-19 back+44
held|不 talk-52 else+38 back+77 done-148 undone+34
held|不$ talk+48 else-15 done-17 undone-24
held|不上 talk-15 else-45 back+73 undone-24
held|不上$ else-32 back+41
held|不了 talk-126 back+21 done+23 undone+44
held|不了$ talk-50 else+18 back-32 done-21 undone+66
held|不了了 talk-32 else-28 back+69 done-17
held|不会 talk-31 else+89 back-24 done-20 undone-18
held|不住 back+31
held|不动 talk+63 else-80 back-35 done+39
held|不动$ talk+64 else-85 back-35 done+40
held|不卖 talk-55 else-16 back+22 done-16 undone+50
held|不去 back-38 done-42 undone+59
held|不去了 else-26 back-42 done-39 undone+62
held|不好 talk-40 else+30 back+31 done-17
held|不完 talk-38 else-41 done-15 undone+66
held|不开 talk-33 back+60 done-18 undone-38
held|不开$ talk-15 back+47 undone-28
held|不开了 back+19
held|不成 talk-37 else-66 back+20 done-32 undone+69
held|不敢 else+17
held|不是 talk-53 else+34 back+89 done-60 undone-76
held|不是我 talk-34 else-26 back+62
held|不是给 talk+26 else-56 back+49 done-17 undone-22
held|不漏 talk-17 else-53 done+70 undone-16
held|不漏$ talk-16 else-51 done+67 undone-15
held|不脱 back+24
held|不行 talk+15 done-18
held|不行$ talk+23
held|不让 talk-16 else-82 back+94
held|不让出 else-22 back+39
held|不起 talk-45 else-32 back+88 done-34 undone-26
held|业 talk-55 else+65 back-22 done+25 undone-18
held|东 back-44 done+48 undone-39
held|东西 talk-60 back-19 done+74 undone-18
held|东西挂 else-17 done+28
held|丝 talk-19 else-41 back-46 done+40 undone+35
held|两 else+29 back-93 undone+32
held|个 talk-37 else+61 back+63 done-26 undone-118
held|个$ talk-46 else+48
held|个<go> talk+62 else-114 back-19 done+74
held|个<refuse> talk-24 else-49 back+65
held|个<time> talk+66 else-46 done-26
held|个<wish> else-20 back+30
held|个不 talk-29 else-39 back+62
held|个不是 talk-24 else-49 back+65
held|个人 talk+67 else-101 back+96 done-86 undone-57
held|个人$ talk+88 else-81 back+32 done-54 undone-31
held|个人去 back+25
held|个人吧 talk-24 else-25 back+58 done-19
held|个冲 talk+27 else-92 back-18 done+76
held|个年 else-17 back+37
held|个年轻 else-17 back+37
held|个替 back+19
held|个要 else-20 back+30
held|个钟 talk+67 else-47 done-26
held|个钟头 talk+67 else-47 done-26
held|中 talk+28 else+113 back-50 done-98 undone-28
held|临 talk-19 back+44 done-20
held|临时 else-27 back+48
held|临时开 else-16 back+28
held|主 talk-41 else+76 back-55 done-29 undone+43
held|么 talk-38 else+147 back-55 done-45 undone-40
held|也 talk-114 else+225 back-99 done-43
held|也<not> talk+29 else+20 back-33 done-28
held|也没 else+18 back-17 done-15
held|买 talk+79 back-86 done-99 undone+29
held|了 talk-63 else-69 back+39 done+85 undone-20
held|了$ talk-15 else-105 back+59 done+104 undone-102
held|了一 else-53 done+88 undone-70
held|了三 talk-47 else-31 back+29 done-30 undone+54
held|了三家 else-26 back+43
held|了三趟 done+24
held|了两 else-35 back-48 undone+50
held|了个 talk-48 else-39 done+95 undone-70
held|了了 talk-32 else-28 back+69 done-17
held|了了$ talk-32 else-28 back+69 done-17
held|了仨 talk-19 done-25 undone+39
held|了仨$ talk-19 done-25 undone+39
held|了俩 talk-33 else-19 back-16 done+32 undone+26
held|了几 talk-36 else-49 back-25 undone+68
held|了别 talk+96 else-73 back-22 done-23 undone-28
held|了十 talk+57 else-55 back-19 done+18 undone-20
held|了半 talk-24 else-37 undone+49
held|了半天 talk-24 else-37 undone+49
held|了哈 talk-24 else-56 done+57
held|了哈$ talk-24 else-56 done+57
held|了我 talk-44 else-20 back+42 done-33 undone+35
held|了我一 talk-16 else-30 back+60 done-18
held|了门 talk-17 done-19 undone+31
held|事 talk-112 else-18 back-19 done+92 undone-48
held|事$ talk-47 else-42 back+16 done+62 undone-24
held|二 talk+40 else-54 done+17 undone-39
held|二十 talk+36 else-16 done-30
held|五 talk+63 else-31 back-37 undone-21
held|井 talk+38 else-24 back+19 done-24 undone-24
held|井里 talk+39 else-33 back+25 done-23 undone-24
held|交 talk-71 else-30 back+22 done+70 undone-44
held|交到 else-21 done+37
held|交给 else+17 back+54 done-60
held|交给夜 else-15 back+58 done-41
held|亮 talk-54 back-30 done+39 undone+27
held|亮了 talk-25 else-28 undone+42
held|亮了$ talk-25 else-28 undone+42
held|亮堂 done+20
held|亮堂了 done+20
held|亲 talk+42 else-31 back-17 undone-20
held|人 else-72 back+65
held|人$ talk+21 else-34 back+92 done-64 undone-54
held|人去 talk-15 else-16 back+37
held|人去$ back+30
held|人吧 talk-28 else-25 back+62 done-21
held|人吧$ talk-28 else-25 back+62 done-21
held|人在 talk-49 else-70 back-19 done+64 undone+46
held|人家 talk-48 back-48 done-16 undone+82
held|人应 talk-43 else-23 undone+64
held|人开 talk+69 else-24 back-15 undone-39
held|人来 talk-16 else-45 back+65
held|人来吧 talk-16 else-45 back+65
held|人海 talk+79 else-53 back-20 done-29 undone-15
held|今 talk-91 else+108 back-50 done-77 undone+56
held|今天 talk-58 else+42 back-36 done-55 undone+63
held|从 talk+27 else-29 back+51 done-26 undone-44
held|从<thing> talk-18 else-20 back+62 undone-32
held|他 talk-52 else+117 done-25 undone-37
held|他们 talk-29 back+33
held|他们吧 back+23
held|以 talk-120 else+133 back-55 done+40 undone-40
held|仨 talk-21 done-31 undone+38
held|仨$ talk-19 done-25 undone+39
held|们 else-50 back+88 undone-72
held|们另 else-60 back+87 done-33
held|们吧 back+23
held|们吧$ back+23
held|们试 talk-16 else-15 back-15 done+47
held|们试试 talk-16 else-15 back-15 done+47
held|件 talk+45 else-80 back-36 done-65 undone+73
held|件$ else-18 back-16 done-27 undone+43
held|伙 talk-51 else-18 back-26 done+77
held|会 talk-77 else+217 back-47 done-69 undone-41
held|会$ talk-16 back+20
held|传 talk-35 done+28
held|传达 talk-24 done+40
held|传达室 talk-24 done+40
held|位 else-44 back+92 done-62 undone-48
held|位$ talk-17 back+24
held|住 talk-41 back+66 done-46
held|住了 undone+25
held|你 talk-98 else+173 back-28 undone-57
held|你们 else-122 back+97 done+26 undone-32
held|你们另 else-60 back+87 done-33
held|你家 talk+64 else-74 done+21
held|你家门 else-17 done+28
held|你摸 talk-16 else-56 done+70
held|使 talk+21 else-73 done+59 undone-27
held|使$ talk+41 else-47 back+24
held|使使 talk+51 else-35
held|使使$ talk+51 else-35
held|供 talk-23 else-38 back+72 undone-26
held|供电 talk-21 else-34 back+68 undone-25
held|供电局 else-23 back+34
held|保 talk-85 else+67 done+18 undone-25
held|信 talk-42 back-35 done+66 undone-21
held|俩 talk-98 else-107 back-44 done+141
held|俩<goods> talk-40 else-67 back-20 done+91 undone-15
held|俩<time> talk-33 else-19 back-16 done+32 undone+26
held|俩苹 else-37 done+48
held|俩苹果 else-37 done+48
held|修 talk+32 else-83 back-29 undone+52
held|修不 undone+15
held|修了 talk-15 undone+33
held|修好 talk-31 else-16 undone+44
held|俺 talk-37 back+53
held|俺不 talk-29 else-27 back+54
held|倒 talk-81 else-29 back-27 undone+89
held|借 talk+82 else-58 back-19 undone-19
held|倪 talk+37 else-87 back-24 undone+67
held|倪家 talk+37 else-87 back-24 undone+67
held|催 talk+66 else-43 done-21 undone-16
held|催$ talk+66 else-43 done-21 undone-16
held|儿 talk-129 else-70 back+74 done+71
held|儿$ talk-84 else-66 back+56 done+73 undone-33
held|儿白 else-17 back+40 undone-15
held|元 talk+20 else+52 back-41 undone-54
held|先 talk+92 back-79 done-85
held|全 talk-48 else+69 undone-27
held|八 talk+75 else-89 done+19 undone-26
held|公 talk+35 else-41 back+48 done-35 undone-33
held|公司 talk-26 else-17 back+55 undone-15
held|公司$ else-21 back+43
held|六 talk-25 back+38
held|关 talk-57 else+42 back+28 done-46 undone+19
held|再 talk+47 else-28 back-43 done+15 undone-21
held|再<go> talk-56 back+35 done-29 undone+38
held|再来 talk-51 else-15 back+36 done-26 undone+39
held|再看 talk+51 else-66 done+30
held|写 talk-49 done+34
held|冰 talk-57 else-41 back-16 done+84 undone-22
held|冰箱 talk-42 else-67 done+87
held|冲 talk+35 else-100 back-60 done+93 undone-44
held|冲$ talk+77 else-72 back-23 undone-27
held|冲我 talk-29 else-19 back-15 done+55
held|净 talk+26 else-24
held|净<now> talk+27 else-26
held|净了 talk+27 else-26
held|净了$ talk+27 else-26
held|几 talk+68 else-83 back-46 done-31 undone+55
held|几楼 talk+81 else-76
held|出 talk-16 back-53 done+58
held|出$ talk+63 else-69
held|出<go> else-37 back-62 done+27 undone+49
held|出<go><but> talk-19 else-29 done+57 undone-15
held|出不 back+18
held|出来 talk-19 else-92 back-75 done+108 undone+32
held|出来$ talk+20 back-19 done+15 undone-16
held|出来一 talk-19 else-29 done+57 undone-15
held|出来了 talk-27 else-75 back-15 done+104 undone-23
held|分 talk+57 else+32 back-46 done-69 undone-32
held|分钟 talk+88 else-42 back-24 done-51 undone-24
held|分钟$ talk+108 else-78 back-21 done-48 undone-20
held|刚 else+60 back-44 undone-51
held|利 talk+36 else-23 undone-17
held|利索 back+21
held|别 talk+94 else-96 back-15 done+38 undone-96
held|别人 talk-26 back+49 done-16
held|别催 talk+66 else-43 done-21 undone-16
held|别催$ talk+66 else-43 done-21 undone-16
held|到 talk+153 else-135 back-108 done-39
held|到$ talk+91 else-119 back-70 done-62 undone+67
held|到<now> talk+48 else+30 back-28 done-83 undone-28
held|到三 talk+58 else-69 back+35 done-32
held|到三楼 talk+58 else-69 back+35 done-32
held|到了 talk+97 else-68 back-36 done-40 undone-32
held|到了$ talk+102 else-83 back-33 done-35 undone-29
held|到六 talk-21 else-33 back+44
held|到家 talk-55 else-26 back-29 done+83
held|到楼 talk+55 else-35 done-32
held|到楼下 talk+55 else-35 done-32
held|到第 talk+47 else-46 back+40 done-42 undone-25
held|前 talk+40 back-36 undone-33
held|剩 talk+58 else-77 back-31 done+42 undone-35
held|剩<but> else-32 done+37
held|剩一 talk+56 else-58 back-17 undone-20
held|力 talk-89 else+140 done-55 undone-31
held|加 talk-17 else+96 back-17 done-70 undone-26
held|务 talk-33 else-61 back+26 done+59
held|动 talk+19 done+17 undone-43
held|动$ talk+49 else-61 done+35 undone-33
held|劲 talk-42 else-26 back-38 done+83 undone-29
held|匙 talk+37 else+16 back-35 done+23 undone-56
held|医 talk-59 else-36 back+52 done-30 undone+46
held|医院 talk-32 else-23 back+66 done-23
held|十 talk+43 else-33 back+67 done-56 undone-71
held|十<but> talk+47 else-67 back+39 done-18
held|十<time> talk+56 else-26 done-32
held|十一 talk+47 else-67 back+39 done-18
held|十分 talk+54 else-24 done-32
held|十分钟 talk+56 else-26 done-32
held|升 talk-34 else-39 back-17 done+35 undone+43
held|午 talk+28 back-19 done-88 undone+35
held|半 talk+60 else-142 back-62 done-92 undone+120
held|半个 talk+57 back-25 done-36
held|半个钟 talk+67 else-47 done-26
held|半天 talk-34 else-55 back-15 undone+72
held|半天$ talk-64 else-23 done-15 undone+77
held|半天还 talk-15 undone+29
held|单 talk+45 else-91 back+81 undone-82
held|单位 talk-43 else-52 back+82 done-21
held|单元 talk+53 else-27 back-23 done+23 undone-44
held|卖 talk-84 else+41 back+15 done-27 undone+43
held|卡 else+59 back-22 done-41
held|厂 talk+65 else-46 back-59 done-39 undone+43
held|厂家 talk+69 else-43 back-21 done-36
held|厂家$ back-26 done-24 undone+37
held|厂家寄 talk+75 else-29 back-18 undone-45
held|压 talk-26 back+44 done-18
held|去 talk-27 else-20 back+100 done-106 undone+15
held|去$ talk-58 else+17 back+76 done-72
held|去一 talk+63 else-49 done-24 undone-26
held|去不 talk-41 else-33 back+80 done-23 undone-16
held|去不了 talk-28 else-24 back+60 done-15
held|去不成 else-15 back+34
held|去了 else-141 back+22 done+30 undone+64
held|去了$ talk-36 else-129 back+29 done+38 undone+71
held|去吧 back+29
held|去吧$ back+29
held|又 talk-26 else+44 done-73 undone+28
held|发 talk-113 else+221 back-50 done-43 undone-47
held|取 talk+84 else-38 back-22 done-40 undone-32
held|口 talk+39 else-55 done+47 undone-72
held|口了 talk-20 else-34 done+49
held|口了$ talk-20 else-34 done+49
held|口蹲 talk+56 undone-34
held|口蹲着 talk+56 undone-34
held|另 talk-16 else-65 back+95 done-35 undone-15
held|另找 back+19
held|只 else+80 done-54 undone-25
held|叫 talk+40 else-63 done+48 undone-69
held|叫我 talk-26 else-23 back+36
held|可 talk-125 else+167 back-56
held|可以 talk-55 else+58 back-23 done+23 undone-16
held|号 talk+59 else-20 done-38 undone-30
held|司 talk-29 back+54 undone-16
held|司$ else-21 back+43
held|吃 talk-104 else+251 back-67 done-97
held|合 talk-54 else+22 back-15 done+56 undone-27
held|后 else+76 back-52 undone-40
held|吓 talk-19 else-42 back-22 done+83 undone-34
held|吗 talk-70 else+157 back-28 done-27 undone-39
held|吗$ talk-69 else+156 back-28 done-27 undone-39
held|吧 talk-200 else+90 back+115 done-31 undone-88
held|吧$ talk-192 else+71 back+119 done-24 undone-86
held|听 talk-75 else+24 back-44 done+69 undone-22
held|听$ talk-32 else-57 back-26 done+86
held|呀 talk+99 else-32 back-55 done-65 undone-55
held|呀$ talk+82 else-16 back-54 done-57 undone-46
held|呢 talk+84 else+33 back-67 done-58 undone-85
held|呢$ talk+85 else+31 back-66 done-58 undone-85
held|周 else+30 back+21 done-24 undone-48
held|咋 talk+16 back-41 done-32 undone+34
held|哈 talk-113 else+105 back-26 done+22 undone-34
held|哈$ talk-85 else+54 back-17 done+35 undone-27
held|响 talk-41 else-28 undone+37
held|哦 else+51 back-34 undone-26
held|哦$ else+35 back-30 undone-24
held|哪 talk-31 else+44 back+33 done-35 undone-27
held|哪个 talk-28 else+18 back+16
held|哪个替 back+19
held|哪位 else-24 back+43
held|哭 talk-31 back-20 done+55 undone-17
held|啃 talk-40 else-49 back-22 done+87
held|啊 talk-38 else+156 back-40 done-74 undone-64
held|啊$ talk-18 else+119 back-33 done-65 undone-60
held|啦 talk-80 else+130 back-34 undone-20
held|啦$ talk-78 else+126 back-34 undone-20
held|喊 talk+66 else-52 back+29 done-59 undone-27
held|喝 talk-92 back-26 done+83 undone-32
held|喽 talk+77 else-76 done-22
held|喽$ talk+77 else-76 done-22
held|器 talk+97 else-109 back-41
held|四 talk+27 else+56 done-40 undone-57
held|回 talk+33 else+29 back+26 done-49 undone-113
held|回<go> talk-38 else-39 back+73 undone-62
held|回<go><carry> talk+67 back-19 done-33 undone-28
held|回<go><now> talk-74 else-88 back+71 done+48 undone-27
held|回去 talk-20 else-91 back+85 done+16 undone-60
held|回去$ talk-28 else-24 back+51
held|回去了 talk-74 else-88 back+71 done+48 undone-27
held|回走 talk+100 else-73 done-61 undone-15
held|回走$ talk+100 else-73 done-61 undone-15
held|在 talk+112 else-99 back-172 done+77 undone-52
held|在<home> talk-24 else-25 done+54
held|在<place> talk-34 back-26 done+56 undone-17
held|在三 talk+72 else-50 back-24 done-16
held|在三楼 talk+74 else-53 back-24 done-16
held|在修 talk+71 else-33 back-31 done-16
held|在大 talk-68 else-36 done+89 undone-26
held|在家 talk-64 done+36 undone+50
held|在找 talk+67 else-38 back-18 done-17 undone-32
held|在路 talk+109 else-89 back-18 done-58
held|在路上 talk+109 else-89 back-18 done-58
held|在门 talk-26 else-22 back-19 done+60
held|在门口 talk-26 else-22 back-19 done+60
held|地 talk-98 else+51 back-47 done+67
held|地也 done+36 undone-16
held|场 talk+64 else-49 back-25 undone-28
held|坏 talk-20 else+18 back+16
held|坐 talk-77 undone+66
held|块 talk+18 else-17 back-30 done+43 undone-29
held|堂 talk-15 done+18
held|堂了 done+20
held|堂了$ done+20
held|堵 talk+89 else-76 done-24 undone-50
held|堵在 talk+49 else-43 back+22 done-30 undone-18
held|塞 talk-45 else-56 back-23 done+89 undone-16
held|塞给 else-37 done+48
held|塞给我 else-37 done+48
held|墙 back+18
held|声 else-39 back-36 done+63 undone-19
held|声$ talk+22 else-51 back-23 done+47
held|处 talk-70 else-55 back+82 done-33 undone+37
held|外 talk-42 else+19 back+46 done-26
held|多 talk+59 else+77 back-102 done-86 undone-61
held|多了 talk+63 back-36 done-37 undone-17
held|多了$ talk+70 else-23 back-36 done-35 undone-16
held|多少 talk+65 else-45 back-24
held|多少$ talk+96 else-90 back-21
held|夜 talk-43 else+61 back+40 done-55
held|夜班 else-15 back+58 done-41
held|够 else+34 back-32 done-21 undone+20
held|大 back-118 done+118 undone-144
held|大$ talk+110 else-66 back-56 done-51 undone-26
held|大娘 talk-27 else-51 done+68
held|大概 talk+74 else-44 done-48 undone-18
held|大爷 talk-73 else-58 back-51 done+128 undone-39
held|天 talk-48 else+104 back-137 done-52 undone+59
held|天$ talk-58 else+34 back-31 done-30 undone+64
held|天<fix> talk-43 else-27 done-18 undone+62
held|天<fix><not> talk-37 else-43 done-15 undone+66
held|天<still> talk-18 undone+23
held|天还 talk-48 else+32 undone+23
held|天还是 talk-15 undone+29
held|太 talk-30 else+65 done-112 undone+53
held|太太 talk-46 else-46 back-17 undone+71
held|太沉 talk-26 else-26 back+63 done-18
held|头 talk+36 else-82 back-126 done+98
held|头$ talk-33 back-44 done+78 undone-57
held|头<still> talk+60 else-61 done-21 undone+20
held|头还 talk+60 else-61 done-21 undone+20
held|奶 talk-70 else+46 back-25 done+56 undone-20
held|奶奶 talk-38 else-20 done+57
held|她 talk-71 back-16 done+82 undone-37
held|她家 else-17 back-20 done+44
held|好 talk+55 else+29 back-69 done-70 undone-16
held|好$ talk+88 else-93 back-25 done-61 undone+57
held|好了 else+34 back-37 done+16 undone-41
held|好了$ back-33 done+29 undone-36
held|好的 talk+112 else-99 done-26
held|妈 talk+68 else-40 back-59 done+27 undone-38
held|妈$ talk+25 else-19 back-15 done+16
held|妈妈 talk-45 else+24 back-26 done+47
held|妥 talk-24 else-53 done+65
held|姨 talk-38 else-23 back-20 done+68
held|娃 talk-43 else-47 done+83 undone-19
held|娘 talk-36 else-56 back+28 done+54
held|子 talk+94 else-84 back+42 done-31 undone-77
held|子$ undone-53
held|子上 talk-76 back+39 done+40 undone-25
held|子不 talk+23 else-35 back+26
held|学 talk-66 else+128 done-44 undone-21
held|孩 talk-22 else+35 back+32 done-36 undone-18
held|孩子 back+38 done-26
held|它 talk+31 back-42
held|安 talk-125 else+153 back+18 done-58 undone-25
held|完 talk+18 else-171 back-118 done+151
held|完$ talk+102 else-105 back-27 done-107 undone+51
held|完了 talk-52 else-84 back-32 done+111
held|完了$ talk-52 else-84 back-32 done+111
held|完事 talk-56 else-81 done+95
held|定 talk-102 else+94 back-60 undone+27
held|定$ talk-35 back-16 done+44
held|实 talk-99 else+87 undone-30
held|室 talk-25 done+37
held|室$ talk-24 done+40
held|家 talk+48 else-192 back-114 done+73 undone+114
held|家$ else-41 back-43 done-52 undone+72
held|家<not> talk+87 else-73 back-15 undone-26
held|家不 else-29 back-23 undone+47
held|家伙 talk-46 else-26 back-24 done+78
held|家啃 talk-40 else-49 back-22 done+87
held|家寄 talk+75 else-29 back-18 undone-45
held|家有 talk+51 else-34
held|家没 talk+89 else-69 back-23 undone-19
held|家都 talk-72 else-50 back+15 done-62 undone+98
held|家都没 talk-54 else-53 back+24 done-22 undone+64
held|家里 talk-21 else-58 back-18 undone+59
held|家里有 talk+50 else-21 undone-34
held|家里没 talk-44 else-29 back-32 done-19 undone+79
held|家门 else-22 done+35
held|家门把 else-22 done+35
held|寄 talk+71 back-24 undone-47
held|对 back+68 done-108
held|对不 talk-43 else-69 back+112 done-31 undone-35
held|对不上 else-48 back+69 undone-22
held|对不住 back+20
held|对不起 talk-29 else-30 back+60 done-19
held|小 talk-30 else+73 back-53 undone-19
held|小<tool> talk-46 else-26 back-24 done+78
held|小家 talk-46 else-26 back-24 done+78
held|小家伙 talk-46 else-26 back-24 done+78
held|小时 talk+57 else-43 back-32 done-37 undone+30
held|小时$ talk+67 else-47 back-18 done-20
held|少 talk+55 else-16 back-32 done-26 undone-18
held|少$ talk+96 else-88 back-21
held|就 talk-51 else+152 back-76 done-15 undone-37
held|就剩 talk+17 else-38 done+39 undone-16
held|就是 else-20 back-50 done+65 undone-28
held|就跳 talk-19 else-24 done-32 undone+51
held|就跳$ talk-19 else-24 done-32 undone+51
held|局 else-17 back+33
held|层 talk-24 else-27 back+19 done+43 undone-22
held|山 talk+57 else+20 back-33 done-43 undone-34
held|工 talk-120 else-97 back+103 done+56
held|工$ talk-76 else-71 back+29 done+68
held|差 back-23 done-26 undone+37
held|己 talk-27 else-16 back+44 done+32 undone-51
held|已 talk-118 else-17 done+96 undone-53
held|已<finished> talk-30 else-76 done+86
held|已经 talk-75 else+30 back+23 done+25 undone-33
held|已送 talk-17 else-48 done+58
held|已送达 talk-17 else-48 done+58
held|市 talk+126 else-100 back-18 done-47 undone-43
held|市政 else-23 back+42
held|布 talk+40 else-43 done+21 undone-19
held|带 talk+59 else-62 back+46 done-22 undone-47
held|带$ talk+27 else+22 done-26
held|帮 talk+17 else-44 back+64 done-30 undone-27
held|帮我 talk+33 else-18
held|常 talk-50 else+21 back-26 done+53 undone-15
held|干 talk-30 else-48 done+83 undone-72
held|干<now> talk-29 else-28 back+30 done+32 undone-16
held|干不 talk-20 else-20 back+52 undone-21
held|干不了 talk-15 else-27 back+53 undone-20
held|干了 talk-29 else-28 back+30 done+32 undone-16
held|干了$ talk-29 else-28 back+30 done+32 undone-16
held|干净 talk+26 else-24
held|干净了 talk+27 else-26
held|年 talk-157 else+191 back+54 done-96 undone-57
held|年轻 talk-23 else-34 back+67 undone-16
held|年轻的 else-17 back+37
held|应 talk+94 else-114 back-61 done-61 undone+54
held|底 talk-64 else+31 back+30 done+33 undone-41
held|底下 else-19 back+42 undone-18
held|店 talk+72 else-94 back+55 done-36 undone-41
held|开 talk-39 else+49 back+24 done+16 undone-65
held|开$ talk+22 else-27 back+63 done-15 undone-63
held|开<thing> talk+45 else-98 back+16 done+48 undone-25
held|开了 talk-24 done+22
held|开了$ talk-24 done+22
held|开会 else-16 back+28
held|开会$ else-16 back+28
held|开关 talk-15 done-23 undone+39
held|开门 talk+68 else-67 back+16 done-16 undone-26
held|开门$ talk+45 else-42 back+25 done-27 undone-18
held|弄 talk+40 else-131 back+61 done-50 undone+49
held|弄不 talk-71 else-75 back+55 done-30 undone+66
held|弄不了 talk-33 else-17 undone+43
held|弄好 else-17 done+24
held|张 talk-32 else+80 back-45 undone-26
held|归 talk-35 back+38
held|往 talk+92 else-73 done-79 undone+22
held|往回 talk+100 else-73 done-61 undone-15
held|往回走 talk+100 else-73 done-61 undone-15
held|很 talk-128 else+175 done-35 undone-54
held|很$ talk-16 else-78 back+56 done+51 undone-29
held|得 talk+65 else-80 back+105 done-120 undone-31
held|得<agency> talk-24 else-34 back+70 undone-23
held|得一 talk+53 else-31 done-18
held|得叫 back+18
held|得很 talk-19 else-70 back+52 done+50 undone-30
held|得很$ talk-16 else-79 back+56 done+52 undone-29
held|得找 else-24 back+60 undone-27
held|得拿 else-18 done+35
held|得等 talk-50 back-38 done-21 undone+74
held|快 talk+40 back-30 done-37 undone-34
held|急 talk+74 else-40 back-15 done-30 undone-24
held|成 talk-117 else+27 undone+44
held|成$ talk-32 else-44 done+59
held|成了 else+45 done-28
held|我 talk-92 else+82 back+84 done-23 undone-102
held|我$ talk-70 else-32 back+28 done+61 undone-22
held|我一 talk-33 back+57 done-22
held|我下 back+53 done-39
held|我不 talk-50 else+72 done-29 undone-18
held|我们 talk+20 else+25 done-43 undone-34
held|我使 else-51 back-37 done+66 undone-18
held|我俩 talk-40 else-67 back-20 done+91 undone-15
held|我俩苹 else-37 done+48
held|我去 talk-16 back+28
held|我在 talk+71 else-15 back-45 done-33 undone-19
held|我家 talk-43 else+27 back-16 done+41 undone-16
held|我就 talk+33 back-37
held|我弄 else-20 back+40 undone-16
held|我弄不 else-20 back+40 undone-16
held|我得 talk-16 else-18 back+47 done-17
held|我是 talk-42 else-23 back+71 done-20
held|我没 talk+34 else-20
held|我没有 talk-15
held|我的 talk-88 else+60 back+19 done-46 undone+29
held|我管 talk-21 else-44 back+64
held|我能 talk-65 undone+69
held|我自 back+26
held|我自己 back+26
held|我跑 else-19 back+36
held|我跑一 else-16 back+29
held|我这 talk-84 else-87 back+79 undone+45
held|我这边 talk-23 else-41 back-37 done+43 undone+48
held|房 talk+21 else-22 back+37 done-20 undone-30
held|手 talk-149 else+51 back-21 done+113 undone-75
held|手$ talk-43 done+43 undone-24
held|手上 talk-45 else-47 back-29 done+100 undone-25
held|手上了 talk-40 else-35 back-27 done+87 undone-23
held|手里 talk-16 else-23 done+45
held|手里了 talk-16 else-23 done+45
held|才 talk-16 else+38 back-39 undone+17
held|才到 talk+80 else-61 done-18 undone-28
held|扎 talk+19 else+20 done-33 undone-15
held|扎了 talk+37 else-29 done-19
held|扎了$ talk+37 else-29 done-19
held|打 talk+24 back+21 done-15 undone-78
held|托 talk-15 else-26 back+45
held|找 back+66 done-74 undone-32
held|找<agency> else-21 back+30
held|找别 back+16
held|找别人 back+16
held|找厂 back+17
held|找厂家 back+17
held|把 talk-15 else-48 back+54 done+37 undone-89
held|把<thing> talk+74 done-50 undone-27
held|把手 talk-29 else-33 done+63
held|把手上 talk-29 else-33 done+63
held|抬 talk+29 else-68 back-18 done+59 undone-26
held|抱 talk-61 else+38 back+44 done-23
held|抱歉 talk-25 else-32 back+56
held|抱歉$ talk-25 else-32 back+56
held|抽 talk+35 else-34 done+54 undone-87
held|抽了 talk-26 back+21 done+41 undone-33
held|拉 back-26 done+46 undone-32
held|拉了 talk+16 else-31 back-17 done+30 undone-15
held|拜 talk-24 else-15 back+44
held|拜托 talk-15 else-26 back+45
held|拧 else-29 back-15 undone+25
held|拿 talk+76 else-70 back-31 done+24 undone-35
held|拿$ talk+65 else-50 back-20 undone-19
held|挂 talk-40 else-36 done+68 undone-20
held|挂<home> talk-26 else-16 done+50
held|挂<you> else-17 done+28
held|挂<you><home> else-17 done+28
held|挂你 else-17 done+28
held|挂你家 else-17 done+28
held|挂门 talk-26 else-16 done+50
held|挂门把 done+30
held|挨 else-39 back+42
held|捅 talk-18 else-23 back-17 undone+38
held|换 talk-37 else-68 done+18 undone+54
held|换个 talk-32 else-24 back+69 done-22 undone-19
held|换个人 talk-19 else-19 back+46
held|换个年 else-17 back+37
held|换了 talk-117 else-58 back-51 done+38 undone+90
held|换了$ talk-22 else-15 done-36 undone+58
held|换了个 talk-45 else-17 back-31 done+100 undone-68
held|换了仨 talk-19 done-25 undone+39
held|捣 else-20 undone+37
held|捣鼓 else-20 undone+37
held|捣鼓半 else-20 undone+37
held|掏 talk-19 else-29 done+57 undone-15
held|掏出 talk-19 else-29 done+57 undone-15
held|掏出来 talk-19 else-29 done+57 undone-15
held|排 talk+186 else-207 back-76 done+25 undone-68
held|排队 talk+97 else-72 back-18 done-47 undone-16
held|排队结 talk+60 else-41 done-24
held|接 talk+27 else-81 back+60 done+41 undone-95
held|控 talk+43 else-45 back-16 done+24 undone-15
held|推 talk-52 else+27 undone+32
held|搁 talk-52 else-39 back+57 done+29 undone-17
held|搞 talk-36 else-27 back-17 done+63 undone-17
held|搞定 talk-25 else-30 done+51
held|搞定$ talk-25 else-30 done+51
held|摸 talk-57 else-52 back-44 done+104 undone-29
held|摸$ talk-41 else-77 back-43 done+111 undone-27
held|擦 talk+24 else-19 done-69 undone+57
held|收 else-78 back+41 done+62 undone-92
held|收到 talk+91 else-24 back-18 done-95 undone-18
held|收到$ talk+91 else-32 back-17 done-91 undone-18
held|收工 talk-41 else-57 back-21 done+90 undone-33
held|收工$ talk-41 else-57 back-21 done+90 undone-33
held|放 talk-149 else-30 done+127 undone-68
held|放<home> talk-30 else-38 back+26 done+36
held|放<now> talk-18 done+37
held|放了 talk-15 else-16 done+38
held|放门 talk-16 else-26 done+37
held|放门口 talk-16 else-26 done+37
held|政 else-23 back+42
held|敢 talk+41 else-21 done-17
held|数 talk+105 else-74 back-44 done-39 undone-18
held|敲 talk+45 else-40 back-41
held|敲<now> talk-16 else-28 undone+44
held|敲了 talk-16 else-28 undone+44
held|敲了半 talk-16 else-28 undone+44
held|敲门 talk+62 else-37 back-17 undone-39
held|敲门没 talk+62 else-37 back-17 undone-39
held|整 talk+18 else-32 back-17 done+37 undone-26
held|新 talk+53 else-36 back-44 done+34 undone-38
held|方 talk-70 else+81 back-40 done-28 undone+43
held|早 else+74 back-72 done+32 undone-60
held|时 talk-42 else+112 done-80
held|时$ talk+64 else-32 back-21 done-29
held|时<busy> else-16 back+28
held|时开 else-16 back+28
held|时开会 else-16 back+28
held|明 talk+44 else-70 back-16 done-18 undone+42
held|明$ talk-31 back+31 done-48 undone+32
held|明儿 talk-53 undone+49
held|明天 talk+87 else-114 back-43 done+51
held|是 talk-28 else+138 back-18 done-99 undone-23
held|是三 talk+24 else-20 back-22 done+28 undone-18
held|是不 talk+29 else+17 back-40 done-26
held|是我 talk-56 else-68 back+44 done+68 undone-20
held|是给 talk+26 else-55 back+49 done-17 undone-22
held|晚 talk+37 else+87 back-50 done-84 undone-34
held|暖 talk+17 back+27 undone-34
held|暖气 talk+25 else-40 back+31 undone-33
held|替 talk-26 else-24 back+62 done-20
held|替我 talk-19 else-29 back+58 done-15
held|替我$ back+23
held|替我跑 else-19 back+36
held|有 talk-21 else+99 back-22 done-41 undone-41
held|有$ talk+24 else-48 done-56 undone+42
held|有人 talk+50 back-21 undone-44
held|有证 talk-45 else-41 back+73
held|机 talk-170 else+65 back+30 done-33 undone+68
held|机子 else-31 back+51
held|条 talk+54 else-59 back+27 done-17 undone-29
held|来 talk-37 else+53 back-18 done-31 undone+18
held|来$ talk-27 back+19 done-18 undone+36
held|来一 talk-25 else-16 done+55 undone-17
held|来个 talk+17 else-23 back+27 done-19
held|来个人 talk+21 else-31 back+29 done-17
held|来了 talk-59 else+28 back-20 done+22
held|来了$ talk-44 done+33 undone+21
held|来吧 talk-25 else-30 back+64 done-16
held|来吧$ talk-25 else-30 back+64 done-16
held|板 talk+96 else-69 back-58 done-53 undone+30
held|板<now> talk+57 else-48 done-17
held|板了 talk+57 else-48 done-17
held|板了$ talk+57 else-48 done-17
held|果 talk-60 else+61 back-24 done+23 undone-15
held|果$ else-35 done+47
held|柜 else-19 done+37
held|查 talk+61 else-15 back-21 undone-43
held|校 talk+22 done-20 undone-15
held|校门 talk+42 else-36
held|根 talk+62 done-18 undone-67
held|框 else-29 back+57 done-20
held|桶 talk-26 else-19 back+27 done+20
held|梯 talk+100 else-76 back+24 done-54 undone-70
held|梯子 talk+102 else-101 back+24 done-34 undone-45
held|梯子$ talk+51 else-47
held|楼 talk+111 else-177 back+25 done+75 undone-102
held|楼$ talk+45 else-24 back-15
held|楼<now> talk-34 else-46 back+32 done+42
held|楼下 talk+44 else-38 undone-23
held|楼下了 talk+55 else-35 done-32
held|楼了 talk-64 else-53 back+26 done+75 undone-17
held|楼了$ talk-64 else-53 back+26 done+75 undone-17
held|概 talk+74 else-44 done-48 undone-18
held|歉 talk-25 else-32 back+56
held|歉$ talk-25 else-32 back+56
held|正 talk+150 else-120 back-53 done-49 undone-58
held|正在 talk+114 else-107 back-31 done-15 undone-33
held|正常 done+26
held|死 talk+85 else-43 back-45 undone-46
held|死了 talk-19 back-15 done+32 undone-18
held|死了$ talk-19 back-15 done+32 undone-18
held|毛 talk+31 back-29 done+16 undone-28
held|毛病 talk+56 else-42 undone-17
held|毛病$ done+19
held|气 talk+42 else-23 done+23 undone-70
held|气$ talk+60 else-24 back-27 done-17 undone-31
held|水 talk+15 else-113 back-34 done+97 undone-22
held|水$ talk+22 else-71 back-35 undone+57
held|水<now> talk-60 else-22 done+76 undone-26
held|水了 talk-60 else-22 done+76 undone-26
held|水了$ talk-60 else-22 done+76 undone-26
held|沉 talk+48 else-60 back+45 done-30 undone-26
held|没 talk-56 back-55 done+33 undone+69
held|没人 talk+23 else-85 back-27 done-60 undone+75
held|没人$ talk+41 else-35 back-28 done-16
held|没人应 talk-43 else-23 undone+64
held|没人开 talk+69 else-24 back-15 undone-39
held|没处 talk-52 else-57 back+59 done-26 undone+46
held|没好 talk-38 else-23 undone+54
held|没好$ talk-38 else-23 undone+54
held|没有 done-68 undone+39
held|没有$ talk+43 else-84 done-45 undone+53
held|没毛 talk-16 else+22
held|没毛病 talk-16 else+22
held|没货 talk-15 else-32 done-17 undone+44
held|没货$ talk-52 else-15 back+17 undone+48
held|油 talk-76 else+79 back-24 done+39 undone-31
held|泡 talk-72 else-89 back-30 done+100 undone+15
held|泡$ talk-20 else-29 back-15 done+56
held|泡换 talk-19 done-25 undone+39
held|泡换了 talk-19 done-25 undone+39
held|泥 talk+29 back-25 done+21 undone-30
held|泵 talk+49 else-41 back-17 done+27 undone-37
held|活 talk-112 back+104 undone-48
held|活儿 done+29
held|派 talk-36 else-26 back+70 done-15
held|海 talk+42 else+25 back-30 done-42 undone-23
held|渗 talk-16 done-34 undone+57
held|滴 talk-61 back-24 done+80 undone-41
held|滴水 else-50 done+61
held|漏 talk-89 else-86 back-30 done+138
held|漏$ talk-45 else-45 done+60 undone+19
held|灯 talk-35 undone+31
held|灯泡 talk-20 done-23 undone+38
held|灯泡换 talk-19 done-25 undone+39
held|点 talk-26 else+17 undone+17
held|烦 back+23
held|烧 talk-15 else-51 back-50 done-66 undone+108
held|烧<now> talk-61 else-23 back-65 done-54 undone+115
held|烧了 talk-61 else-23 back-65 done-54 undone+115
held|烧了$ talk-46 else-17 back-62 done-29 undone+99
held|烫 talk-15 else-18 done+43
held|烫手 else-20 done+43
held|热 talk-50 done+41 undone-29
held|焊 talk+49 else-16 done-33 undone-24
held|然 talk-57 else+128 done-48 undone-22
held|煎 talk-19 done+25
held|煎饼 done+30
held|爷 talk-96 else-86 back-63 done+153 undone-48
held|片 talk-69 else+49 back+19 undone-24
held|牌 talk+94 else-113 back+48 done-32 undone-33
held|牌子 talk+44 else-73 back+54 done-24 undone-27
held|牙 else-58 back+73
held|物 talk-47 else+44 done+28 undone-18
held|物业 talk-25 done+40
held|犯 else-32 back+49
held|犯<now> else-32 back+49
held|犯了 else-32 back+49
held|王 else+61 back-34 undone-32
held|现 back-83 done+63 undone-61
held|现在 talk-126 else+50 back-59 done+89 undone-45
held|班 talk-92 else-22 back+38 done+59 undone-27
held|班$ talk-61 else-24 done+72 undone-17
held|理 talk-44 else+30 back-17 done+22
held|生 talk-77 else+18 back+89 done-115 undone+16
held|用 talk-81 else+74 back-42 done+54 undone-30
held|电 talk+20 else-72 back+58 done-19
held|电$ talk-31 back+33 done+22 undone-31
held|电<now> talk-15 done+39
held|电了 talk-24 done+32 undone-16
held|电了$ talk-15 done+39
held|电局 else-23 back+34
held|电工 talk-66 else-43 back+63 done-27 undone+38
held|电梯 talk+39 done-20 undone-24
held|电话 talk+77 else-48 back-30 done-15 undone-25
held|留 talk-19 back-27 done+59 undone-41
held|病 talk+52 else-30 undone-19
held|病$ done+19
held|白 talk-106 else-20 back+32 done+41 undone+26
held|的 talk-82 else+150 undone-96
held|的$ undone-33
held|的<go> back+15
held|的<goods> back-27 done+36 undone-20
held|的<not> talk-46 else-64 done+88 undone-34
held|的<now> talk-59 else-44 back-23 done+86 undone-15
held|的了 talk-30 else-80 back-18 done+92
held|的人 else+23 back+41 done-46 undone-38
held|的人$ talk-27 else-23 back+65 done-16 undone-23
held|的来 back+15
held|的没 talk-41 else-79 done+90 undone-33
held|皮 talk+88 else-122 back-38 done+85 undone-49
held|皮<carry> talk+103 else-101
held|皮带 talk+103 else-101
held|盐 talk+54 else-78 done+35
held|盐要 talk+78 else-73
held|看 talk-16 else+166 back-66 done-59 undone-94
held|看$ talk+112 else-54 back-28 done-72 undone-47
held|看看 talk+50 else+26 back-52 done-46 undone-24
held|看看$ talk+72 else-19 back-44 done-33 undone-18
held|看着 talk-23 done+46
held|真 else+97 back-47 done-68 undone-39
held|眼 else+37 done-41 undone-15
held|着 talk+81 else-132 back-56 done+114 undone-132
held|着$ talk+88 else-122 back-36 done+53 undone-19
held|着<now> talk-19 done+39
held|着了 talk-19 done+39
held|着了$ talk-19 done+39
held|着呢 talk+68 done-53 undone-25
held|着呢$ talk+68 done-53 undone-25
held|着走 else-21 done+31 undone-19
held|短 else+32 back-38 done-90 undone+63
held|码 talk+71 else-63 done-17 undone-15
held|硬 talk+18 else-57 back-19 done+47 undone-15
held|碗 talk-66 else-36 back-22 undone+76
held|穿 else+40 back-31 undone-27
held|突 talk-16 back+26
held|突然 talk-16 back+26
held|窝 talk-89 else-77 back-27 done+86 undone+50
held|第 talk+69 else-38 undone-60
held|第<but> talk+78 else-36 back-35 done-25 undone-24
held|第一 talk+78 else-36 back-35 done-25 undone-24
held|第二 talk+51 else-87 back-26 done+59 undone-19
held|等 talk+82 else-35 back-81 done-35
held|等<agency> talk+72 else-19 done-24 undone-44
held|等厂 talk+51 else-24 back-41 done-28 undone+16
held|等厂家 talk+51 else-24 back-41 done-28 undone+16
held|管 talk+61 else-126 back+88 done-18 undone-50
held|管子 talk+120 else-103 back-60 undone-24
held|箱 else-140 done+68 undone+51
held|箱上 talk-46 else-51 back+25 done-24 undone+70
held|米 talk+95 else-79 back-27 undone-39
held|糖 talk-15 done+22
held|索 back+21
held|纸 talk-73 back-17 undone+68
held|线 talk+88 else-71 back+19 done-79
held|经 talk-90 else+60 back+15 done+17 undone-36
held|结 else+73 back-72 done-62 undone+32
held|结账 talk+60 else-41 done-24
held|给 talk-70 else-71 back+54 done+93 undone-65
held|给<fix> talk-25 else-24 back-15 done+60 undone-21
held|给<me> else+20 back+30 undone-45
held|给<they> else-40 back-23 done+52 undone-18
held|给夜 else-15 back+58 done-41
held|给夜班 else-15 back+58 done-41
held|给开 talk+30 else-35 back+24 done-18
held|给我 talk-28 back+69 undone-49
held|给我俩 else-37 done+48
held|给换 talk-25 else-24 back-15 done+60 undone-21
held|给错 talk+28 else-21 back-21 done-47 undone+46
held|缝 else-54 back+70 done-22
held|缺 talk-24 undone+41
held|缺件 talk-21 else-17 undone+42
held|缺件$ talk-21 else-17 undone+42
held|老 back+23 done-28 undone+27
held|老太 talk-46 else-46 back-17 undone+71
held|老太太 talk-46 else-46 back-17 undone+71
held|老板 talk+64 else-62
held|肯 talk+32 else-25 back-32 done-43 undone+45
held|胎 talk+31 else-16 done-21
held|胎扎 talk+37 else-29 done-19
held|胎扎了 talk+37 else-29 done-19
held|胶 else-32 done+44 undone-25
held|能 else-28 undone+62
held|能动 else-26 back+37
held|脚 talk-91 else+98 back-47 undone+28
held|脱 back+23
held|脸 talk-69 else-30 back-20 done+91 undone-33
held|腰 talk-51 else-17 back+97 done-45 undone-25
held|腰$ talk-31 else-31 back+77 done-26 undone-17
held|自 talk-39 else-21 back+32 done+73 undone-84
held|自己 else-52 back+50 done+39 undone-46
held|苹 else-28 done+44
held|苹果 else-28 done+44
held|苹果$ else-37 done+48
held|药 else-26 back+30 done+24 undone-26
held|药店 talk+17 else-41 back+43 done-18 undone-16
held|蛋 talk+69 else-57 back-15 undone-17
held|蛋只 talk+57 else-48 done-17
held|螺 done-33 undone+43
held|螺丝 else-28 done-31 undone+48
held|血 talk-17 else-22 back+52 done-21
held|血压 else-17 back+45 done-18
held|行 else+48 back-27 undone-27
held|行$ talk-26 else+25 back-29 done+33
held|行不 talk+47 else-26 done-17
held|行了 talk-18 back+15
held|行了$ talk-16 back+16
held|补 talk-28 back+21 done-30 undone+24
held|表 else+27 done-32 undone-21
held|袋 else-80 back-20 done+79 undone-38
held|装 talk+53 else-34 back-25 done+17 undone-32
held|西 talk-74 else+16 back-26 done+69 undone-22
held|西挂 else-17 done+28
held|西挂你 else-17 done+28
held|要 else+28 back+35 undone-94
held|见 talk-63 else+99 back-56 done+15
held|让 else-94 back+121 done-21 undone-37
held|让他 else-25 back+22 done+18
held|让他们 else-25 back+22 done+18
held|让出 else-22 back+39
held|记 talk-46 else+46 back-16 done+22
held|记得 talk-21 done+30
held|记得拿 else-18 done+35
held|证 talk-50 else-36 back+78 done-16
held|证$ back+18
held|试 talk-70 else+21 back-64 done+36 undone+38
held|试$ else+35 back-27 done+18 undone-24
held|试了 talk-50 else-43 back-29 done+21 undone+59
held|试试 else+35 back-27 done+18 undone-24
held|试试$ else+35 back-27 done+18 undone-24
held|话 talk+56 back-107 done+36 undone-65
held|话$ talk-88 else+24 back-55 done+89 undone-19
held|说 talk+60 else+34 back-127 done+31 undone-87
held|说不 talk+82 else-93 back-59 done+32 undone-29
held|课 talk-24 else+51 done-36
held|谁 talk+110 else-163 back+120 done-88 undone-74
held|谁家 talk+76 else-48 back-25 undone-17
held|谁家有 talk+51 else-35
held|谁接 talk-28 else-29 back+65 done-16
held|谁替 back+30
held|谁替我 back+30
held|谁有 else-58 back+66
held|豆 talk+33 back-18
held|账 talk+57 else-35 done-26
held|货 else-21 done-32 undone+31
held|货$ talk-20 else-29 back+16 undone+36
held|走 talk+55 else-61 undone-36
held|走$ talk+94 else-39 back-26 done-81 undone-18
held|走<now> talk+31 done-15
held|走不 talk-32 back+48 done-15 undone-18
held|走不开 else-25 back+39
held|走的 talk-42 else-39 done+77
held|走的$ talk-42 else-39 done+77
held|赵 talk+30 else-54 back-16 done+31
held|起 talk-182 else+136 back+26
held|起<go> talk-86 else+46 done-41 undone+44
held|起<go><now> talk-54 else-36 back+27 done-22 undone+53
held|起来 talk-88 else+50 done-41 undone+44
held|起来了 talk-53 else-41 back+28 done-20 undone+54
held|超 talk+50 else+26 back-55 done-45 undone-35
held|超市 talk+80 else-48 back-40 done-21 undone-22
held|趟 talk-19 else-28 back+18 done+43 undone-20
held|趟$ back+24
held|趟<fine> done+24
held|趟没 done+24
held|趟没毛 done+24
held|跑 talk-83 else-65 back+57 undone+46
held|跑$ back+16
held|跑<now> talk-64 else-67 back+19 done+21 undone+56
held|跑一 else-25 back+45
held|跑一趟 back+24
held|跑了 talk-64 else-67 back+19 done+21 undone+56
held|跑了三 talk-19 else-29 back+41
held|跟 talk+72 back-41 done-47 undone-27
held|路 talk+130 else-67 done-149 undone-20
held|路上 talk+114 else-62 back-35 done-83 undone-36
held|路上$ talk+59 else-46 back-15 done-16
held|路上了 talk+42 done-53
held|跳 talk+86 else-79 back-26 undone-24
held|跳$ talk+30 else-65 back-22 undone+22
held|跺 talk+74 else-67 back-29 undone-30
held|蹲 talk+56 undone-34
held|蹲着 talk+56 undone-34
held|身 talk-69 else+28 back+68 done-42 undone-19
held|车 talk-16 else+52 back+38 done-49 undone-48
held|车<broken> back+20
held|车<broken><place> back+20
held|车坏 back+20
held|车胎 talk+37 else-29 done-19
held|车胎扎 talk+37 else-29 done-19
held|转 talk-46 else+37 done+20 undone-17
held|轻 talk+82 else-98 back+49 done-23 undone-25
held|轻的 else-17 back+37
held|边 talk-70 else+65 back-35 undone+29
held|达 talk-42 else-46 done+79
held|达$ talk-18 else-46 done+57
held|达室 talk-24 done+40
held|达室$ talk-24 done+40
held|过 talk-160 else+102 back+32 done+37 undone-71
held|过$ talk-74 else-21 back-25 done+87 undone-23
held|运 talk-24 else-32 back+49
held|还 talk+80 else-31 back-79 done-22
held|还在 talk+45 back-30 done-41
held|还得 talk+56 else-26 done-23 undone-19
held|还得一 talk+57 else-46
held|还是 talk+66 else-69 done-114 undone+59
held|还是不 talk+38 else-52 undone+24
held|还没 talk+47 back-40 done-47
held|这 back+98 done-84 undone-86
held|这<body> talk-15 else-22 back+54 done-16
held|这<cannot> else-39 back+49
held|这不 talk-17 else-40 back+55
held|这个 talk-35 else+82 done-52 undone-39
held|这个$ talk-19 else+17
held|这个不 talk-28 else-42 back+63
held|这个要 else-22 back+30
held|这单 talk-28 else-39 done+45
held|这活 talk-22 else-44 back+77 done-22 undone-23
held|这边 talk-23 else-41 back-37 done+43 undone+48
held|进 back-41 done-61 undone+74
held|进<go> back-29 done-15 undone+33
held|进去 back-25 undone+36
held|退 talk+18 else-99 back+89 done-23 undone-30
held|送 talk-95 else-65 back-76 done+144
held|送到 talk-52 else-52 back-19 done+91 undone-16
held|送到$ talk-24 else-25 done+47
held|送到了 talk-18 else-20 done+40
held|送达 talk-17 else-48 done+58
held|送达$ talk-17 else-48 done+58
held|递 talk-44 else+24 done+32
held|通 talk-20 else+30
held|遍 talk-30 back+21 done+33 undone-34
held|遍$ talk-17 done+50 undone-28
held|道 talk-73 else+194 back-53 done-73
held|道了 talk-19 done-32 undone+33
held|道了$ talk-19 done-32 undone+33
held|那 talk-108 else+104 back+17 undone-46
held|那个 talk-71 else-51 back+35 done+66 undone-18
held|那儿 talk-26 back+28 done-20
held|都 talk-84 else+36 back-80 done+32 undone+58
held|都<not> talk-86 else+25 done-34 undone+54
held|都亮 done+22
held|都没 talk-67 else-22 back+19 done-27 undone+59
held|都没有 talk-54 else-52 back+23 done-22 undone+63
held|配 talk-57 else-17 back+90 done-50
held|配件 talk-15 undone+31
held|酒 else-61 back-26 done+84 undone-43
held|里 talk-18 else-56 back-93 done+83 undone+28
held|里$ talk-68 else-62 back+18 done+87 undone-35
held|里了 talk-58 else-59 back-29 done+106 undone-22
held|里了$ talk-58 else-59 back-29 done+106 undone-22
held|里头 talk+62 else-71 back-33 done-69 undone+59
held|里有 talk+80 else-29 done-23 undone-53
held|里没 talk-44 else-29 back-32 done-19 undone+79
held|里没人 talk-44 else-29 back-32 done-19 undone+79
held|重 back-25 done+34 undone-28
held|针 talk-30 else-52 back+64 done-69 undone+55
held|钟 talk+113 else-70 back-41 done-28 undone-54
held|钟$ talk+105 else-74 back-21 done-48 undone-20
held|钟头 talk+56 else-53 done+16 undone-31
held|钟头$ talk+56 else-53 done+16 undone-31
held|钥 talk+37 else+16 back-35 done+23 undone-56
held|钥匙 talk+37 else+16 back-35 done+23 undone-56
held|钱 talk+50 back-33 done-25 undone-18
held|铺 talk+71 else-32 back-39 undone-21
held|锁 talk+17 else-17 back-25 done+36 undone-20
held|锅 talk+76 else-51 back+43 done-77 undone-29
held|锅$ else-45 back+56 done-26
held|锈 else-20 done+43
held|错 talk-40 else+73 back+16 done-91 undone+26
held|错<now> talk+23 else-43 back+45 done-22 undone-24
held|错了 talk+19 else-33 back+44 done-25 undone-24
held|错了$ talk+19 else-33 back+44 done-25 undone-24
held|长 else+79 back-70 done-41 undone+15
held|门 talk-40 else-85 back+18 done+93
held|门$ talk-31 else-67 back+57 done-40 undone+56
held|门了 talk-44 done-30 undone+73
held|门了$ talk-44 done-30 undone+73
held|门口 talk+18 else-63 back-29 done+76 undone-57
held|门口了 talk-20 else-34 done+49
held|门口蹲 talk+56 undone-34
held|门把 talk-29 else-33 done+63
held|门把手 talk-29 else-33 done+63
held|门框 else-29 back+57 done-20
held|门没 talk+62 else-37 back-17 undone-39
held|门没人 talk+68 else-33 undone-36
held|闪 talk-49 else-45 back+68 done-47 undone+38
held|闪了 talk-22 else-20 back+50 done-15
held|问 talk+78 else-31 back-37 done-26 undone-32
held|问题 talk+54 else-46 back-15 undone-15
held|间 else+67 done-31 undone-23
held|闸 talk+92 else-34 done-17 undone-72
held|闸了 talk+72 else-31 undone-66
held|闸了$ talk+72 else-31 undone-66
held|阀 talk-25 else-49 back-17 done+80 undone-21
held|阀门 talk-25 else-49 back-17 done+80 undone-21
held|队 talk+132 else-87 back-43 done-73 undone-35
held|队结 talk+60 else-41 done-24
held|队结账 talk+60 else-41 done-24
held|防 else-23 back+51 done-21
held|阿 talk-49 else+22 back-30 done+52
held|阿姨 talk-34 back-17 done+59
held|院 talk-41 else-25 back+87 done-43 undone-19
held|陪 talk-21 back+40 done-23
held|隔 talk+29 else-35 back+32 done-23
held|雨 else+40 back-20 undone-21
held|零 talk+50 else-31 done-39
held|零件 talk+52 else-53 done-22
held|非 talk-45 else-25 back-25 done+77 undone-16
held|非塞 else-37 done+48
held|非塞给 else-37 done+48
held|面 talk+119 else-80 back-28 undone-75
held|面的 talk+47 else-42 back+21 done-27 undone-16
held|鞋 talk+31 else-24 back-18 done+17 undone-17
held|顶 talk+26 undone-18
held|顺 talk-49 else+53 undone-27
held|顺手 talk-18 else-22 back+28 done+22 undone-19
held|领 talk-85 else-31 back+73 undone-18
held|题 talk+43 else-22 back-20 undone-19
held|饼 talk-21 done+27
held|马 talk+62 else+31 back-27 done-100 undone-36
held|马路 talk+51 else-39 done-16
held|骂 talk-15 else-58 back+83 done-28
held|骨 talk-48 else-44 back-17 done+84
held|高 else+133 back-49 done-74 undone-34
held|鸡 talk+58 else-81 back-30 done+34 undone-19
held|鸡蛋 talk+74 else-80
held|鸡蛋只 talk+57 else-48 done-17
held|麻 talk-20 back+23
held|麻烦 back+27
held|鼓 else-19 undone+37
held|鼓半 else-20 undone+37
held|鼓半天 else-20 undone+37
i talk-39 take-45 back-39 done-82 undone+89
k talk-136 else-117 take-34 back-18 done+164 undone-58
l talk-18 else+29 take-64 done-38 undone+62
last:<accept> talk-84 else-35 take+75 done+20 yes+93 no-64
last:<agency> talk-120 else-104 take-97 back+190 done-19 off-16 no+46
last:<agree> talk-89 else+162 take-75 back-20 done-24 undone-45 off-52 yes-58 no+118
last:<ask> talk-64 else+129 take-43 done-43 off-47 yes-30 no+62
last:<away> talk+80 else-39 take-20 back-23 undone-57
last:<body> talk+40 else-69 back-59 done+20 undone+32 yes+53 no-27
last:<broken> talk+55 else-71 take-44 back-71 done-17 undone+95 off-22
last:<busy> else+121 take-82 back+25 done-49 off-17
last:<but> talk-49 else+55 take+69 back-19 done+15 undone-41 off-79 yes+15 no-61
last:<cannot> talk-44 else-125 take-115 back+233 done-76 undone-61 off-41 yes+62
last:<carry> talk-53 take+143 back-41 done-65 undone-94 off+43
last:<crew> talk-162 else-126 take-23 back+116 done+152 undone-51 off-80
last:<fine> talk-48 else-18 take+29 back-72 done+161 undone-170 off-55
last:<finished> talk-226 else+28 take+23 done+85 undone-38 off+21 yes-39 no+73
last:<fix> talk-22 else+132 take-48 back+15 done+15 undone-135 off-17 yes-33 no+30
last:<go> talk-46 else-72 take+78 back+29 done-29 undone+30 off+26 yes+15 no+40
last:<goods> talk-72 else+28 take+70 back-95 done-37 undone+59 off-48 yes+15 no+41
last:<help> talk+95 else-127 take+66 done-69 undone-66 off+26 yes+16 no-19
last:<home> talk-65 else-46 take+74 back-26 done+49 undone-26
last:<if> talk-25 else+48 take+20 back-15 undone-15
last:<kin> talk+40 else-170 take-21 undone+82 yes-24 no+71
last:<later> talk+62 else-141 take-58 back-95 done+35 undone+43 off+48 yes-47 no+93
last:<laugh> talk+87 take-47 back-24 done-26 undone-31 off-21
last:<me> else-147 take+63 back+43 done-94 undone+47 off+85 yes+25 no+157
last:<money> else+125 take-81 back-63 done+24 undone-84 off-51
last:<name> talk-104 take-58 back+67 done+19 undone+47 off+28 yes-33 no+51
last:<next-door> talk+51 else-66 take-33 back+22 done-23 off+25 yes+20
last:<not> talk+35 else-85 take-87 back+33 done+69 off-47 yes+20 no+89
last:<now> talk-149 else+57 take+49 back-60 done+26 undone+66 off+24 yes+57 no+49
last:<off> talk-40 else-105 take-33 back+15 done-51 undone-37 off+158 yes-30 no+55
last:<past> talk+42 else+17 take-41 back-30 done+39 undone-25 off-18 yes-20 no-16
last:<place> talk-54 take+90 back+27 done-19 undone-19 yes-15 no-26
last:<refuse> talk-28 else-38 take-84 back+30 done-56 off+22 no+104
last:<sorry> else-92 take-15 back+73 done-33 undone-16 off+45
last:<still> talk-100 else+153 take-140 back-46 done+23 undone+34 yes-63 no-46
last:<thanks> talk-211 else+119 take-71 back-29 done+97 undone-80 off+15 yes+33 no-16
last:<they> else+17 take+55 done-66 undone-61 off-49 yes+41
last:<thing> talk-82 else+39 take+65 back-92 undone+39 off-38 yes+57 no-22
last:<time> talk-38 else-33 take+137 back-62 undone-66
last:<tool> else-131 take+94 back+48 undone-56 off+15
last:<under-way> talk-21 else-15 take+70 back-48 done+25 undone-78 off+26 no+22
last:<wish> talk+59 else-32 take+36 back-21 undone-47 off-19 yes-30 no-28
last:<wrong-one> talk-52 else-69 take-25 back-22 undone+104
last:<you> talk-106 else-34 take+60 back+31 done+72 off+57 yes+22 no-38
long:14 talk+53 else+99 take-97 back-103 done-28 undone-69 off-42 yes-95 no+54
long:2 talk-25 else-82 take+169 back-79 undone-118 off-66 yes+154 no-27
long:20 talk-189 else+234 take+18 back+51 done-33 undone-69 off-76 yes+51
long:30 talk-216 else+385 take-107 done-95 undone-116 yes+39
long:5 talk+19 else+149 take-83 back-99 done-82 undone-109 off-98 no+94
long:9 talk+59 else+134 take-66 back-146 done-108 undone-40 off-109
m talk+97 else-72 take-40 back-25 done-92 undone+31
n talk-194 else-67 take+98 back-25 done-86 undone+88 yes+97 no-80
n:asks talk+181 else+18 take-135 back-72 done-95 undone-41 off-100 yes-110 no-64
n:else talk-62 else-102 back+153 done-49 undone-40
n:else$ talk-58 else-84 back+140 done-47 undone-36
n:errand talk-93 else-113 take+152 back-16 done-15
n:errand$ talk-76 else-101 take+136 back-16
n:fails talk-29 else-216 done-139 undone+252 off-39 yes+28
n:fails$ talk-15 else-171 take-73 done-141 undone+215 off-27 yes+24 no-17
n:fine talk-146 else+46 take+33 back-29 done+59 undone-79
n:fine$ talk-112 else+24 take+40 back-22 done+47 undone-62
n:goes talk-184 else-134 take+261 back-90 done-64 undone-29
n:goes$ talk-143 else-92 take+211 back-69 done-59 undone-24
n:got talk-86 else-83 done+154 off-84
n:got$ talk-58 else-52 done+109 off-47
n:heard talk+119 else-20 take-33 back-40 done-139 undone-76 off-25
n:heard$ talk+163 else-134 take-52 done-88 undone-26
n:later talk+181 else+37 back-174 done-149 undone-124 off-181 yes-44 no-21
n:near talk-53 else+19 take+161 done-144 undone-131 off-17
n:near$ talk-69 else+125 take+99 back-31 done-115 undone-101 off-15
n:needless talk-47 else-273 take-52 done+97 off+178 yes-85 no+120
n:needless$ else-199 take-34 done+79 off+100 yes-50 no+71
n:nods talk-98 take+68 back-78 done+79 undone-132 off-57 yes+153 no-90
n:nods$ talk+81 else-144 take-80 back-27 done+129 undone-120 yes+70 no-53
n:not-able talk-69 else-50 back+70 done-18 undone+28
n:not-mine talk-37 else-45 take-25 back+76
n:not-mine$ talk-33 else-38 take-20 back+66
n:provided talk-29 else-33 done-56 off+94
n:provided$ talk-20 else-15 done-34 off+59
n:recalled talk-28 else-48 done-27 off+83
n:recalled$ talk-24 else-43 done-21 off+72
n:theirs talk-117 else-97 take-68 back+180 done-42 undone-25 off+21 yes-23 no+18
n:theirs$ talk-64 else-53 take-45 back+126 done-25 undone-21
n:unable talk+26 else-104 take-35 back+47 done-44 undone+53
n:unable$ else-38 back+60 done-16
n:waits else-97 take-41 back-68 done-59 undone+129
n:waits$ talk-19 else-68 take-27 back-52 done-42 undone+109
n:works talk-132 else-211 take-40 back-52 done+336 undone-171 off-122 yes-29 no+38
n:works$ talk-67 else-138 back-23 done+217 undone-135 off-31 yes-29 no+38
n:wrong else-79 back+64 done-86 undone+61 no+22
n:wrong$ talk+21 done-40 undone+29
names:1 talk+289 else-618 take+107 back-82 done+33 undone+143 off+92
names:2 talk+201 else-221 take-72 done-17 off+49
o talk+25 else-172 take+96 back-44 done+141 undone-81 off-19
offered+| talk-29 else+183 take+56 back-154 done-106
offered+|<accept> talk-111 else-49 take+144 back-68 done-29
offered+|<accept>$ talk-43 else+19 take+32
offered+|<accept>..<carry> talk-30 take+35
offered+|<accept>..<finished> else-17 take+27
offered+|<accept>..<go> talk-41 else+19 take+34
offered+|<accept>..<kin> talk+49 else-28 take-24
offered+|<accept>..<me> talk-41 else+93 take-48
offered+|<accept>..<not> talk+34 else-28 back-20
offered+|<accept>..<now> talk+40 else-74 take+43
offered+|<accept>..<they> else-51 take+42 back-16
offered+|<accept>..<you> talk-37 take+29
offered+|<accept><go> talk+17
offered+|<accept><they> talk+29 else-37
offered+|<accept><they><carry> talk-30 take+35
offered+|<agency> talk+84 else-61 take-28 back-17
offered+|<agree> talk-51 else+158 take-40 back-79
offered+|<agree>$ talk-16 take+61 back-39 done-38
offered+|<agree>..<accept> talk-25 else-34 take+54
offered+|<agree>..<agree> talk-45 else+52 take+20 back-32
offered+|<agree>..<but> else+38 take-18
offered+|<agree>..<cannot> talk+60 else-43 back-39
offered+|<agree>..<carry> talk+76 else-40 take-34 back-27
offered+|<agree>..<finished> talk-37 else-49 done+56
offered+|<agree>..<go> talk-61 else+59
offered+|<agree>..<goods> talk+17 take-17
offered+|<agree>..<me> talk-57 else+79 back-24
offered+|<agree>..<money> talk-43 else-15 take+58
offered+|<agree>..<now> talk+44 else+16 take-37 back-23 done-18
offered+|<agree>..<still> talk+37 else-44 take+26
offered+|<agree>..<they> talk-35 else+31
offered+|<agree>..<thing> talk+79 else-51 take-38
offered+|<agree>..<wish> talk+54 else-37 take-18
offered+|<agree><me> talk-42 take+38
offered+|<agree>吃 talk+53 else-21 take-29
offered+|<agree>敢 talk+79 else-56 take-30 back-22
offered+|<agree>真 talk+55 else-35 take-23
offered+|<ask> else+57 back-53 done-36
offered+|<ask>$ talk-127 else+163 back-17
offered+|<ask>..<ask> talk+45 take-36
offered+|<ask>..<broken> talk+33 else-22
offered+|<ask>..<but> talk-22 else-18 take+47
offered+|<ask>..<cannot> talk+39 else-19 take-18
offered+|<ask>..<carry> talk+41 take-33
offered+|<ask>..<fix> talk+27 take-31
offered+|<ask>..<go> talk-30 take+36
offered+|<ask>..<goods> talk+38 else-20
offered+|<ask>..<help> talk+82 else-63 take-27
offered+|<ask>..<me> talk-30 else+50
offered+|<ask>..<money> talk+31 else-18
offered+|<ask>..<not> talk+39 else-50 take+25
offered+|<ask>..<now> talk+110 else-69 take-52 back-19 done-15
offered+|<ask>..<still> talk+101 else-91 take-19
offered+|<ask><go> else-56 take+51
offered+|<ask><now> talk+37 take-33
offered+|<ask>家 talk+45 else-38
offered+|<ask>牌 talk+49 else-43
offered+|<ask>的 talk+70 else-56 take-21
offered+|<body> talk+70 else+67 take-125 back-63 done-19
offered+|<body>..<body> talk+93 else-51 take-46 back-27
offered+|<body>..<but> talk+44 take-28
offered+|<body>..<cannot> talk+84 else-56 take-32 back-30
offered+|<body>..<me> talk+39 take-37 back-19
offered+|<body>..<not> talk+76 else-34 take-43 back-15
offered+|<body><body> talk+78 else-54 take-28 back-16
offered+|<body><not> talk+76 else-34 take-43 back-15
offered+|<broken> talk-105 else+171 back-47 done-37
offered+|<broken>..<broken> talk+36 else+16 take-43
offered+|<broken>..<goods> talk+54 else-35 take-20
offered+|<broken>..<not> else+39 take-22
offered+|<broken>..<now> talk-26 else+71 take-42
offered+|<broken><goods> talk+54 else-35 take-20
offered+|<busy> talk+45 else-53 take+15 back-33
offered+|<busy>$ talk-24 take+40 back-21
offered+|<busy>..<agree> talk+20 else-18
offered+|<busy>..<go> talk-43 take+53
offered+|<busy>..<me> else-25 take+35
offered+|<busy>..<name> talk+44 else-24 take-19
offered+|<busy>..<now> talk+54 else-55
offered+|<busy>娘 take+17
offered+|<but> talk+23 else+73 take-15 back-82 done-51
offered+|<but>..<body> talk+64 else-32 take-31
offered+|<but>..<but> talk+20 back-18
offered+|<but>..<cannot> talk+66 else-42 take-18 back-16
offered+|<but>..<carry> talk+29 else-63 take+26
offered+|<but>..<go> talk+47 else-50
offered+|<but>..<goods> talk-103 take+96
offered+|<but>..<help> talk+43 else-55
offered+|<but>..<later> talk+54 else-32 take-25
offered+|<but>..<me> talk+97 else-72 take-30 back-24
offered+|<but>..<now> talk+68 else-34 take-28 back-22 done-18
offered+|<but>..<they> talk+54 else-26 take-36
offered+|<but>..<you> else-83 take+98
offered+|<but><me> talk+88 else-79 take-17
offered+|<but>个 talk+19 back-33
offered+|<but>板 talk+39 else-26
offered+|<but>样 talk+48 else-16 take-37
offered+|<but>盒 talk-20 take+28
offered+|<but>罐 talk-27 else-30 take+54
offered+|<but>麻 talk-41 else-29 take+62
offered+|<cannot> talk+154 else-70 take-74 back-114 done-18
offered+|<cannot>$ talk+101 else-59 take-46 back-43
offered+|<cannot>..<sorry> talk+50 else-31 back-18
offered+|<carry> talk+58 else-23 take+22 back-90 done-55
offered+|<carry>$ talk-23 else-52 take+84 back-39
offered+|<carry>..<agree> talk+62 else-48 back-15
offered+|<carry>..<ask> else-22 take+21
offered+|<carry>..<broken> talk+58 else-18 take-39
offered+|<carry>..<but> else-41 take+53
offered+|<carry>..<carry> talk+63 else-51 back-30
offered+|<carry>..<go> talk+156 else-144 take-63 back-42 done-17
offered+|<carry>..<goods> talk+57 else-88 take+25
offered+|<carry>..<home> talk-19 else-18 take+40
offered+|<carry>..<me> talk+59 else-44 take-16 back-20
offered+|<carry>..<money> talk+64 else-71
offered+|<carry>..<not> talk-23 else+42
offered+|<carry>..<now> else-33 take+45 back-16 done-19
offered+|<carry>..<still> else-20
offered+|<carry>..<they> else-15 take+15
offered+|<carry>..<you> talk-81 else+67 take+22
offered+|<carry><broken> talk+58 else-21 take-37
offered+|<carry><but> talk+53 else-49
offered+|<carry><but>罐 take+22
offered+|<carry><go> talk+62 else-38 take-34
offered+|<carry><goods> else-29 take+18
offered+|<carry><me> talk+41 else-26
offered+|<carry><now> talk-29 take+18
offered+|<carry><still> else-27 take+15
offered+|<carry>嘴 talk-55 else-22 take+68
offered+|<carry>回 else-28 take+35
offered+|<carry>回<go> else-28 take+35
offered+|<carry>点 talk+63 else-53 take-21
offered+|<crew> talk+98 else-70 take-54
offered+|<crew>..<now> talk+104 else-69 take-68
offered+|<fine> else+68 back-38 done-58
offered+|<fine>$ talk-32 else+68 back-15 done-26
offered+|<fine>..<now> talk+29 else-39 take+16
offered+|<fine>午 talk+33 else-60 take+38 done-19
offered+|<finished> talk-182 else-31 take+118 back-37
offered+|<finished>$ talk-116 else-63 take+98 back-24 done+18
offered+|<finished>..<carry> talk-42 else+26 take+20
offered+|<finished>..<place> talk-32 else-16 take+50
offered+|<finished><place> talk-32 else-16 take+50
offered+|<fix> talk-80 else+88 back-56 done+41
offered+|<fix>$ take+16
offered+|<fix>..<but> talk-19 take+31
offered+|<fix>..<carry> talk-59 take+53
offered+|<fix>..<now> talk-35 else+19 take+21
offered+|<fix>..<you> talk-39 take+41
offered+|<fix>的 talk+41 else-31
offered+|<fix>表 else-16
offered+|<go> talk+28 else+66 back-110 done-59
offered+|<go>$ talk+50 else-118 take+88 back-67 done-28
offered+|<go>..<accept> talk-69 take+60
offered+|<go>..<agree> else+28 take-27
offered+|<go>..<but> talk-126 else+28 take+100
offered+|<go>..<cannot> talk+20 take-16
offered+|<go>..<carry> talk-21 else-35 take+58
offered+|<go>..<fix> else+59 take-60
offered+|<go>..<go> talk-27 else-59 take+82
offered+|<go>..<goods> talk+77 else-48 take-42
offered+|<go>..<help> else-33 take+32
offered+|<go>..<me> talk-24 else+91 take-52 back-15
offered+|<go>..<not> talk+23 else+36 take-43
offered+|<go>..<now> talk-39 take+67 back-29 done-22
offered+|<go>..<place> take+40
offered+|<go>..<refuse> talk+73 else-37 take-44
offered+|<go>..<they> else-36 take+45
offered+|<go>..<wish> talk+20 take-25
offered+|<go>..<you> take+18
offered+|<go><ask> talk+51 else-42
offered+|<go><but> talk-47 else-18 take+59
offered+|<go><carry> talk-29 else-26 take+54
offered+|<go><go> talk-41 else-44 take+74
offered+|<go><now> talk-39 else-57 take+89
offered+|<go><place> talk+22 else-37 take+21
offered+|<go>的 talk+47 take-59
offered+|<go>过 talk+31 else+31 take-56
offered+|<goods> talk+192 else-163 back-109 done-94
offered+|<goods>$ talk+124 else-21 take-133 back-39 done-33
offered+|<goods>..<accept> talk-43 else+25 take+23
offered+|<goods>..<agree> talk+110 else-69 take-57 back-17 done-17
offered+|<goods>..<ask> talk+26 take-20
offered+|<goods>..<broken> else+19 take-20
offered+|<goods>..<busy> take+17
offered+|<goods>..<but> else-48 take+56 back-17
offered+|<goods>..<carry> talk+20 else+32 take-38
offered+|<goods>..<go> talk+62 else-23 take-41
offered+|<goods>..<goods> talk+135 else-167 take+28 back-25 done-21
offered+|<goods>..<me> talk-66 else-100 take+137 back-28 done-16
offered+|<goods>..<money> talk+96 else-64 take-32
offered+|<goods>..<name> talk+76 else-43 take-43
offered+|<goods>..<not> talk+80 else-117 take+37 back-19
offered+|<goods>..<now> talk+33 else-40 take+31 back-28 done-32
offered+|<goods>..<place> talk-65 else-32 take+95
offered+|<goods>..<still> talk+63 else-58
offered+|<goods>..<they> talk-21 take+22
offered+|<goods>..<thing> else-22 take+22
offered+|<goods>..<time> talk-28 take+33
offered+|<goods>..<wish> talk+62 else-98 take+41
offered+|<goods>..<wrong-one> talk+57 else-47
offered+|<goods>..<you> else-65 take+72
offered+|<goods><but> talk+20 else-63 take+46
offered+|<goods><goods> talk-47 take+41
offered+|<goods><me> talk-42 take+56
offered+|<goods><money> talk+29 else-20
offered+|<goods><now> talk+82 else-31 take-62
offered+|<goods><still> talk+79 else-63 take-21
offered+|<goods><wish> talk+36 else-77 take+44
offered+|<goods><wrong-one> talk+57 else-47
offered+|<goods><you> talk+32 else-37
offered+|<goods>吃 talk+59 else-41 take-24
offered+|<goods>在 talk-28 take+33
offered+|<goods>店 talk-44 else-16 take+56
offered+|<goods>的 talk+63 else-48 take-25
offered+|<help> talk+114 else-55 take-74 back-31
offered+|<help>$ talk+81 else-55 take-41
offered+|<help>..<carry> talk+25 else-29
offered+|<help>..<me> talk+48 else-17 take-33
offered+|<help>..<now> talk+46 else-39
offered+|<help><carry> talk-37 take+30
offered+|<help><me> talk+53 else-29 take-27
offered+|<home> talk-60 else-33 take+86
offered+|<home>..<now> talk-19 else-18 take+40
offered+|<home><now> talk-19 else-18 take+40
offered+|<if> talk+146 else-138 take-31 back-19
offered+|<if>..<agree> talk+45 else-82 take+43
offered+|<if>..<go> talk+94 else-77 take-38
offered+|<if>..<later> talk+95 else-90 take-16
offered+|<if>..<me> talk+127 else-137
offered+|<if>..<now> else-46 take+49
offered+|<if><later> talk+39 else-30
offered+|<if><me> talk+53 else-80 take+22
offered+|<kin> talk+15 else+20 take+25 back-61 done-32
offered+|<kin>..<accept> talk-27 take+37
offered+|<kin>..<agree> talk+20
offered+|<kin>..<but> talk-42 take+57
offered+|<kin>..<carry> talk-43 else-19 take+61
offered+|<kin>..<finished> talk-28 else-17 take+47
offered+|<kin>..<go> talk-81 take+83
offered+|<kin>..<goods> talk-25 take+31
offered+|<kin>..<me> else-25 take+39
offered+|<kin>..<not> talk+59 else-33 take-28
offered+|<kin>..<now> talk+42 else-20 back-17
offered+|<kin>..<place> else-15 take+20
offered+|<kin>..<they> talk+58 else-39 take-17
offered+|<kin><finished> talk-15 take+23
offered+|<kin><go> talk-32 take+42
offered+|<kin>也 talk+21 else-42 take+29
offered+|<kin>在 take+19
offered+|<kin>在<place> take+19
offered+|<kin>王 talk+17
offered+|<later> talk+50 take-47 back-29 done-19
offered+|<later>..<ask> talk-43 take+52
offered+|<later>..<busy> talk-52 take+52
offered+|<later>..<me> talk+45 else-45
offered+|<later>..<now> talk+50 else-19 take-33
offered+|<later><me> else-24 take+17
offered+|<laugh> talk+26 else+24 take-48 back-15
offered+|<me> talk+55 else-72 take+116 back-176 done-74
offered+|<me>$ talk-133 else-83 take+138 back-18
offered+|<me>..<accept> talk-22 else-37 take+63 back-15
offered+|<me>..<agree> talk-24 else+24 take+37 back-46 done-15
offered+|<me>..<ask> talk-60 else+70 take+21
offered+|<me>..<body> talk+81 else-33 take-45 back-36
offered+|<me>..<broken> talk-36 else+52 back-16
offered+|<me>..<busy> talk+62 else-81 back-21
offered+|<me>..<but> talk-18 take+46 back-35 done-16
offered+|<me>..<cannot> talk+87 else-31 take-21 back-78
offered+|<me>..<carry> talk-33 else-55 take+99 back-40 done-24
offered+|<me>..<finished> talk-44 else-31 take+73
offered+|<me>..<fix> talk-146 else+37 take+101
offered+|<me>..<go> talk+29 take+17 back-48 done-25
offered+|<me>..<goods> talk+100 else-82 take-30 back-26 done-15
offered+|<me>..<help> talk+65 else-38 take-33
offered+|<me>..<home> talk-19 else-18 take+40
offered+|<me>..<if> talk+63 else-44 take-27
offered+|<me>..<kin> talk-36 else-24 take+86 back-31
offered+|<me>..<me> talk-63 else+92 back-44 done-16
offered+|<me>..<money> take+27
offered+|<me>..<name> talk+43 take-22 back-19
offered+|<me>..<not> talk-136 else+29 take+115 back-33
offered+|<me>..<now> else-77 take+94 back-66 done-40
offered+|<me>..<past> talk+107 else-62 take-70
offered+|<me>..<place> talk-70 else-55 take+123 back-32
offered+|<me>..<still> talk-52 take+68 back-17
offered+|<me>..<they> talk+53 take-47
offered+|<me>..<tool> talk-44 else+33 take+16
offered+|<me>..<wish> else+18 back-16
offered+|<me>..<wrong-one> talk+33 else-36
offered+|<me>..<you> talk+22 else+36 take-51 back-16
offered+|<me><accept> talk-28 else-27 take+55
offered+|<me><accept><they> take+20
offered+|<me><agree> talk-70 take+50 back-16
offered+|<me><body> talk+84 else-56 take-32 back-30
offered+|<me><body><body> talk+57 else-32 take-22 back-15
offered+|<me><busy> talk+46 else-64
offered+|<me><but> talk+79 else-23 take-63 back-18
offered+|<me><but>个 talk+58 else-35 take-21
offered+|<me><finished> take+17
offered+|<me><go> talk-18 else-40 take+64 back-16
offered+|<me><go><carry> talk-29 else-18 take+44
offered+|<me><go><go> talk-21 else-27 take+46
offered+|<me><go><place> take+22
offered+|<me><kin> talk-35 else-52 take+84
offered+|<me><kin><go> talk-32 take+42
offered+|<me><kin>在 take+19
offered+|<me><now> talk-61 else-39 take+95 back-25 done-16
offered+|<me><now><go> talk+68 take-62
offered+|<me><now><now> talk-40 else-29 take+57
offered+|<me><now><wish> take+21
offered+|<me><now>在 else-34 take+43
offered+|<me><past> talk+120 else-80 take-68
offered+|<me><past><go> talk+50 else-29 take-24
offered+|<me><place> talk-54 else+16 take+43
offered+|<me><still> talk+22 else-51 take+27
offered+|<me><tool> talk-15 take+23
offered+|<me><wish> talk+50 take-69
offered+|<me><wish><carry> talk+47 else-21 take-32
offered+|<me>也 talk+36 else+45 take-82 back-15
offered+|<me>也<carry> talk+19 else-20
offered+|<me>也<wrong-one> talk+46 else-30 take-19
offered+|<me>囤 talk-18 take+31
offered+|<me>囤<now> talk-18 take+31
offered+|<me>在 talk-29 else+15 take+16
offered+|<me>在<place> take+22
offered+|<me>把 talk-49 take+57
offered+|<me>给 talk+37 else-22
offered+|<me>给<carry> take+21
offered+|<me>这 talk+43 else-17 back-20
offered+|<me>那 talk+40 else-68 take+21
offered+|<money> talk+67 else-54 back-40 done-24
offered+|<money>$ take+32 back-16
offered+|<money>..<but> talk+36 else-18 take-16
offered+|<money>..<money> talk+26
offered+|<money>..<now> talk-20 else-20 take+38
offered+|<money><but> talk+29 else-23
offered+|<money><but>板 talk+29 else-23
offered+|<money>咯 talk+33 take-15
offered+|<money>的 talk+56 else-33 take-25
offered+|<name> else+196 take-138 back-65 done-36
offered+|<name>$ else+85 take-66 back-25
offered+|<name>..<accept> talk-25 else+38
offered+|<name>..<carry> talk-26 else+46
offered+|<name>..<goods> talk+45 else-17 take-26
offered+|<name>..<me> talk-52 else+73 back-16
offered+|<name>..<place> else-35 take+29
offered+|<name>..<they> talk-18 take+34
offered+|<next-door> talk+17 else-19
offered+|<not> talk-26 else+111 take+20 back-130 done-56
offered+|<not>$ talk+65 else-40 take-20 back-18
offered+|<not>..<agree> talk-50 else+23 take+40
offered+|<not>..<but> talk+80 else-58 take-24 back-16
offered+|<not>..<carry> talk-68 else+22 take+47
offered+|<not>..<fix> talk-27 else+24 take+17
offered+|<not>..<go> talk+99 else-95 back-20
offered+|<not>..<goods> talk+25 else+46 take-67
offered+|<not>..<me> talk+113 else-102 back-37
offered+|<not>..<money> talk-99 else+21 take+85 back-16
offered+|<not>..<not> else+26 take-18
offered+|<not>..<now> talk-45 else+70 take+15 back-27
offered+|<not>..<still> talk+76 else-64 take-16
offered+|<not>..<they> talk-39 else+19 take+30
offered+|<not>..<you> talk-49 else-47 take+93
offered+|<not><but> talk+80 else-75
offered+|<not><fix> talk-44 else-16 take+54
offered+|<not><goods> talk+32 take-33
offered+|<not><goods><now> talk+37 take-31
offered+|<not>人 talk+19 take-22
offered+|<not>吃 talk+63 else-71 take+19 back-18
offered+|<not>处 talk-51 else-64 take+78
offered+|<not>慌 talk-21 else-36 take+52
offered+|<not>跟 else-21 take+27
offered+|<not>跟<me> else-21 take+27
offered+|<now> else+42 take+87 back-112 done-92
offered+|<now>$ else-46 take+103 back-88 done-74
offered+|<now>..<agree> else+43 back-17 done-15
offered+|<now>..<ask> talk-36 else+63
offered+|<now>..<broken> talk-66 take+62
offered+|<now>..<but> take+18 back-22 done-19
offered+|<now>..<carry> talk+25 else-55 take+41 back-26 done-24
offered+|<now>..<fix> else-28 take+43
offered+|<now>..<go> talk-17 else+27 take+22 back-18
offered+|<now>..<goods> talk+56 else-44 back-16 done-15
offered+|<now>..<help> talk+53 else-33 take-20
offered+|<now>..<me> talk-122 else+15 take+112 back-27 done-19
offered+|<now>..<money> talk+17 else-23
offered+|<now>..<name> else+24
offered+|<now>..<not> else+54 take-42 back-18
offered+|<now>..<now> talk-125 else+93 take+79 back-38 done-36
offered+|<now>..<place> talk-93 else-49 take+127 back-24 done-16
offered+|<now>..<still> talk-45 else+55
offered+|<now>..<they> talk+46 take-41
offered+|<now>..<thing> talk+58 else+20 take-72
offered+|<now>..<tool> talk-34 else+35
offered+|<now>..<under-way> talk-24 else-35 take+56
offered+|<now>..<wish> talk-37 take+48
offered+|<now>..<you> talk-30 else-23 take+64
offered+|<now><agree> talk-76 else+26 take+58
offered+|<now><carry> talk-23 take+31
offered+|<now><fix> talk-38 else-40 take+63
offered+|<now><go> talk+44 else+32 take-66
offered+|<now><go>过 talk+41 take-37
offered+|<now><me> talk-31 take+31
offered+|<now><not> take+16
offered+|<now><now> talk-56 else+17 take+37
offered+|<now><wish> talk-39 take+47
offered+|<now><wish><go> talk-30 else-23 take+53
offered+|<now>三 talk-18 take+31
offered+|<now>到 talk+51 else-62
offered+|<now>在 talk-118 else-35 take+127 back-17
offered+|<now>在<me> talk-37 take+50
offered+|<now>在<place> talk-30 else+16 take+22
offered+|<now>给 talk+33 else-27
offered+|<past> talk+88 take-106 back-22
offered+|<past>..<carry> talk+53 else-29 take-25
offered+|<past>..<go> talk+80 else-43 take-45
offered+|<past>..<now> else+35 take-39
offered+|<past>..<they> talk+52 else-20 take-34
offered+|<past><go> talk+50 else-29 take-24
offered+|<place> talk+31 else-67 take+91 back-98 done-60
offered+|<place>$ talk-79 take+88
offered+|<place>..<accept> talk-30 take+38
offered+|<place>..<ask> talk-99 else+69 take+43
offered+|<place>..<broken> talk+74 else-42 take-37
offered+|<place>..<but> talk+111 else-57 take-70 back-19
offered+|<place>..<carry> talk-25 else-77 take+94 back-21 done-17
offered+|<place>..<fix> talk-41 else-16 take+53
offered+|<place>..<go> talk-35 take+47
offered+|<place>..<goods> talk+96 take-95 back-15
offered+|<place>..<me> talk-85 else+34 take+55 back-15
offered+|<place>..<money> talk+47 else-29
offered+|<place>..<name> talk+43 else-26 take-16
offered+|<place>..<not> talk+43 take-30
offered+|<place>..<now> talk+47 else-49 take+24 back-33 done-27
offered+|<place>..<place> else-17 take+33
offered+|<place>..<still> take+18
offered+|<place>..<thing> talk+75 else-25 take-53
offered+|<place>..<tool> talk-18 take+27
offered+|<place>..<under-way> talk-17 take+26
offered+|<place>..<wish> talk+59 else-62
offered+|<place>..<you> talk+37 else-38 back-15
offered+|<place><carry> talk-42 else-18 take+59
offered+|<place><goods> talk+33 take-22
offered+|<place><name> take+21
offered+|<place><now> talk-30 else-21 take+47
offered+|<place><place> else-17 take+33
offered+|<place><under-way> talk-17 take+26
offered+|<place>今 talk+47 else-15 take-30
offered+|<place>那 talk+42 else-18 take-22
offered+|<refuse> talk+59 take-65 back-23
offered+|<sorry> talk+29 else+15 take-23 back-24
offered+|<sorry>$ talk+39 take-21 back-22
offered+|<still> talk+133 else-102 back-73 done-52
offered+|<still>..<agree> talk-97 else+22 take+60
offered+|<still>..<but> talk+21 else-22
offered+|<still>..<carry> else+23
offered+|<still>..<fix> else-38 take+56
offered+|<still>..<goods> else+29 take-21
offered+|<still>..<me> talk-58 else+39 take+30
offered+|<still>..<money> talk+51 else-39
offered+|<still>..<not> talk-82 else+72 take+37 back-16
offered+|<still>..<now> else-21 take+23
offered+|<still>..<wish> talk+81 else-68 take-20
offered+|<still>..<you> talk-19 else-29 take+53
offered+|<still><money> talk+29 else-19
offered+|<still>开 talk+62 else-48 take-16
offered+|<still>有 talk-65 else-40 take+93
offered+|<still>盒 talk+44 else-39
offered+|<still>盒<fix> talk+44 else-39
offered+|<they> else+94 back-48 done-24
offered+|<they>$ talk+27 else-21
offered+|<they>..<carry> else-43 take+30
offered+|<they>..<go> else+29 take-22
offered+|<they>..<me> talk-20 else+40
offered+|<they>..<not> talk+49 take-46
offered+|<they>..<now> else+20
offered+|<they><carry> else-43 take+23
offered+|<they><go> talk-27 else+31
offered+|<they><now> talk-46 take+39
offered+|<thing> talk+39 else+57 take-47 back-51 done-34
offered+|<thing>..<agree> talk+50 else-40
offered+|<thing>..<carry> talk+85 else-63 take-40
offered+|<thing>..<goods> talk+31 else-32
offered+|<thing>..<now> talk+94 else-53 take-51 back-20
offered+|<thing>..<thing> talk+60 take-51
offered+|<thing><now> talk+48 else-30 take-16
offered+|<thing>上 talk+85 else-54 take-45
offered+|<time> talk-74 else+56 take+28
offered+|<time>$ talk-51 else+53
offered+|<tool> talk-164 else+39 take+117 back-21 done-24
offered+|<tool>..<broken> talk-57 else-26 take+73
offered+|<tool>..<carry> talk-26 take+32
offered+|<tool>..<go> talk-39 take+45
offered+|<tool>..<me> talk-26 take+32
offered+|<tool>..<now> talk-69 else-18 take+80
offered+|<tool><now> talk-42 take+53
offered+|<under-way> else-56 take+64 back-15
offered+|<under-way>..<me> talk-25 else-33 take+56
offered+|<under-way>..<now> talk-24 else-35 take+56
offered+|<under-way><now> talk-20 else-32 take+49
offered+|<wish> talk+63 else-18 back-58 done-35
offered+|<wish>..<broken> talk+54 else-28 take-26
offered+|<wish>..<but> else-24 take+32
offered+|<wish>..<carry> talk+67 else-39 take-36
offered+|<wish>..<fix> else+15 take-24
offered+|<wish>..<go> talk-40 take+54
offered+|<wish>..<goods> talk+144 else-140 take-38
offered+|<wish>..<help> talk-44 else+31 take+17
offered+|<wish>..<me> talk-63 take+49
offered+|<wish>..<not> talk-46 take+59
offered+|<wish>..<now> else+27 take-27
offered+|<wish>..<place> else-16
offered+|<wish>..<still> talk+43 else-17 take-26
offered+|<wish>..<you> talk-70 take+62
offered+|<wish><carry> talk+47 else-21 take-32
offered+|<wish><go> talk-55 take+59
offered+|<wish>散 talk+44 else-39
offered+|<wrong-one> talk+89 else-79 take-16
offered+|<wrong-one>..<now> talk+36 else-39
offered+|<wrong-one><now> else-21
offered+|<you> talk-136 else+131 take+76 back-59 done-34
offered+|<you>$ talk-78 else+24 take+55
offered+|<you>..<agree> talk-36 take+45
offered+|<you>..<but> talk-31 take+37 back-15
offered+|<you>..<carry> take+21
offered+|<you>..<go> talk-16 take+16
offered+|<you>..<me> talk-72 else+16 take+72 back-25
offered+|<you>..<money> else-40 take+32
offered+|<you>..<not> talk-50 else+83 back-18
offered+|<you>..<now> talk-127 else+60 take+70 back-15
offered+|<you>..<place> talk-40 take+46
offered+|<you>..<refuse> talk+52 else-21 take-29
offered+|<you>..<still> talk-68 else+17 take+51
offered+|<you>..<thing> talk-35 else-45 take+70
offered+|<you><carry> talk-33 else-22 take+51
offered+|<you>把 talk-41 else-43 take+74
offered+|n:asks talk+54 else+39 take-44 back-68 done-42
offered+|n:errand talk-16 take+22
offered+|n:errand$ talk-16 take+22
offered+|n:fails take+28 back-19
offered+|n:goes talk-101 else-129 take+164 back-40 done-18
offered+|n:goes$ talk-68 else-59 take+104 back-19
offered+|n:later else-59 take+96 back-59 done-45
offered+|n:near else-95 take+94 back-38 done-17
offered+|n:near$ talk-27 else-50 take+71 back-18
offered+|n:nods talk-81 else+85 back-15 done-26
offered+|n:unable talk+38 else-16 take-16
offered+|t:finish talk-51 else-76 take+62 done+33
offered+|t:give-back talk+60 else-35 take-21 back-22
offered+|t:take talk-79 else-94 take+133 back-26
offered+|t:unwell talk-16 take+27 back-21
offered-| talk+81 else+57 take-57 done-124
offered-|<accept> talk+27 else-178 take+130 back+17 done-75
offered-|<accept>$ talk-56 else-121 take+135 back-50 done-17
offered-|<accept>..<agency> talk-35 else-20 take+37
offered-|<accept>..<agree> talk+31 take-33 back-17
offered-|<accept>..<but> talk+72 else-49 take-39 back-23
offered-|<accept>..<crew> take+28
offered-|<accept>..<fix> talk+21 take-37 back+26
offered-|<accept>..<go> talk-73 else-44 take+117 back-38
offered-|<accept>..<kin> else-55 take+46 back-25
offered-|<accept>..<me> talk+36 else+44 take-48 back-32
offered-|<accept>..<name> talk-103 else-38 take+115 back-28
offered-|<accept>..<not> talk-32 else-38 take+50 back+19
offered-|<accept>..<now> else-67 take+73 done-23
offered-|<accept>..<they> else-43 take+65 back-27
offered-|<accept>..<time> talk-22 take+37
offered-|<accept>..<you> talk+63 else+25 take-80 back-33
offered-|<accept><agency> talk-28 take+45
offered-|<accept><crew> take+28
offered-|<accept><crew><go> take+17
offered-|<accept><crew>的 take+15
offered-|<accept><go> talk-34 else-15 take+44
offered-|<accept><kin> talk+35 else-53 take+18 back-21
offered-|<accept><name> talk-87 else-53 take+112 back-24
offered-|<accept><name><go> else-18 take+30
offered-|<accept><name>上 talk-24 else-16 take+38
offered-|<accept><name>先 talk-21 take+31
offered-|<accept><now> else-37 take+36
offered-|<accept><they> talk+15 else-29 take+27 back-20
offered-|<accept><they><go> take+26
offered-|<accept>上 talk+33 else-21
offered-|<accept>的 talk+18 else-41 take+36 back-17
offered-|<agency> talk-51 else-267 take-126 back+262 done-78
offered-|<agency>$ talk-79 else-150 take-88 back+176 done-33
offered-|<agency>..<accept> talk+21 else-16 take+15 back-20
offered-|<agency>..<agency> talk+50 else-40 take-36
offered-|<agency>..<agree> talk+63 else-62 take-27
offered-|<agency>..<ask> talk+81 else-58 take-30
offered-|<agency>..<broken> talk+45 else-32 take-22
offered-|<agency>..<but> talk+25 else-58 back+26
offered-|<agency>..<cannot> talk-47 else-32 take-34 back+90
offered-|<agency>..<crew> talk-19 back+38
offered-|<agency>..<fix> talk-52 else-57 take-33 back+103
offered-|<agency>..<go> else-86 take+29 back+65
offered-|<agency>..<me> talk-93 else-80 back+129 done-15
offered-|<agency>..<money> talk+41 else-23
offered-|<agency>..<name> talk+36 else-35 take+32 back-40
offered-|<agency>..<not> else-51 back+39
offered-|<agency>..<now> talk+47 else-27 back-17 done-15
offered-|<agency>..<place> else-32 back+15
offered-|<agency>..<refuse> talk-16 take+16
offered-|<agency>..<still> talk+49 else-28 back-17
offered-|<agency>..<thing> talk-61 else-28 take-32 back+89
offered-|<agency>..<you> talk-19 take-18 back+42
offered-|<agency><fix> else-18 take-16 back+42
offered-|<agency><fix>解 talk-22 else-16 back+45
offered-|<agency><go> talk-31 take-19 back+51
offered-|<agency><money> talk+41 else-23
offered-|<agency><money>收 talk+41 else-23
offered-|<agency><not> talk-32 take+26
offered-|<agency><place> else-29
offered-|<agency>今 else-16 back+16
offered-|<agency>吧 talk+32 else-16
offered-|<agency>有 talk-15 else-23 take-15 back+45
offered-|<agency>的 talk-71 else-46 take-31 back+110 done-19
offered-|<agency>的<thing> talk-30 back+45
offered-|<agency>签 talk-17 back+34
offered-|<agency>管 talk-38 else-20 take-19 back+61
offered-|<agency>群 talk+27 else-18
offered-|<agency>那 talk+23 else-19
offered-|<agree> else+88 take-46 back-31 done-65
offered-|<agree>$ talk-51 else+115 back-44 done-29
offered-|<agree>..<accept> talk-21 else-25 take+58 back-28
offered-|<agree>..<agency> talk-69 else-72 take-23 back+107
offered-|<agree>..<agree> else+18 take+29 back-42 done-17
offered-|<agree>..<ask> take-41
offered-|<agree>..<broken> else+21
offered-|<agree>..<cannot> talk-30 else+32 take-26 back+26
offered-|<agree>..<carry> else+15
offered-|<agree>..<fix> talk-39 take+22 back+24
offered-|<agree>..<go> talk-82 else+47 take+32
offered-|<agree>..<goods> talk-115 else+69 take+55
offered-|<agree>..<me> talk-77 else-30 take+89 back+18 done-16
offered-|<agree>..<money> talk+83 else-38 take-44 back-28
offered-|<agree>..<name> talk-80 else+29 take+55
offered-|<agree>..<not> talk+90 else-46 take-55 back-35 done-15
offered-|<agree>..<now> talk-100 else+102 take+47 back-39 done-22
offered-|<agree>..<past> talk+62 else-44 take-18
offered-|<agree>..<place> talk+47 else-75 take-15 back+42
offered-|<agree>..<still> talk+62 else-65 take+17 back-19
offered-|<agree>..<they> talk+35 take-19 back-22
offered-|<agree>..<thing> talk+35 else-76 take+54
offered-|<agree>0 talk+37 take-25
offered-|<agree><agency> talk-71 else-56 take-33 back+100
offered-|<agree><agency>的 talk-24 else-30 take-15 back+59
offered-|<agree><agree> talk+85 else-66 take-27 back-16
offered-|<agree><ask> talk-16 else+16 take-24 back+26
offered-|<agree><me> talk-59 else-22 take+73
offered-|<agree><thing> talk+105 else-98 take-20
offered-|<agree>吧 talk-123 else-70 take+127 back-15
offered-|<agree>打 else-27 back+40
offered-|<agree>警 talk+84 else-77 take-19
offered-|<ask> talk+148 else-44 take-90 back-100 done-49
offered-|<ask>$ talk+70 take-85 back-68 done-22
offered-|<ask>..<agree> talk+45 else-16 take-27 back-18
offered-|<ask>..<ask> talk+102 else-44 take-75 back-31 done-15
offered-|<ask>..<body> talk+50 else-44
offered-|<ask>..<broken> talk+30
offered-|<ask>..<but> talk+45 else-18 take-27 back-15
offered-|<ask>..<carry> talk-25 else+17
offered-|<ask>..<fix> else+24 take-15
offered-|<ask>..<go> talk+134 else-75 take-95 back-33
offered-|<ask>..<goods> talk+87 else-74 take-16
offered-|<ask>..<kin> talk+51 else-35
offered-|<ask>..<me> talk-30 take+47 back-28
offered-|<ask>..<name> talk+26
offered-|<ask>..<not> talk-18 else+51 back-28
offered-|<ask>..<now> talk-33 else+106 take-43 back-26
offered-|<ask>..<place> else-23 take+38
offered-|<ask>..<they> talk+81 else-60 take-27
offered-|<ask>..<thing> talk-78 take+73
offered-|<ask>..<tool> talk+54 else-39 take-18
offered-|<ask><ask> talk+19
offered-|<ask><go> talk+82 else-65 take-33
offered-|<ask><goods> talk+27 else-19
offered-|<ask><me> else-29 take+48
offered-|<ask>人 talk+65 else-56
offered-|<ask>先 talk+58 else-32 take-30
offered-|<ask>先<go> talk+58 else-32 take-30
offered-|<ask>单 talk+35 else-25
offered-|<ask>天 talk-40 else+51
offered-|<ask>家 talk+35 else-28
offered-|<ask>岁 talk+18
offered-|<ask>情 else-65 take+51
offered-|<ask>给 talk-39 take+42
offered-|<away> talk+41 else+54 take-81 back-15
offered-|<body> talk+68 else-57 take+21 back-57 done-21
offered-|<body>$ talk+74 else-52 take-21
offered-|<body>..<body> talk+39 else-24
offered-|<body>..<now> talk-26 else-23 take+60 back-20
offered-|<body><now> talk+39 take-21
offered-|<body>上 talk-63 else-23 take+76
offered-|<broken> talk+171 else-131 take-33 back-65 done-73
offered-|<broken>$ talk+153 else-102 take-104 back-26 done-27
offered-|<broken>..<accept> talk+43 else-19 take-17
offered-|<broken>..<agency> else-16 take-16 back+16
offered-|<broken>..<agree> talk+49 else-65 take+25 back-20
offered-|<broken>..<ask> talk+59 else-52
offered-|<broken>..<body> talk-26 else-34 take+57
offered-|<broken>..<broken> talk+95 else-63 take-43 back-21
offered-|<broken>..<but> talk+47 else-71 take+37 back-37 done-17
offered-|<broken>..<cannot> talk-21 back+19
offered-|<broken>..<carry> talk+33 take-45
offered-|<broken>..<fix> talk-60 take+59
offered-|<broken>..<me> talk+90 else-90 take-31
offered-|<broken>..<money> talk+69 else-90 take+19
offered-|<broken>..<not> talk+104 else-63 take-30 back-46
offered-|<broken>..<now> talk+81 else-52 take-26 back-21 done-28
offered-|<broken>..<past> talk+77 else-57 take-23
offered-|<broken><ask> talk+81 else-77
offered-|<broken><broken> talk+29
offered-|<broken><now> talk+30 else-17 take-20
offered-|<broken>的 else-53 take+45
offered-|<broken>着 else-53 take+47
offered-|<broken>过 talk+46 else-25 take-25
offered-|<busy> talk+152 else-62 take-139 back-31 done-26
offered-|<busy>$ talk+72 else-51 take-57
offered-|<busy>..<agency> else-20 back+31
offered-|<busy>..<go> talk+40 else+44 take-71
offered-|<busy>..<me> talk+29
offered-|<busy>..<not> talk+34 else-48 take-16 back+24
offered-|<busy>..<now> talk+70 take-70
offered-|<but> talk+95 else+25 take-78 back-66 done-72
offered-|<but>$ talk+73 else-41 take-44
offered-|<but>..<accept> talk+59 else-21 take-31 back-15
offered-|<but>..<broken> talk+34 take-38
offered-|<but>..<but> else+68 take-46 back-15
offered-|<but>..<carry> talk-94 else+41 take+62
offered-|<but>..<fix> talk+51 else-19 take-28
offered-|<but>..<go> else+33 back-24
offered-|<but>..<me> talk-30 else+36 take+25 back-22
offered-|<but>..<money> talk+23
offered-|<but>..<not> talk+66 take-66 back-36
offered-|<but>..<now> talk+60 take-63 back-28 done-22
offered-|<but>..<thing> talk+59 else-49 back-17
offered-|<but><fix> talk+48 else-24 take-22
offered-|<but>下 talk+26 else+15 take-85 back+22
offered-|<but>个 talk-91 else+64 back+38
offered-|<but>声 talk+20 take-19
offered-|<but>宿 talk+30 take-17
offered-|<but>样 else-68 take+63 back-16
offered-|<cannot> talk-42 else-103 take-35 back+137 done-48
offered-|<cannot>$ talk+51 else-94 take-71 back+69
offered-|<cannot>..<agency> talk-40 else-57 take-47 back+93
offered-|<cannot>..<agree> take-22 back+26
offered-|<cannot>..<ask> talk+107 else-71 take-20 back-54
offered-|<cannot>..<but> talk+41 else-19 take-23
offered-|<cannot>..<cannot> talk-17 else-53 take-52 back+92
offered-|<cannot>..<crew> talk-34 take+37
offered-|<cannot>..<go> talk+44 else-63 take+16
offered-|<cannot>..<me> talk-33 else-29 take-21 back+63
offered-|<cannot>..<not> talk+38 else-46 take-19
offered-|<cannot>..<now> talk-73 else-51 take+72 back+40 done-17
offered-|<cannot>..<place> back+16
offered-|<cannot>..<they> back+24
offered-|<cannot><agency> talk-26 else-53 take-41 back+79
offered-|<cannot><agency>吧 talk+32 else-16
offered-|<cannot><go> talk+74 else-57 take-20
offered-|<cannot><now> talk+24 else-19 take+21 back-30
offered-|<cannot>这 talk-24 back+33
offered-|<cannot>错 talk-26 back+39
offered-|<carry> talk-83 else+75 take+106 back-90 done-72
offered-|<carry>$ talk-20 else+23
offered-|<carry>..<ask> talk-28 take+24
offered-|<carry>..<broken> talk+47 else-72 take+29 back-16
offered-|<carry>..<fine> talk+95 else-87 take-27 back-19 done-15
offered-|<carry>..<fix> talk-35 else+34 take+26 back-22
offered-|<carry>..<go> talk-117 else-54 take+157 back-28 done-18
offered-|<carry>..<goods> talk-25 else+33 take+15
offered-|<carry>..<me> talk-89 else+71 take+36
offered-|<carry>..<money> talk+27 else-40
offered-|<carry>..<not> else+44 take-21 back-16
offered-|<carry>..<now> take+31 back-32 done-26
offered-|<carry>..<place> talk+31 else-16
offered-|<carry>..<they> talk+45 else-66 take+21 back-17
offered-|<carry>..<thing> talk+28 else-42 take+25 back-18
offered-|<carry>..<tool> talk-99 else-41 take+120 back-19
offered-|<carry><go> talk-21 take+29
offered-|<carry><goods> talk-32 else+32
offered-|<carry><money> talk+34 else-52
offered-|<carry><now> talk-18 else+42
offered-|<carry><tool> talk-71 else-31 take+91
offered-|<carry><tool><go> talk-29 take+40
offered-|<carry>上 talk-69 else-28 take+89
offered-|<carry>上<now> talk-31 take+33
offered-|<carry>个 talk-31 take+46
offered-|<carry>外 talk+90 else-52 take-50
offered-|<carry>着 talk-15 take+23
offered-|<carry>着<now> take+15
offered-|<crew> talk-121 else-157 take+125 back+111 done-48
offered-|<crew>..<agency> talk-15 back+30
offered-|<crew>..<crew> else-43 take-45 back+74
offered-|<crew>..<go> else-85 take+99 back-56 done-22
offered-|<crew>..<me> back+15
offered-|<crew>..<name> talk-44 else-24 back+56
offered-|<crew>..<not> talk-28 else-53 take-55 back+98
offered-|<crew>..<now> talk-160 else-99 take+140 back+41 done-25
offered-|<crew>..<time> take+22
offered-|<crew>..<tool> talk-36 else-18 take+55
offered-|<crew>..<you> talk-72 else-42 take+24 back+69
offered-|<crew><go> talk+44 else-33 back-18
offered-|<crew><name> take+22
offered-|<crew><now> talk-136 else-81 take+115 back+37 done-16
offered-|<crew><now><go> talk-52 else-26 take+79 back-15
offered-|<crew>基 talk+39 else-50 take-15 back+24
offered-|<crew>已 else-17 take+30
offered-|<crew>已<go> else-17 take+30
offered-|<crew>的 talk-38 else-23 take-20 back+57
offered-|<crew>的<name> talk-33 else-19 take-32 back+59
offered-|<fine> else+110 take-36 back-80 done-55
offered-|<fine>$ talk-30 take+66 back-41 done-30
offered-|<fine>..<agree> talk+64 else-39 take-25
offered-|<fine>..<now> talk+62 take-47
offered-|<fine>午 talk+54 else-43
offered-|<finished> talk+22 take+27 back-52 done-64
offered-|<finished>$ else+51 back-22 done-40
offered-|<finished>..<accept> talk+36 else-26
offered-|<finished>..<go> talk-63 take+64
offered-|<finished>..<me> talk+41 take-29
offered-|<finished>..<now> talk+24 else-93 take+77 back-23 done-25
offered-|<finished><now> talk+27 else-73 take+51 back-15
offered-|<finished>这 talk+30 else-28
offered-|<fix> else-152 take+105 back+45 done-90
offered-|<fix>$ talk+34 else-136 take+92 back-16 done-37
offered-|<fix>..<accept> talk+63 take-58 back-16
offered-|<fix>..<agency> talk-63 else-36 back+74
offered-|<fix>..<agree> talk-82 else-31 take+38 back+63
offered-|<fix>..<ask> talk-37 else-24 take+38 back+25
offered-|<fix>..<broken> talk+20 else-28 take-20 back+24
offered-|<fix>..<but> talk+75 else-95 back+19
offered-|<fix>..<cannot> talk-52 else-25 take+39 back+31
offered-|<fix>..<fix> talk-34 else+20 take+22
offered-|<fix>..<go> else-29 take-24 back+36
offered-|<fix>..<goods> talk-38 else+33 take-53 back+52
offered-|<fix>..<later> talk+49 else-31 take-40
offered-|<fix>..<me> else-70 take+54
offered-|<fix>..<money> talk-62 else-16 take+72
offered-|<fix>..<name> else-32 take+40
offered-|<fix>..<not> talk-55 take+68 back-33
offered-|<fix>..<now> talk-15 else+15 take+44 back-45
offered-|<fix>..<they> take-44 back+52
offered-|<fix>..<thing> else-30 take+40 back-21
offered-|<fix>..<time> talk-38 else-32 take+64
offered-|<fix>..<tool> talk-21 take+29
offered-|<fix>..<you> talk-36 else+27 take-32 back+37
offered-|<fix><ask> talk-52 take+55
offered-|<fix><but> talk-62 take+41 back+30
offered-|<fix><fix> else-15 take+27
offered-|<fix><me> else-26 take+27
offered-|<fix><now> talk-23 else+24
offered-|<fix><thing> talk-16 else-20 take+46 back-16
offered-|<fix>上 talk-31 take+46
offered-|<fix>的 else+18 take-78 back+45
offered-|<fix>的<thing> talk+29 else-22
offered-|<fix>解 talk-39 else-36 take-20 back+74
offered-|<fix>过 talk+80 else-68 take-21
offered-|<go> talk-43 else-29 take+116 back-41 done-95
offered-|<go>$ talk+24 else-100 take+84 back-47 done-45
offered-|<go>..<accept> talk+63 take-50 back-29
offered-|<go>..<agency> talk+18 else-28 take-18 back+25
offered-|<go>..<agree> talk+85 take-94 back-30
offered-|<go>..<ask> talk+60 else-34 take-25 back-18
offered-|<go>..<but> talk-23 else-22 take+53 back-24
offered-|<go>..<cannot> talk+44 else-46 take+15 back-20
offered-|<go>..<fix> talk-68 else+25 take+49 done-16
offered-|<go>..<go> else-29 take+62 back-47 done-15
offered-|<go>..<kin> talk+15
offered-|<go>..<later> talk+103 else-51 take-58 back-29
offered-|<go>..<me> talk+48 else-31 take-59 back+33
offered-|<go>..<now> talk+30 back-80 done-39
offered-|<go>..<place> talk-24 else-19 take+42
offered-|<go>..<they> talk+45 back-31
offered-|<go>..<thing> talk-75 take+56
offered-|<go>..<time> talk+35 else-22 take-16
offered-|<go>..<tool> talk-36 take+42
offered-|<go>..<you> take+38 back-22
offered-|<go><fix> talk-43 else-36 take+60
offered-|<go><fix><thing> talk-17 take+26
offered-|<go><go> else+44 take-32
offered-|<go><me> talk-41 take+22 back+26
offered-|<go><not> talk+48 else-19 take-18 back-18
offered-|<go><now> talk-61 else+45 take+63 back-44 done-23
offered-|<go><time> talk+45 else-20 take-31
offered-|<go><tool> talk-36 take+42
offered-|<go>咯 talk-38 else-80 take+89
offered-|<go>看 back-15
offered-|<go>给 talk-40 else-18 take+57
offered-|<go>给<fix> take+17
offered-|<goods> talk+19 else+51 take-36 back-22 done-66
offered-|<goods>$ talk+70 else-46 back-33 done-19
offered-|<goods>..<agree> else+59 take-35 back-23
offered-|<goods>..<ask> else+24 take-16
offered-|<goods>..<carry> talk-68 else+31 take+44
offered-|<goods>..<fix> talk+15 else-45 take-33 back+47
offered-|<goods>..<go> talk-86 take+38 back+49
offered-|<goods>..<kin> talk+88 else-53 take-41 back-16
offered-|<goods>..<me> talk-86 else+72 take+44 back-18
offered-|<goods>..<not> talk-21 take+42 back-27
offered-|<goods>..<now> talk+51 else-17 back-40 done-28
offered-|<goods>..<they> else-36 back+50
offered-|<goods>..<thing> talk-23 take+22
offered-|<goods><fix> talk+78 else-43 take-41
offered-|<goods><now> talk+100 else-77 take-40 back-15
offered-|<goods>的 talk-76 else+25 take+59
offered-|<help> talk-92 else+105
offered-|<help>..<go> take+23
offered-|<help><go> take+23
offered-|<home> talk+19
offered-|<home>..<now> talk+31 else-21
offered-|<if> else+85 take-66
offered-|<if>..<now> talk+70 else-29 take-45
offered-|<if>..<place> talk+20 take-15
offered-|<if>..<tool> talk+54 else-25 take-33
offered-|<if><tool> talk+54 else-25 take-33
offered-|<kin> talk+85 take-43 back-77 done-34
offered-|<kin>$ talk-18 else+15 take+23 back-19
offered-|<kin>..<go> else+17
offered-|<kin>..<me> talk+38 else-21
offered-|<kin>..<not> talk+23 else-29
offered-|<kin>..<now> talk+39 else+22 take-52
offered-|<kin>..<past> talk+56 else-48
offered-|<kin>..<they> talk+32 else-17
offered-|<later> talk+81 else+23 take-84 back-52 done-35
offered-|<later>$ else-21 take+28
offered-|<later>..<agency> talk+46 else-21 back-20
offered-|<later>..<busy> talk+51 else-32 take-17
offered-|<later>..<but> talk+58 else-42 take-17
offered-|<later>..<fix> talk+72 else-54 take-19
offered-|<later>..<go> talk+65 else-52 back-18
offered-|<later>..<me> talk+40 take-23 back-19
offered-|<later>..<now> talk-51 else+48 take+25
offered-|<later><agency> talk+46 else-21 back-20
offered-|<later>二 talk+47 else-27 take-20
offered-|<later>才 talk+75 else-42 take-34
offered-|<me> else+31 back+21 done-82
offered-|<me>$ talk+25 else+77 take-60 back-48
offered-|<me>..<accept> talk-113 take+117 back-43
offered-|<me>..<agency> talk-61 else-30 back+69
offered-|<me>..<agree> talk+28 else+38 take-36 back-48
offered-|<me>..<ask> talk-53 else+48 take+35 back-24
offered-|<me>..<broken> talk+104 else-89 take-19 back-34
offered-|<me>..<busy> talk+40 else+27 take-58
offered-|<me>..<but> talk+72 take-37 back-61 done-19
offered-|<me>..<cannot> talk+24 else-106 take-93 back+110
offered-|<me>..<carry> talk+61 else-61 back-21 done-19
offered-|<me>..<crew> talk-69 else-37 take-22 back+91
offered-|<me>..<fine> talk+40 else-46 take+25 back-31
offered-|<me>..<finished> talk+47 else-38
offered-|<me>..<fix> talk-45 else-76 take+141 back-74 done-17
offered-|<me>..<go> talk-115 else-24 take+161 back-84 done-31
offered-|<me>..<goods> talk+38 else+16 take-31 back-24
offered-|<me>..<help> talk-41 else+29 take+18
offered-|<me>..<home> talk+37 take-20
offered-|<me>..<kin> else+37 take-18 back-16
offered-|<me>..<later> else+21 take-18
offered-|<me>..<me> talk-76 else+30 take+63 back-20
offered-|<me>..<money> else-38 take+35
offered-|<me>..<name> else-83 take+64 back-19
offered-|<me>..<not> talk-16 take-74 back+67 done-22
offered-|<me>..<now> else+67 take-26 back+28 done-45
offered-|<me>..<past> take+32 back-16
offered-|<me>..<place> talk-18 else-42 take+67 back-40
offered-|<me>..<still> talk+28 else+47 take-46 back-36
offered-|<me>..<they> talk+78 else-34 take-25 back-60 done-15
offered-|<me>..<thing> talk-23 else-56 take+75
offered-|<me>..<time> else-52 take+33
offered-|<me>..<tool> talk-113 take+112 back-33
offered-|<me>..<wish> take-44 back+44
offered-|<me>..<you> talk-19 else+27 take+24 back-45
offered-|<me><accept> talk-67 else-36 take+96 back-22
offered-|<me><accept><crew> take+22
offered-|<me><accept><they> talk-37 else-18 take+53
offered-|<me><but> talk+61 else-23 take-47
offered-|<me><cannot> talk+50 else-83 take-51 back+44
offered-|<me><carry> talk-51 take+56 back-17
offered-|<me><carry><go> talk-17 take+20
offered-|<me><carry>个 talk-31 take+46
offered-|<me><crew> back+23
offered-|<me><fix> else-53 take+48 back-19
offered-|<me><go> talk-87 else-25 take+114 back-58
offered-|<me><go><fix> talk-49 else-28 take+91 back-35
offered-|<me><home> talk+37 take-20
offered-|<me><not> talk-104 else+62 take-58 back+67
offered-|<me><now> else+63 back-37
offered-|<me><now><carry> talk+31 take-22
offered-|<me><now><go> talk-62 else-19 take+76
offered-|<me><place> take+19
offered-|<me>下 else-23 take-49 back+59
offered-|<me>也 talk+40 else+42 take-71 back-42
offered-|<me>也<broken> talk+64 else-34 take-37
offered-|<me>今 talk+92 else-56 take-50
offered-|<me>先 talk-24 else-48 take+69 back-20
offered-|<me>先<carry> talk-42 take+53
offered-|<me>只 talk-33 else-31 take-23 back+64
offered-|<me>在 else+41 take-39
offered-|<me>开 talk+22
offered-|<me>把 else-33 take+29 back-15
offered-|<me>有 talk+99 else-101 back-31
offered-|<me>楼 talk+36 else-38
offered-|<me>的 talk-29 take+45 back-16
offered-|<me>给 talk-43 take+57
offered-|<me>说 talk+41 else-25
offered-|<me>跟 take+15
offered-|<me>车 talk+96 else-123 take+22 back-24
offered-|<money> talk+73 else-19 take-19 back-68 done-43
offered-|<money>$ talk+40 else-36 back-18
offered-|<money>..<agency> talk+34 else-16
offered-|<money>..<agree> talk-21 else+20
offered-|<money>..<ask> else+22
offered-|<money>..<cannot> talk+20
offered-|<money>..<me> talk-56 else-23 take+79
offered-|<money>..<now> talk+91 else-70 take-17 back-37 done-17
offered-|<money><agency> talk+38 back-18
offered-|<money><now> talk+91 else-68 take-47
offered-|<money>收 talk+41 else-23
offered-|<name> talk-23 else-92 take+130 back-23 done-83
offered-|<name>$ talk-41 else-66 take+74 back+29 done-28
offered-|<name>..<agree> talk+17 else-48 take+53 back-43
offered-|<name>..<but> else-41 back+50
offered-|<name>..<carry> talk-45 else-18 take+59
offered-|<name>..<go> talk-26 else-19 take+73 back-42 done-18
offered-|<name>..<me> talk-102 else+33 take+82 back-27
offered-|<name>..<name> talk-44 else-36 take+69 back-21
offered-|<name>..<not> else-63 back+52
offered-|<name>..<now> talk-93 take+111 back-46 done-23
offered-|<name>..<place> talk+76 else-30 take-48
offered-|<name>..<refuse> take+15
offered-|<name>..<they> talk+68 else-87 take+21 back-23
offered-|<name>..<time> else-15 take+28
offered-|<name>..<tool> talk-66 else-23 take+79
offered-|<name>..<you> talk+54 else-69 take+17
offered-|<name><agree> talk+18 back-22
offered-|<name><carry> talk-21 take+32
offered-|<name><carry><tool> talk-15 take+23
offered-|<name><go> talk-19 else-30 take+49
offered-|<name><go><now> take+24
offered-|<name><me> talk-29 take+44
offered-|<name><name> talk-31 else-58 take+72 back-20
offered-|<name><now> else-39 take+40
offered-|<name><you> talk+61 else-71
offered-|<name>上 talk-24 else-16 take+38
offered-|<name>先 talk-21 take+31
offered-|<name>先<go> talk-21 take+31
offered-|<name>士 talk+56 else-36 take-22
offered-|<next-door> talk+80 else-72 take-58 back+25
offered-|<next-door>..<not> talk+41 else-31
offered-|<not> talk+60 take-138 back+73 done-79
offered-|<not>$ talk+30 else-30 take-17 back+26 done-15
offered-|<not>..<accept> talk+26 else+72 take-75 back-20
offered-|<not>..<agency> talk-34 else-44 take-54 back+93
offered-|<not>..<agree> talk-40 else+77 back-23
offered-|<not>..<ask> else+24 take-16
offered-|<not>..<broken> talk+54 else-26 take-24 back-17
offered-|<not>..<but> talk-82 else+51 take-16 back+46
offered-|<not>..<cannot> talk-50 take+36 back+20
offered-|<not>..<carry> else+25 back-24
offered-|<not>..<crew> else-15 take-19 back+25
offered-|<not>..<fix> talk-17 back+25
offered-|<not>..<go> talk-62 back+62
offered-|<not>..<goods> take+15 back-18
offered-|<not>..<me> talk-47 else+24 take+33
offered-|<not>..<not> take-78 back+63 done-17
offered-|<not>..<now> talk+73 take-87 done-26
offered-|<not>..<place> take-27 back+30
offered-|<not>..<they> talk+49 take-34 back-15
offered-|<not>..<thing> talk-22 take+30
offered-|<not>..<tool> talk-33 else+32 take+22 back-24
offered-|<not><accept> talk+60 take-64
offered-|<not><agree> else+38 take-26
offered-|<not><broken> talk+74 else-60
offered-|<not><go> talk+26 else+22 take-21 back-31
offered-|<not>人 talk+50 take-42 back-16
offered-|<not>在 talk+68 else-74 take-24 back+22
offered-|<not>得 talk+91 else-78 take-25 back-15
offered-|<not>扒 talk+16 else-49 take+42 back-34
offered-|<not>扒<thing> talk+16 else-49 take+42 back-34
offered-|<not>放 talk+104 else-101
offered-|<not>用 talk-20 back+36
offered-|<not>管 talk-55 else-19 take-21 back+67
offered-|<not>给 talk-39 take+32
offered-|<not>这 talk-56 else-56 take-39 back+88
offered-|<now> talk+26 else+54 take+31 back-74 done-118
offered-|<now>$ talk+65 take+15 back-77 done-105
offered-|<now>..<accept> talk+38 else-58 take+42 back-44 done-19
offered-|<now>..<agency> talk-41 else-52 take-35 back+94 done-17
offered-|<now>..<agree> talk+53 take-28 back-27
offered-|<now>..<ask> talk+24 else+18 take-17 back-31 done-15
offered-|<now>..<broken> talk+34 else-25 back-23 done-15
offered-|<now>..<busy> talk+63 else-18 take-44
offered-|<now>..<but> talk+37 else+80 take-97 back-32 done-16
offered-|<now>..<cannot> talk+19 else-29 take-26 back+30
offered-|<now>..<carry> talk-48 else+55 take+26 back-25
offered-|<now>..<crew> talk-39 else-21 take-31 back+68
offered-|<now>..<fine> talk+16 else+30 take-22 back-16
offered-|<now>..<finished> talk-33 else+47
offered-|<now>..<fix> talk+122 else-70 take-83 done-24
offered-|<now>..<go> talk+23 else-36 take+51 back-77 done-38
offered-|<now>..<goods> talk+45 take-50
offered-|<now>..<kin> talk-66 else-20 take+74
offered-|<now>..<later> talk+29 else-33
offered-|<now>..<me> talk+44 else-66 take+29 back-36 done-19
offered-|<now>..<money> talk+72 else-73
offered-|<now>..<name> talk+68 else-91 take-41 back+42 done-16
offered-|<now>..<not> talk+58 else+41 take-74 back-35 done-19
offered-|<now>..<now> talk-15 else+42 take+47 back-71 done-45
offered-|<now>..<place> talk+120 else-60 take-72 back-23
offered-|<now>..<still> talk+67 else+27 take-88
offered-|<now>..<they> else+19
offered-|<now>..<thing> talk+15 else-42 take+38 back-26
offered-|<now>..<time> talk+32 else-25
offered-|<now>..<tool> else-21 take+44
offered-|<now>..<under-way> talk-41 else+19 take+26
offered-|<now>..<wish> else-64 back+59
offered-|<now>..<you> else-53 take+45 done-28
offered-|<now><accept> else-70 take+73 back-30
offered-|<now><accept><name> else-15 take+22
offered-|<now><accept><they> take+21
offered-|<now><agree> else-34 take+29
offered-|<now><ask> else+44 take-30 back-18
offered-|<now><but> talk+35 else+31 take-52 back-19
offered-|<now><carry> talk+31 take-22
offered-|<now><fix> talk+41 take-39
offered-|<now><go> talk-94 else-88 take+157 back-42 done-19
offered-|<now><not> talk-56 else+72 take-19
offered-|<now><now> talk-33 else-24 take+57
offered-|<now><wish> talk+24 else-60 take-53 back+63
offered-|<now>三 else-40 take+52 back-50
offered-|<now>上 else-59 take+57
offered-|<now>到 talk-45 else-33 take+65
offered-|<now>吧 talk+31 else-17
offered-|<now>在 else+39 take-40
offered-|<now>跟 talk+32 else-39
offered-|<now>这 talk+90 else-69 take-33
offered-|<off> talk-96 else+65 back+22
offered-|<off>$ talk-60 take+16 back+30
offered-|<off>..<me> talk-25 else-25 back+39
offered-|<past> talk+168 else-78 take-74 back-111 done-44
offered-|<past>..<accept> talk+57 else-39
offered-|<past>..<agency> talk+68 else-25 take-29 back-28
offered-|<past>..<agree> talk+53 else-94 take+57 back-30
offered-|<past>..<broken> talk+133 else-110 take-37 back-26
offered-|<past>..<but> talk+43 take-42
offered-|<past>..<carry> talk+21
offered-|<past>..<crew> talk+56 else-26 take-24
offered-|<past>..<fix> talk+80 else-55 take-29
offered-|<past>..<go> talk+24 else+53 take-62 back-25
offered-|<past>..<me> talk+17 else-58 take+50 back-27
offered-|<past>..<money> talk+15 back-15
offered-|<past>..<not> talk+48 else-67 take+25
offered-|<past>..<now> talk+55 take-36 back-34
offered-|<past>..<past> talk+64 else-49 take-17
offered-|<past>..<place> take+21
offered-|<past>..<refuse> talk+62 else-59
offered-|<past>..<still> talk+20 else-66 take+44
offered-|<past>..<they> talk+77 else-36 take-37 back-22
offered-|<past>..<thing> talk+53 else-37
offered-|<past>..<tool> talk+68 else-23 take-45
offered-|<past><ask> talk+29 else-23
offered-|<past><broken> talk+58 else-36 take-20
offered-|<past><fix> talk+42 else-32
offered-|<past><refuse> talk+62 else-59
offered-|<past><refuse>才 talk+30 else-25
offered-|<past>也 talk+30 else-64 take+42 back-19
offered-|<past>也<agree> talk+30 else-64 take+42 back-19
offered-|<past>在 talk+33 else-44 take+19
offered-|<past>在<place> take+21
offered-|<past>那 talk+28 else-18
offered-|<place> talk+67 else-109 back+27 done-38
offered-|<place>$ talk+24 take-58 back+46
offered-|<place>..<agree> talk+51 else-22 take-15 back-29
offered-|<place>..<ask> else-48 take+46
offered-|<place>..<broken> else-15 take-22 back+42
offered-|<place>..<but> talk-20 back+31
offered-|<place>..<fix> talk-100 else+17 take+56 back+29
offered-|<place>..<go> talk+79 else-44 take-41 back-15
offered-|<place>..<me> talk-54 take+35 back+29
offered-|<place>..<name> talk+92 else-66 take-29 back-32
offered-|<place>..<not> talk+33 take-30 back-16
offered-|<place>..<now> talk-50 else+19 take+32 back+24
offered-|<place>..<still> talk+28 take-25
offered-|<place>..<tool> talk-21 else-21 take+46
offered-|<place><go> talk-15 take+20
offered-|<place><name> talk+47 else-39
offered-|<place><not> talk+39 take-26
offered-|<place><now> talk-15 else-39 take+59
offered-|<place><still> talk+28 take-25
offered-|<place><tool> else-18 take+18
offered-|<place><tool>在 else-18 take+18
offered-|<place>的 talk+19 else-23 take-22 back+21
offered-|<place>的<name> talk+63 else-34 take-21 back-25
offered-|<refuse> talk-34 else+54
offered-|<refuse>..<agency> talk-19 back+27
offered-|<refuse>..<fix> talk+28 else-18
offered-|<refuse>..<now> talk+35 else-41
offered-|<refuse><agency> talk-19 back+27
offered-|<refuse>才 talk+30 else-25
offered-|<still> talk+100 else+40 take-151 back-106 done-49
offered-|<still>..<agree> talk+61 else-35 take-24 back-23
offered-|<still>..<ask> talk+45 else-33 take-15
offered-|<still>..<broken> talk+66 else-57 take-15
offered-|<still>..<but> talk+56 else-35 take-23
offered-|<still>..<cannot> else-21 take+29 back-15
offered-|<still>..<carry> talk-23 else+35
offered-|<still>..<finished> talk+71 else-42 take-37
offered-|<still>..<fix> talk+51 else+17 take-73
offered-|<still>..<go> talk+79 else+34 take-113 back-31
offered-|<still>..<goods> talk+19 else+29 take-39
offered-|<still>..<me> talk-20 else+37 back-16
offered-|<still>..<not> else+55 take-46 back-25
offered-|<still>..<now> talk+45 else+18 take-35 back-40 done-21
offered-|<still>..<place> talk+91 else-77 take-25
offered-|<still>..<thing> talk+21 else+16 take-27
offered-|<still><agree> talk+49 else-40
offered-|<still><agree>0 talk+58 else-54
offered-|<still><broken> talk+63 else-62
offered-|<still><place> talk+94 else-80 take-25
offered-|<still>有 else+49 take-28 back-17
offered-|<still>片 talk+130 else-136 back-16
offered-|<they> talk+42 else+103 take-98 back-40 done-52
offered-|<they>$ talk+20 else-29
offered-|<they>..<agency> talk+28 else-23 back-20
offered-|<they>..<fine> talk+42 else-44 back-17
offered-|<they>..<fix> talk-62 back+54
offered-|<they>..<go> talk+19 take-66 back+51
offered-|<they>..<kin> talk+71 else-38 take-35
offered-|<they>..<me> talk+69 else-53 take-17
offered-|<they>..<not> talk+44 else-33 back-33
offered-|<they>..<now> talk-31 else+50 take+24 back-35
offered-|<they>..<they> take+37 back-15
offered-|<they>..<thing> else+30
offered-|<they><go> talk-55 back+62
offered-|<they><kin> talk+71 else-38 take-35
offered-|<they><now> talk-50 take+45
offered-|<thing> talk+78 else-148 take+18 back+33 done-83
offered-|<thing>$ talk-33 else-41 back+73 done-35
offered-|<thing>..<agency> talk-107 else-44 take-59 back+139 done-15
offered-|<thing>..<agree> else-45 take+46
offered-|<thing>..<ask> talk-34 take+53
offered-|<thing>..<body> talk-49 else-20 take+62
offered-|<thing>..<broken> talk+20 else-68 back+26
offered-|<thing>..<but> talk+39 take-21 back-33
offered-|<thing>..<cannot> talk+47 else-27 take-23
offered-|<thing>..<carry> talk-69 take+59
offered-|<thing>..<crew> talk-20 back+36
offered-|<thing>..<fix> talk+73 else-19 take-53 back-20
offered-|<thing>..<go> talk+49 else-50
offered-|<thing>..<goods> talk-65 else-23 take+67
offered-|<thing>..<later> else-33 take+32 back-17
offered-|<thing>..<me> talk-15 else-123 take+122 back-20
offered-|<thing>..<name> talk+80 else-19 take-62 back-16
offered-|<thing>..<not> take+28 back-18 done-16
offered-|<thing>..<now> talk+109 else-155 take-53 back+46 done-31
offered-|<thing>..<past> else-30 take+27
offered-|<thing>..<place> talk-88 take+40 back+58
offered-|<thing>..<they> talk+50 take-42
offered-|<thing>..<thing> talk-53 take+26 back+45 done-19
offered-|<thing>..<tool> talk-16 take+22
offered-|<thing>..<wish> talk+63 else-47 take-34
offered-|<thing><agree> talk-21 back+37
offered-|<thing><agree><agency> talk-21 back+37
offered-|<thing><broken> talk+44 else-17 take-26
offered-|<thing><fix> talk+48 else-26 take-21
offered-|<thing><go> else-28 take+23
offered-|<thing><me> talk-20 else-15 take+37
offered-|<thing><now> else-15 back+25
offered-|<thing>关 talk+35 else-31
offered-|<thing>关<now> talk+35 else-31
offered-|<thing>在 else-55 take+48
offered-|<thing>在<ask> else-55 take+48
offered-|<thing>的 talk+73 else-26 take-38 back-33
offered-|<thing>诊 talk+32 else-62 take-22 back+40
offered-|<thing>里 talk-27 take+23
offered-|<time> talk-74 else-39 take+113 back-40 done-19
offered-|<time>$ talk+28 else-34
offered-|<time>..<me> take+22
offered-|<time>..<now> talk+36 else-17 take-20
offered-|<time>内 talk-28 take+47
offered-|<time>到 talk-37 else-25 take+59
offered-|<tool> talk-41 else-122 take+173 back-105 done-65
offered-|<tool>$ else-19 take+57 back-46 done-15
offered-|<tool>..<agree> talk-29 take+40
offered-|<tool>..<ask> else-23 take+17
offered-|<tool>..<body> talk-21 take+27
offered-|<tool>..<carry> talk-99 else-25 take+116
offered-|<tool>..<finished> talk-18 take+33
offered-|<tool>..<fix> talk+51 else-43
offered-|<tool>..<go> talk-49 else-47 take+96 back-19
offered-|<tool>..<home> take+28
offered-|<tool>..<me> else-54 take+68 back-29
offered-|<tool>..<now> talk-62 else-109 take+150 back-40 done-37
offered-|<tool>..<place> else-25 take+20
offered-|<tool>..<still> talk+35 else-19
offered-|<tool>..<they> talk+32 take-18
offered-|<tool>..<thing> talk-37 take+47
offered-|<tool>..<time> talk-22 take+32
offered-|<tool>..<tool> talk-85 else-39 take+110
offered-|<tool>..<you> else-29 take+32 back-20
offered-|<tool><carry> talk-72 else-17 take+86
offered-|<tool><carry>上 talk-31 take+33
offered-|<tool><go> talk-51 else-19 take+72
offered-|<tool><go><now> talk-27 take+38
offered-|<tool><me> talk-34 else-32 take+60
offered-|<tool><now> talk-65 else-28 take+85
offered-|<tool><still> talk+40 else-18 take-21
offered-|<tool><still><place> talk+40 else-18 take-21
offered-|<tool><tool> talk-38 else-18 take+57
offered-|<tool>在<me> talk-31 take+42
offered-|<tool>都 talk+22 else-18
offered-|<under-way> talk-106 else+111
offered-|<wish> talk-90 else+168 take-102 back+22 done-22
offered-|<wish>..<me> talk+102 else-70 take-68 back-18
offered-|<you> talk+32 else+86 take-67 back-40 done-59
offered-|<you>..<agency> else-15 take-22 back+31
offered-|<you>..<ask> else+45 take-21
offered-|<you>..<broken> talk+38 else-54 take+17 back-16
offered-|<you>..<but> talk+28 else-33 take+25 back-24
offered-|<you>..<fix> talk+86 take-84 back-18
offered-|<you>..<go> talk+79 take-76 back-22
offered-|<you>..<me> talk+68 else+82 take-132 back-35
offered-|<you>..<not> talk+49 else-86 back+44 done-19
offered-|<you>..<now> talk+75 else+66 take-139 back-34 done-15
offered-|<you>..<past> talk+53 else-46
offered-|<you>..<place> talk-17
offered-|<you><fix> talk+86 take-84 back-18
offered-|<you>在 talk-73 else+41 take+40
offered-|<you>那 talk-65 else-57 take+100 back-24
offered-|n:asks talk+166 else-43 take-132 back-89 done-55
offered-|n:errand talk-49 else+21 take+34
offered-|n:errand$ talk-49 else+21 take+34
offered-|n:fails talk+53 else-46 take-54 back+22
offered-|n:fails$ talk+56 else-74 take-31 back+26
offered-|n:goes talk-129 else-84 take+167 back-45 done-17
offered-|n:goes$ talk-103 else-79 take+145 back-39 done-15
offered-|n:heard talk+63 else-42 take-24 back-21 done-24
offered-|n:heard$ talk+108 else-96 take-50
offered-|n:later talk+118 else+55 take-119 back-145 done-59
offered-|n:near talk-132 else+67 take+86 back-33
offered-|n:near$ talk-124 else+92 take+55 back-25
offered-|n:nods talk-173 else+65 take+101 back-49 done-25
offered-|n:not-mine talk-37 else-45 take-25 back+76
offered-|n:not-mine$ talk-33 else-38 take-20 back+66
offered-|n:theirs talk-95 else-66 take-64 back+135 done-16
offered-|n:theirs$ talk-53 else-38 take-41 back+84
offered-|n:unable talk+75 else-39 take-18 back-44
offered-|n:waits talk+60 else-20 take-41
offered-|n:waits$ talk+37 take-27
offered-|t:give-back talk+39 else-64 take-38 back+34
offered-|t:heard talk+106 else-93 take-51
offered-|t:not-ours talk-35 else-30 take-21 back+63
offered-|t:progress talk+123 else-61 take-73 back-36
offered-|t:take talk-152 else-121 take+190 back-50 done-21
offered-|t:unwell talk+55 take-88
offered| talk+50 else+138 back-88 done-115
offered|$ talk+58 else+142 take-24 back-85 done-112
offered|+ talk+65 else-115 take+51 back-29
offered|+0 talk+66 else-119 take+53 back-29
offered|+0$ talk+66 else-119 take+53 back-29
offered|- talk+32 else+63 take-74 back-53
offered|0 talk-40 else-37 back+89 done-61
offered|0$ talk-49 else-104 back+146 done-31
offered|0号 talk+67 else-52 back-25
offered|0号楼 talk+56 else-53 back-18
offered|<accept> talk-21 else-184 take+196 done-87
offered|<accept>$ talk-81 else-113 take+147 back-59 done-22
offered|<accept>..<agency> talk-35 else-20 take+37
offered|<accept>..<agree> talk+17 else+49 take-51 back-20
offered|<accept>..<but> talk+37 else-44 back-24
offered|<accept>..<carry> talk-34 take+41
offered|<accept>..<crew> take+28
offered|<accept>..<finished> else-17 take+27
offered|<accept>..<fix> talk+16 take-41 back+25
offered|<accept>..<go> talk-95 else-26 take+126 back-49 done-16
offered|<accept>..<kin> talk+43 else-79 take+28 back-32
offered|<accept>..<me> else+123 take-78 back-37
offered|<accept>..<name> talk-103 else-38 take+115 back-28
offered|<accept>..<not> else-57 take+47
offered|<accept>..<now> talk+21 else-117 take+94 back-17 done-30
offered|<accept>..<they> else-86 take+87 back-41 done-17
offered|<accept>..<time> talk-26 take+43
offered|<accept>..<you> talk+39 else+34 take-44 back-39
offered|<accept><agency> talk-28 take+45
offered|<accept><but> talk-49 else+28 take+37
offered|<accept><crew> take+28
offered|<accept><crew><go> take+17
offered|<accept><crew>的 take+15
offered|<accept><go> else-25 take+39
offered|<accept><go><now> talk+26 take-15
offered|<accept><kin> talk+35 else-53 take+18 back-21
offered|<accept><me> talk+15 else+74 take-67
offered|<accept><name> talk-87 else-53 take+112 back-24
offered|<accept><name><go> else-18 take+30
offered|<accept><name>上 talk-24 else-16 take+38
offered|<accept><name>先 talk-21 take+31
offered|<accept><now> else-64 take+74
offered|<accept><they> talk+37 else-61 take+34 back-32
offered|<accept><they><carry> talk-30 take+35
offered|<accept><they><go> talk-19 take+35
offered|<accept>上 talk+33 else-21
offered|<accept>的 talk+15 else-29 take+28 back-18
offered|<agency> else-279 take-139 back+258 done-82
offered|<agency>$ else-189 take-90 back+174 done-34
offered|<agency>..<accept> talk+21 else-16 take+15 back-20
offered|<agency>..<agency> talk+50 else-40 take-36
offered|<agency>..<agree> talk+63 else-62 take-27
offered|<agency>..<ask> talk+81 else-58 take-30
offered|<agency>..<broken> talk+34 take-41
offered|<agency>..<but> talk+25 else-58 back+26
offered|<agency>..<cannot> talk-47 else-32 take-34 back+90
offered|<agency>..<crew> talk-19 back+38
offered|<agency>..<fix> talk-52 else-57 take-33 back+103
offered|<agency>..<go> else-86 take+29 back+65
offered|<agency>..<me> talk-93 else-80 back+129 done-15
offered|<agency>..<money> talk+56 else-30 take-15 back-18
offered|<agency>..<name> talk+24 take+15 back-43
offered|<agency>..<not> talk+25 else-57 back+35
offered|<agency>..<now> talk+38 take-21 back-19 done-17
offered|<agency>..<place> talk+25 else-39
offered|<agency>..<refuse> talk-16 take+16
offered|<agency>..<still> talk+49 else-28 back-17
offered|<agency>..<thing> talk-61 else-28 take-32 back+89
offered|<agency>..<you> talk-19 take-18 back+42
offered|<agency><fix> else-18 take-16 back+42
offered|<agency><fix>解 talk-22 else-16 back+45
offered|<agency><go> talk-31 take-19 back+51
offered|<agency><money> talk+41 else-23
offered|<agency><money>收 talk+41 else-23
offered|<agency><not> talk-32 take+26
offered|<agency><place> talk+28 else-37
offered|<agency>今 else-16 back+16
offered|<agency>吧 talk+32 else-16
offered|<agency>有 talk-15 else-23 take-15 back+45
offered|<agency>的 talk-71 else-46 take-31 back+110 done-19
offered|<agency>的<thing> talk-30 back+45
offered|<agency>签 talk-17 back+34
offered|<agency>管 talk-38 else-20 take-19 back+61
offered|<agency>群 talk+27 else-18
offered|<agency>那 talk+23 else-19
offered|<agree> talk-26 else+152 take-51 back-62 done-45
offered|<agree>$ talk-52 else+83 take+38 back-63 done-51
offered|<agree>..<accept> talk-40 else-49 take+90 back-33
offered|<agree>..<agency> talk-69 else-72 take-23 back+107
offered|<agree>..<agree> talk-43 else+56 take+35 back-60 done-26
offered|<agree>..<ask> talk-21 else+69 take-61 done-15
offered|<agree>..<broken> talk-37 else+72 back-17
offered|<agree>..<but> talk+27 else+26 take-44 back-22
offered|<agree>..<cannot> talk+35 else-15 take-18
offered|<agree>..<carry> talk+73 else-29 take-37 back-33
offered|<agree>..<finished> talk-43 else-40 done+55
offered|<agree>..<fix> back+20
offered|<agree>..<go> talk-119 else+86 take+38 done-16
offered|<agree>..<goods> talk-79 else+62 take+41 back-16
offered|<agree>..<me> talk-105 else+33 take+76 done-21
offered|<agree>..<money> talk+51 else-47 take+20 back-31
offered|<agree>..<name> talk-103 else+55 take+57 back-15
offered|<agree>..<not> talk+69 take-73 back-40 done-19
offered|<agree>..<now> talk-42 else+90 back-51 done-33
offered|<agree>..<past> talk+58 else-36 take-21
offered|<agree>..<place> talk+46 else-72 take-16 back+42
offered|<agree>..<refuse> talk+20
offered|<agree>..<still> talk+79 else-84 take+34 back-30 done-19
offered|<agree>..<they> else+22 back-27
offered|<agree>..<thing> talk+87 else-104 take+24 back-21 done-20
offered|<agree>..<time> talk-45 take+33
offered|<agree>..<wish> talk+73 else-46 take-28
offered|<agree>..<you> talk+17 else+48 take-52 back-23
offered|<agree>0 talk+23 take-31
offered|<agree><agency> talk-71 else-56 take-33 back+100
offered|<agree><agency>的 talk-24 else-30 take-15 back+59
offered|<agree><agree> talk+98 else-57 take-59 back-26
offered|<agree><ask> talk-48 else+63 take-41 back+21
offered|<agree><go> else+20
offered|<agree><me> talk-91 take+93 back-24
offered|<agree><now> talk-27 else+48
offered|<agree><thing> talk+135 else-130 take-33
offered|<agree>吃 talk+54 take-39
offered|<agree>吃<not> talk+76 else-69
offered|<agree>吧 talk-127 else-57 take+122 back-16
offered|<agree>打 talk-17 else-21 back+39
offered|<agree>敢 talk+79 else-56 take-30 back-22
offered|<agree>真 talk+54 else-34 take-24
offered|<agree>警 talk+82 else-74 take-20
offered|<agree>闲 take+17
offered|<ask> talk+126 take-73 back-98 done-50
offered|<ask>$ else+77 take-60 back-67 done-24
offered|<ask>..<accept> talk-30 take+33
offered|<ask>..<agree> else+40 take-34 back-20
offered|<ask>..<ask> talk+118 else-44 take-97 back-36 done-19
offered|<ask>..<body> talk+46 else-38
offered|<ask>..<broken> talk+56 else-33 take-17
offered|<ask>..<but> talk+27 else-29 take+24 back-20
offered|<ask>..<cannot> talk+46 else-21 take-21
offered|<ask>..<carry> talk+17 take-15
offered|<ask>..<fix> talk+24 else+30 take-44
offered|<ask>..<go> talk+99 else-61 take-40 back-44 done-16
offered|<ask>..<goods> talk+106 else-84 take-29 back-15
offered|<ask>..<help> talk+67 else-45 take-28
offered|<ask>..<kin> talk+51 else-35
offered|<ask>..<me> talk-45 else+49 take+41 back-37
offered|<ask>..<name> talk+17
offered|<ask>..<not> talk+20 take+20 back-38
offered|<ask>..<now> talk+62 else+22 take-77 back-40 done-25
offered|<ask>..<place> else-27 take+36
offered|<ask>..<still> talk+99 else-78 take-26 back-15
offered|<ask>..<they> talk+61 else-26 take-37
offered|<ask>..<thing> talk-78 take+73
offered|<ask>..<tool> talk+54 else-39 take-18
offered|<ask><ask> talk+16
offered|<ask><broken> talk+40 else-32
offered|<ask><busy> talk+42 else-39
offered|<ask><go> talk+65 else-108 take+25 back-15
offered|<ask><goods> talk+15
offered|<ask><me> talk-19 else-16 take+46
offered|<ask><now> talk-51 else+95 take-37
offered|<ask><place> talk+31 else-17
offered|<ask><still> talk+30 else-24
offered|<ask>个 talk+115 else-102 take-33
offered|<ask>人 talk+55 else-36 take-19
offered|<ask>先 talk+58 else-32 take-30
offered|<ask>先<go> talk+58 else-32 take-30
offered|<ask>单 talk+35 else-25
offered|<ask>天 talk-42 else+67 take-19
offered|<ask>天<now> talk+42 else-31
offered|<ask>家 talk+71 else-62
offered|<ask>岁 talk+18
offered|<ask>情 else-65 take+51
offered|<ask>牌 talk+49 else-43
offered|<ask>用 talk-34 take-18 back+39
offered|<ask>的 talk+31 take-23
offered|<ask>给 talk+36 else-63 take+34
offered|<ask>过 talk+64 else-58
offered|<ask>都 talk-76 else+24 take+55
offered|<ask>都<not> talk-52 take+57
offered|<away> talk+67 else+55 take-113 back-20
offered|<away>$ talk+74 else-26 take-58
offered|<body> talk+108 take-66 back-108 done-37
offered|<body>$ talk+32 else+29 take-49 back-20
offered|<body>..<agree> talk+50 else-27 take-23
offered|<body>..<ask> talk+44 else-33
offered|<body>..<body> talk+114 else-70 take-56 back-33
offered|<body>..<but> talk+44 take-28
offered|<body>..<cannot> talk+84 else-56 take-32 back-30
offered|<body>..<me> talk+71 else-19 take-47 back-22
offered|<body>..<not> talk+58 take-45 back-18
offered|<body>..<now> else-34 take+47 back-26
offered|<body><body> talk+78 else-54 take-28 back-16
offered|<body><not> talk+61 take-44 back-17
offered|<body><now> talk+67 else-30 take-36 back-16
offered|<body>上 talk-63 else-23 take+76
offered|<broken> talk+114 else-30 take-22 back-89 done-93
offered|<broken>$ talk+124 else-32 take-141 back-36 done-35
offered|<broken>..<accept> talk+42 else-18 take-17
offered|<broken>..<agency> else-16 take-16 back+16
offered|<broken>..<agree> talk+60 else-66 take+16 back-22
offered|<broken>..<ask> talk+38 else-56 take+32
offered|<broken>..<body> else-48 take+49
offered|<broken>..<broken> talk+111 else-46 take-80 back-33 done-22
offered|<broken>..<but> talk+25 else-29 take+31 back-38 done-17
offered|<broken>..<cannot> talk-21 back+19
offered|<broken>..<carry> talk+24 else+31 take-51
offered|<broken>..<fix> talk-72 else+33 take+55
offered|<broken>..<goods> talk+47 else-19 take-26
offered|<broken>..<me> talk+71 else-47 take-38
offered|<broken>..<money> talk+69 else-90 take+19
offered|<broken>..<not> talk+97 else-30 take-50 back-54 done-17
offered|<broken>..<now> talk+66 take-48 back-25 done-33
offered|<broken>..<past> talk+77 else-57 take-23
offered|<broken>..<place> talk+27 else-18
offered|<broken>..<thing> talk-54 take+33
offered|<broken><ask> talk+79 else-73
offered|<broken><broken> else+30 take-20
offered|<broken><goods> talk+51 else-31 take-21
offered|<broken><not> talk+56 else-40
offered|<broken><now> talk+23 take-26
offered|<broken>啊 talk+49 else-20 take-27
offered|<broken>的 talk+42 else-55 take+22 back-20
offered|<broken>着 else-53 take+47
offered|<broken>过 talk+40 else-16 take-26
offered|<busy> talk+156 else-94 take-86 back-57 done-35
offered|<busy>$ talk+41 else-42
offered|<busy>..<agency> else-20 back+31
offered|<busy>..<agree> else-31 back+27
offered|<busy>..<ask> talk-29 take+45
offered|<busy>..<go> else+33 back-17
offered|<busy>..<me> talk+22 else-38 take+23
offered|<busy>..<name> talk+44 else-24 take-19
offered|<busy>..<not> talk+34 else-48 take-16 back+24
offered|<busy>..<now> talk+101 else-49 take-67 back-19
offered|<busy>..<place> talk+67 else-28 take-47
offered|<busy>娘 take+17
offered|<but> talk+94 else+63 take-69 back-99 done-82
offered|<but>$ talk+99 else-34 take-91 back-21
offered|<but>..<accept> talk+37 else-17 back-17
offered|<but>..<body> talk+77 else-34 take-42 back-18
offered|<but>..<broken> talk+49 take-49 back-15
offered|<but>..<but> else+63 take-37 back-32 done-17
offered|<but>..<cannot> talk+55 else-24 take-19 back-22
offered|<but>..<carry> talk-35 else-21 take+70 back-20
offered|<but>..<fix> talk+31 else+20 take-42 back-15
offered|<but>..<go> talk+30 back-34 done-16
offered|<but>..<goods> talk-218 else+124 take+103 back-16
offered|<but>..<help> talk+43 else-55
offered|<but>..<later> talk+42 else-15 take-26
offered|<but>..<me> talk+71 else-43 back-43 done-17
offered|<but>..<money> talk+28 back-15
offered|<but>..<not> talk+39 else+55 take-75 back-41 done-16
offered|<but>..<now> talk+96 take-71 back-44 done-36
offered|<but>..<place> else+20
offered|<but>..<they> talk+33 else-19 take-15
offered|<but>..<thing> talk+54 else-25 take-25 back-25
offered|<but>..<tool> talk-26 take+43
offered|<but>..<you> else-60 take+90
offered|<but><carry> talk-26 take+31
offered|<but><fix> talk+38 take-27
offered|<but><go> talk+23 else-19
offered|<but><me> talk+73 else-55 take-23
offered|<but><now> talk-45 else-20 take+62
offered|<but>下 else+54 take-95 back+20 done-15
offered|<but>个 talk-50 else+62 back+15 done-17
offered|<but>刻 talk+30 take-28
offered|<but>声 talk+18 take-21
offered|<but>宿 talk+30 take-17
offered|<but>板 talk+39 else-26
offered|<but>样 talk+44 else-71 take+43 back-22
offered|<but>盒 talk-20 take+28
offered|<but>罐 talk-27 else-30 take+54
offered|<but>麻 talk-41 else-29 take+62
offered|<cannot> talk+75 else-135 take-80 back+94 done-59
offered|<cannot>$ talk+115 else-129 take-104 back+43 done-16
offered|<cannot>..<agency> talk-40 else-57 take-47 back+93
offered|<cannot>..<agree> talk-19 else-19 take+20 back+19
offered|<cannot>..<ask> talk+105 else-69 take-20 back-54
offered|<cannot>..<but> talk+39 take-24
offered|<cannot>..<cannot> talk-21 else-38 take-62 back+91
offered|<cannot>..<carry> talk+32 take-53
offered|<cannot>..<crew> talk-34 take+37
offered|<cannot>..<go> talk+84 else-88 back-21
offered|<cannot>..<me> talk-74 back+55
offered|<cannot>..<not> talk+38 else-46 take-19
offered|<cannot>..<now> talk-60 else-45 take+62 back+36 done-17
offered|<cannot>..<place> back+16
offered|<cannot>..<sorry> talk+50 else-31 back-18
offered|<cannot>..<they> back+24
offered|<cannot><agency> talk-26 else-53 take-41 back+79
offered|<cannot><agency>吧 talk+32 else-16
offered|<cannot><go> talk+74 else-57 take-20
offered|<cannot><now> talk+36 else-18 back-35
offered|<cannot>休 talk-54 else-53 take+98 back-43
offered|<cannot>这 talk-24 back+33
offered|<cannot>错 talk-26 back+39
offered|<carry> else+33 take+96 back-134 done-98
offered|<carry>$ talk-34 else-30 take+86 back-45 done-18
offered|<carry>..<accept> talk-39 take+34
offered|<carry>..<agree> talk+23 else+22 take-18 back-30
offered|<carry>..<ask> talk-21 take+39
offered|<carry>..<broken> talk+87 else-83 back-24
offered|<carry>..<but> talk-44 take+62 back-18
offered|<carry>..<carry> talk+25 else+31 take-25 back-33
offered|<carry>..<fine> talk+72 else-91 back-21 done-20
offered|<carry>..<fix> talk-38 else+41 take+24 back-23
offered|<carry>..<go> talk+73 else-171 take+74 back-64 done-32
offered|<carry>..<goods> talk+30 else-55 take+31 back-21
offered|<carry>..<home> talk-19 else-18 take+40
offered|<carry>..<me> else+17 take+19 back-27
offered|<carry>..<money> talk+73 else-98 back-22
offered|<carry>..<not> talk-27 else+73 take-23 back-23
offered|<carry>..<now> talk+16 else-33 take+56 back-45 done-43
offered|<carry>..<place> talk+21 else-20
offered|<carry>..<still> talk+44 else-21 take-23
offered|<carry>..<they> talk+46 else-78 take+33 back-22
offered|<carry>..<thing> talk+38 else-20 back-23 done-16
offered|<carry>..<time> talk-18 take+28
offered|<carry>..<tool> talk-119 take+102 back-20
offered|<carry><broken> talk+56 else-17 take-38
offered|<carry><but> talk+40 else-28 take-15
offered|<carry><but>罐 take+22
offered|<carry><go> talk+49 else-42
offered|<carry><goods> take+27
offered|<carry><me> talk+34 else+15 take-46
offered|<carry><money> talk+34 else-52
offered|<carry><now> talk-39 else+53
offered|<carry><still> else-27 take+15
offered|<carry><they> talk+70 else-57 take-27
offered|<carry><thing> talk+63 else-18 take-47
offered|<carry><tool> talk-92 else+19 take+73 back-15
offered|<carry><tool><go> talk-29 take+40
offered|<carry>上 talk-40 else-30 take+68 back-15
offered|<carry>上<now> talk-31 take+33
offered|<carry>个 talk-73 else+44 take+36
offered|<carry>嘴 talk-55 else-22 take+68
offered|<carry>回 else-28 take+35
offered|<carry>回<go> else-28 take+35
offered|<carry>外 talk+90 else-52 take-50
offered|<carry>点 talk+63 else-53 take-21
offered|<carry>着 talk-15 take+23
offered|<carry>着<now> take+15
offered|<crew> talk-39 else-192 take+100 back+104 done-57
offered|<crew>..<agency> talk-15 back+30
offered|<crew>..<ask> talk+41 else-16 take-24
offered|<crew>..<crew> else-43 take-45 back+74
offered|<crew>..<fix> talk+23
offered|<crew>..<go> talk+21 else-90 take+82 back-58 done-23
offered|<crew>..<me> talk-16
offered|<crew>..<name> talk-44 else-24 back+56
offered|<crew>..<not> talk-28 else-53 take-55 back+98
offered|<crew>..<now> talk-36 else-143 take+106 back+33 done-33
offered|<crew>..<time> take+22
offered|<crew>..<tool> talk-36 else-18 take+55
offered|<crew>..<you> talk-72 else-42 take+24 back+69
offered|<crew><go> talk+44 else-33 back-18
offered|<crew><name> take+22
offered|<crew><now> talk-136 else-81 take+115 back+37 done-16
offered|<crew><now><go> talk-52 else-26 take+79 back-15
offered|<crew>基 talk+39 else-50 take-15 back+24
offered|<crew>已 else-17 take+30
offered|<crew>已<go> else-17 take+30
offered|<crew>的 talk-38 else-23 take-20 back+57
offered|<crew>的<name> talk-33 else-19 take-32 back+59
offered|<fine> else+135 take-34 back-97 done-94
offered|<fine>$ talk-48 else+49 take+62 back-53 done-54
offered|<fine>..<agree> talk+53 else-18 take-32
offered|<fine>..<carry> talk-24 take+33
offered|<fine>..<now> talk+74 else-44 take-25 back-19 done-19
offered|<fine>午 talk+71 else-88 take+30 done-23
offered|<finished> talk-90 else-23 take+120 back-82 done-27
offered|<finished>$ talk-81 else-30 take+93 back-43
offered|<finished>..<accept> talk+36 else-26
offered|<finished>..<ask> talk+18 else-32 take+20
offered|<finished>..<carry> talk-57 else+24 take+41
offered|<finished>..<go> talk-67 take+71
offered|<finished>..<me> talk+41 take-29
offered|<finished>..<now> talk-15 else-25 take+65 back-28 done-31
offered|<finished>..<place> talk-32 else-16 take+50
offered|<finished>..<time> talk-32 take+44
offered|<finished>..<you> talk-41 else-42 take+72
offered|<finished><now> else-45 take+47 back-19 done-15
offered|<finished><place> talk-32 else-16 take+50
offered|<finished>这 talk+30 else-28
offered|<fix> talk-25 else-102 take+101 back+15 done-25
offered|<fix>$ talk+27 else-133 take+101 back-23 done-42
offered|<fix>..<accept> talk+63 take-58 back-16
offered|<fix>..<agency> talk-63 else-36 back+74
offered|<fix>..<agree> talk-113 else-25 back+57 done+59
offered|<fix>..<ask> talk-113 else+50 take+60 back+19
offered|<fix>..<broken> talk+18 else-24 take-20 back+23
offered|<fix>..<but> talk+63 else-102 take+16 back+17
offered|<fix>..<cannot> talk-52 else-25 take+39 back+31
offered|<fix>..<carry> talk-60 take+55
offered|<fix>..<finished> talk-16 else-39 take-36 done+64
offered|<fix>..<go> back+33
offered|<fix>..<goods> talk-55 else+58 take-56 back+50
offered|<fix>..<later> talk+49 else-31 take-40
offered|<fix>..<me> talk-31 else-18 take+58 done-16
offered|<fix>..<money> talk-80 take+69
offered|<fix>..<name> talk-21 take+34
offered|<fix>..<not> talk-113 else+92 take+54 back-39
offered|<fix>..<now> talk-38 else+30 take+56 back-48 done-17
offered|<fix>..<they> talk-55 else+17 back+48
offered|<fix>..<thing> take+35 back-23
offered|<fix>..<time> talk-38 else-32 take+64
offered|<fix>..<tool> talk-21 take+29
offered|<fix>..<you> talk-70 else+26 back+33
offered|<fix><ask> talk-52 take+55
offered|<fix><but> talk-75 take+56 back+28
offered|<fix><fix> take+26
offered|<fix><me> talk-15 take+19
offered|<fix><now> talk-25 else+33
offered|<fix><thing> talk-16 else-20 take+46 back-16
offered|<fix>上 talk-31 take+46
offered|<fix>屉 talk+53 else-51
offered|<fix>的 talk+45 take-86 back+41
offered|<fix>的<thing> talk+29 else-22
offered|<fix>表 else-16
offered|<fix>解 talk-39 else-36 take-20 back+74
offered|<fix>过 talk+74 else-58 take-24
offered|<go> take+96 back-87 done-98
offered|<go>$ talk+56 else-168 take+127 back-89 done-62
offered|<go>..<accept> else+19 back-32
offered|<go>..<agency> take-37 back+23
offered|<go>..<agree> talk+84 else+18 take-106 back-38
offered|<go>..<ask> talk+56 else-32 take-16 back-23
offered|<go>..<but> talk-115 take+112 back-30 done-17
offered|<go>..<cannot> talk+57 else-43 back-26
offered|<go>..<carry> talk-44 else+20 take+37 back-15
offered|<go>..<fix> talk-54 else+68 take+16 done-19
offered|<go>..<go> talk-28 else-66 take+108 back-55 done-20
offered|<go>..<goods> talk+110 else-38 take-92
offered|<go>..<help> else-31 take+44
offered|<go>..<kin> take+16
offered|<go>..<later> talk+101 else-47 take-59 back-29
offered|<go>..<me> talk+28 else+53 take-91 back+20 done-15
offered|<go>..<not> talk+27 else+22 take-22 back-18 done-16
offered|<go>..<now> take+58 back-95 done-54
offered|<go>..<place> talk-30 else-30 take+71 back-18
offered|<go>..<refuse> talk+73 else-37 take-44
offered|<go>..<they> talk+36 else-38 take+26 back-36
offered|<go>..<thing> talk-95 else+36 take+54
offered|<go>..<time> talk+35 else-22 take-16
offered|<go>..<tool> talk-39 take+48
offered|<go>..<wish> talk-16 else+43 take-15
offered|<go>..<you> take+48 back-34
offered|<go><ask> talk+16
offered|<go><but> talk-53 take+61
offered|<go><cannot> talk+70 else-48 take-25
offered|<go><carry> talk-34 take+47
offered|<go><fix> talk-47 else-26 take+58 done-15
offered|<go><fix><thing> talk-17 take+26
offered|<go><go> talk-34 take+39
offered|<go><me> talk-17 back+20
offered|<go><not> talk+34 take-23 back-19
offered|<go><now> talk-79 else-16 take+121 back-52 done-30
offered|<go><place> else-51 take+49
offered|<go><time> talk+45 else-20 take-31
offered|<go><tool> talk-36 take+42
offered|<go>咯 talk-47 else-76 take+93
offered|<go>的 talk+31 else+39 take-64
offered|<go>看 talk-15 else+25 back-15
offered|<go>着 talk-26 else+21
offered|<go>给 talk-55 else-35 take+83
offered|<go>给<fix> take+17
offered|<go>过 talk+22 else+44 take-57
offered|<goods> talk+165 else-87 take-36 back-90 done-123
offered|<goods>$ talk+149 else-57 take-127 back-65 done-48
offered|<goods>..<accept> talk-29 else+47
offered|<goods>..<agency> take+29
offered|<goods>..<agree> talk+93 else-16 take-82 back-38 done-27
offered|<goods>..<ask> talk+20 else+17 take-34
offered|<goods>..<broken> talk-24 else+37 take-27 back+16
offered|<goods>..<busy> take+17
offered|<goods>..<but> talk-58 else+64 take+33 back-24 done-17
offered|<goods>..<carry> talk-29 else+59
offered|<goods>..<fix> talk+24 else-48 take-35 back+45
offered|<goods>..<go> talk-16 else-18 back+43 done-16
offered|<goods>..<goods> talk+127 else-141 take+16 back-31 done-26
offered|<goods>..<kin> talk+88 else-53 take-41 back-16
offered|<goods>..<me> talk-118 else-39 take+152 back-44 done-22
offered|<goods>..<money> talk+96 else-64 take-32
offered|<goods>..<name> talk+67 else-24 take-47
offered|<goods>..<not> talk+45 else-77 take+63 back-44 done-18
offered|<goods>..<now> talk+69 else-50 take+18 back-62 done-54
offered|<goods>..<place> talk-50 else-33 take+85 back-15
offered|<goods>..<still> talk+70 else-35 take-38
offered|<goods>..<they> talk-23 else-28 back+46
offered|<goods>..<thing> else-22 take+37 done-17
offered|<goods>..<time> talk-28 take+33
offered|<goods>..<tool> talk-21 take+29
offered|<goods>..<wish> talk+49 else-76 take+37
offered|<goods>..<wrong-one> talk+57 else-47
offered|<goods>..<you> else-56 take+69 back-16
offered|<goods><agree> talk+45 take-38
offered|<goods><broken> else-20 back+19
offered|<goods><but> talk+20 else-63 take+46
offered|<goods><fix> talk+78 else-43 take-41
offered|<goods><goods> talk-33 else+22 take+28
offered|<goods><me> talk-42 take+56
offered|<goods><money> talk+29 else-20
offered|<goods><not> talk+55 else-33 take-25
offered|<goods><now> talk+146 else-94 take-80 back-21 done-20
offered|<goods><still> talk+99 else-60 take-54
offered|<goods><wish> talk+36 else-77 take+44
offered|<goods><wrong-one> talk+57 else-47
offered|<goods><you> talk+32 else-37
offered|<goods>吃 talk+38 take-28
offered|<goods>在 take+22
offered|<goods>店 talk-44 else-16 take+56
offered|<goods>有 talk+45 else-54
offered|<goods>的 else-33 take+40 back-22
offered|<help> talk+64 else+19 take-71 back-40 done-17
offered|<help>$ talk+75 else-43 take-44 back-15
offered|<help>..<carry> talk+19 else-21
offered|<help>..<go> talk-40 else+21 take+27
offered|<help>..<me> talk+44 take-37
offered|<help>..<now> else+31 take-23
offered|<help><carry> talk-37 take+30
offered|<help><go> talk-18 take+16
offered|<help><me> talk+50 else-23 take-29
offered|<home> talk-32 else-41 take+81 back-19 done-19
offered|<home>$ talk-26 else-17 take+45
offered|<home>..<now> talk+15 else-38 take+33
offered|<home><now> talk-28 else-26 take+56
offered|<if> talk+127 else-73 take-82 back-27 done-16
offered|<if>$ talk+65 else-45 take-26
offered|<if>..<agree> talk+42 else-77 take+43
offered|<if>..<go> talk+74 else-48 take-41
offered|<if>..<later> talk+95 else-90 take-16
offered|<if>..<me> talk+134 else-140 back-16
offered|<if>..<now> talk+63 else-69
offered|<if>..<place> talk+20 take-15
offered|<if>..<still> talk+27 take-16
offered|<if>..<tool> talk+54 else-25 take-33
offered|<if><later> talk+39 else-30
offered|<if><me> talk+53 else-80 take+22
offered|<if><tool> talk+54 else-25 take-33
offered|<kin> talk+78 back-122 done-59
offered|<kin>$ talk-58 else+97 back-36
offered|<kin>..<accept> talk-41 else+28 take+21
offered|<kin>..<agree> talk+18
offered|<kin>..<but> talk-19 else-24 take+50
offered|<kin>..<carry> else-49 take+59
offered|<kin>..<finished> talk-28 else-17 take+47
offered|<kin>..<go> talk-73 take+69
offered|<kin>..<goods> talk-58 take+63
offered|<kin>..<me> talk+30 else-44 take+23 back-23
offered|<kin>..<not> talk+70 else-57 back-19
offered|<kin>..<now> talk+65 take-49 back-27 done-15
offered|<kin>..<past> talk+56 else-48
offered|<kin>..<place> else-15 take+20
offered|<kin>..<they> talk+75 else-54 take-25 back-21
offered|<kin>..<wish> talk-29 take+35
offered|<kin><finished> talk-15 take+23
offered|<kin><go> talk-55 else+26 take+33
offered|<kin>在 take+19
offered|<kin>在<place> take+19
offered|<kin>王 talk+17
offered|<later> talk+103 else+23 take-106 back-72 done-49
offered|<later>$ else-21 take+28
offered|<later>..<agency> talk+46 else-21 back-20
offered|<later>..<ask> talk-69 else+40 take+46
offered|<later>..<busy> else-27 take+38
offered|<later>..<but> talk+66 else-45 take-23
offered|<later>..<fix> talk+72 else-54 take-19
offered|<later>..<go> talk+62 else-35 take-23 back-22
offered|<later>..<me> talk+68 else-50 take-20 back-32
offered|<later>..<now> else+21
offered|<later>..<you> talk+84 else-49 take-50
offered|<later><agency> talk+46 else-21 back-20
offered|<later><but> talk+56 else-44
offered|<later><me> take+16
offered|<later>二 talk+47 else-27 take-20
offered|<later>才 talk+75 else-42 take-34
offered|<laugh> talk-53 else+157 take-92 back-32 done-17
offered|<laugh>$ talk-30 else+105 take-61 back-18
offered|<me> talk+45 else-32 take+76 back-64 done-83
offered|<me>$ talk-76 else-35 take+106 back-63 done-24
offered|<me>..<accept> talk-115 else-24 take+147 back-56 done-17
offered|<me>..<agency> talk-63 else-25 back+68
offered|<me>..<agree> else+48 back-76 done-24
offered|<me>..<ask> talk-87 else+97 take+44 back-34
offered|<me>..<body> talk+78 else-29 take-30 back-47
offered|<me>..<broken> talk+72 else-33 back-47 done-18
offered|<me>..<busy> talk+84 else-55 take-39 back-32
offered|<me>..<but> talk+48 back-82 done-31
offered|<me>..<cannot> talk+84 else-116 take-92 back+69 done-22
offered|<me>..<carry> talk+19 else-96 take+85 back-51 done-38
offered|<me>..<crew> talk-31 else-44 take-42 back+89
offered|<me>..<fine> talk+27 back-35 done-16
offered|<me>..<finished> else-64 take+65 back-15
offered|<me>..<fix> talk-126 else-41 take+187 back-81 done-23
offered|<me>..<go> talk-63 else-28 take+144 back-107 done-46
offered|<me>..<goods> talk+113 else-66 take-48 back-46 done-24
offered|<me>..<help> talk+39 else-15 take-15 back-19
offered|<me>..<home> talk+21 else-32 take+19
offered|<me>..<if> talk+68 else-36 take-42
offered|<me>..<kin> talk-32 take+69 back-45 done-18
offered|<me>..<later> talk-21 else+61 take-27
offered|<me>..<me> talk-109 else+105 take+60 back-58 done-22
offered|<me>..<money> else-41 take+53 back-21
offered|<me>..<name> talk+44 else-81 take+37 back-37
offered|<me>..<next-door> talk+41 else-22 take-21
offered|<me>..<not> talk-102 else+26 take+43 back+49 done-30
offered|<me>..<now> take+50 done-64
offered|<me>..<off> talk-88 else-56 take+102
offered|<me>..<past> talk+96 else-67 take-30 back-29
offered|<me>..<place> talk-66 else-86 take+149 back-68 done-22
offered|<me>..<refuse> talk-15 else+27 back-18
offered|<me>..<still> else+38 take+21 back-50 done-24
offered|<me>..<they> talk+104 else-33 take-55 back-68 done-20
offered|<me>..<thing> talk-23 else-47 take+74 back-18
offered|<me>..<time> else-43 take+45
offered|<me>..<tool> talk-143 else+39 take+118 back-37
offered|<me>..<under-way> talk-35 else-24 take+55
offered|<me>..<wish> take-42 back+31
offered|<me>..<wrong-one> talk+33 else-36
offered|<me>..<you> else+51 back-56 done-20
offered|<me>0 talk+51 else-47 back-22
offered|<me><accept> talk-88 else-60 take+128 back-27
offered|<me><accept><crew> take+22
offered|<me><accept><they> talk-42 else-30 take+68
offered|<me><agree> talk-117 else+27 take+74 back-22
offered|<me><body> talk+82 else-56 take-28 back-31
offered|<me><body><body> talk+57 else-32 take-22 back-15
offered|<me><busy> talk+34 else-37
offered|<me><but> talk+110 else-39 take-96 back-29
offered|<me><but>个 talk+85 else-46 take-42
offered|<me><cannot> talk+47 else-36 take-68 back+29
offered|<me><carry> talk-45 take+56 back-22
offered|<me><carry><go> talk-17 take+20
offered|<me><carry>个 talk-31 take+46
offered|<me><crew> back+23
offered|<me><finished> take+17
offered|<me><fix> else-39 take+44 back-19
offered|<me><go> talk-89 else-54 take+144 back-69 done-16
offered|<me><go><carry> talk-31 else-18 take+46
offered|<me><go><fix> talk-49 else-28 take+91 back-35
offered|<me><go><go> talk-45 else-43 take+77
offered|<me><go><place> talk-29 else-24 take+51
offered|<me><home> talk+25 else-17
offered|<me><if> talk+63 else-47 take-25
offered|<me><kin> talk-46 else-30 take+81
offered|<me><kin><go> talk-32 take+42
offered|<me><kin>在 take+19
offered|<me><name> else-15 take+28
offered|<me><not> talk-120 else+89 take-66 back+64
offered|<me><now> talk-45 take+74 back-56 done-25
offered|<me><now><carry> talk+31 take-22
offered|<me><now><go> talk+18 else-32
offered|<me><now><now> talk-40 else-29 take+57
offered|<me><now><wish> take+21
offered|<me><now>住 talk+42 else-23 take-20
offered|<me><now>在 talk+16 else-37 take+25
offered|<me><past> talk+123 else-85 take-54 back-24
offered|<me><past><go> talk+37 take-28
offered|<me><place> talk-61 take+56
offered|<me><still> talk-20 else+54 back-20
offered|<me><still>有 talk+23 else-60 take+31
offered|<me><thing> talk-59 take+63
offered|<me><tool> talk-15 take+23
offered|<me><wish> talk+18 else+58 take-91 back-16
offered|<me><wish><carry> talk+47 else-21 take-32
offered|<me>下 talk-19 take-51 back+58
offered|<me>也 talk+60 else+70 take-133 back-53
offered|<me>也<broken> talk+64 else-34 take-37
offered|<me>也<wrong-one> talk+46 else-30 take-19
offered|<me>今 talk+106 else-66 take-56 back-23
offered|<me>先 talk-24 else-48 take+69 back-20
offered|<me>先<carry> talk-42 take+53
offered|<me>再 talk+90 else-75 take-34
offered|<me>包 talk-57 else-65 take+90
offered|<me>只 talk-49 take-28 back+63
offered|<me>囤 talk-18 take+31
offered|<me>囤<now> talk-18 take+31
offered|<me>在 talk-17 else+53 take-22
offered|<me>在<place> talk-25 take+37
offered|<me>开 talk+22
offered|<me>把 talk-33 else-43 take+67 back-15
offered|<me>有 talk+94 else-104 back-34
offered|<me>楼 talk+24 else-40 take+19
offered|<me>熟 take+23
offered|<me>的 talk-30 take+44 back-17
offered|<me>给 else-28 take+40 back-21
offered|<me>给<carry> take+21
offered|<me>说 talk+54 else-21 take-33
offered|<me>跟 take+15
offered|<me>车 talk+87 else-124 take+35 back-25
offered|<me>这 else+33 take-19 back-25
offered|<me>那 else-72 take+52
offered|<money> talk+108 else-57 back-95 done-60
offered|<money>$ talk+36 else-41 take+30 back-33 done-20
offered|<money>..<accept> talk-28 take+33
offered|<money>..<agency> talk+34 else-16
offered|<money>..<agree> talk+28 take-28
offered|<money>..<ask> talk+52 else-33 take-22
offered|<money>..<but> talk+56 else-33 take-19
offered|<money>..<cannot> talk+20
offered|<money>..<goods> talk-55 else+20 take+44
offered|<money>..<me> talk-56 else-23 take+79
offered|<money>..<money> talk+55 take-33 back-15
offered|<money>..<now> talk+78 else-83 take+15 back-40 done-19
offered|<money><agency> talk+38 back-18
offered|<money><but> talk+29 else-23
offered|<money><but>板 talk+29 else-23
offered|<money><goods> talk-55 else+20 take+44
offered|<money><now> talk+99 else-70 take-53
offered|<money>咯 talk+33 take-15
offered|<money>收 talk+41 else-23
offered|<money>的 talk+84 else-53 take-39 back-16
offered|<name> talk-17 else+28 take+65 back-55 done-100
offered|<name>$ talk-36 take+41 done-36
offered|<name>..<accept> talk-28 else+37
offered|<name>..<agree> take+44 back-45 done-16
offered|<name>..<but> else-43 take-16 back+44
offered|<name>..<carry> talk-63 else+28 take+50
offered|<name>..<go> talk-18 else+46 take+28 back-51 done-22
offered|<name>..<goods> talk-33 else+45 take+17 back-18
offered|<name>..<me> talk-142 else+94 take+68 back-41
offered|<name>..<name> else-50 take+48 back-25
offered|<name>..<not> else-38 back+50
offered|<name>..<now> talk-85 else+55 take+86 back-50 done-28
offered|<name>..<place> talk+72 else-61 back-19
offered|<name>..<refuse> take+15
offered|<name>..<they> talk+55 else-97 take+45 back-27
offered|<name>..<time> take+25
offered|<name>..<tool> talk-76 else-26 take+89
offered|<name>..<you> talk+68 else-64 back-17
offered|<name><agree> talk+16 back-22
offered|<name><carry> talk-53 else+44 take+16
offered|<name><carry><tool> talk-15 take+23
offered|<name><go> talk-39 else+18 take+34
offered|<name><go><now> take+24
offered|<name><me> talk-30 take+43
offered|<name><name> talk+15 else-75 take+51 back-23
offered|<name><now> else-39 take+40
offered|<name><you> talk+53 else-57
offered|<name>上 talk-24 take+36
offered|<name>先 talk-21 take+31
offered|<name>先<go> talk-21 take+31
offered|<name>士 talk+56 else-36 take-22
offered|<next-door> talk+88 else-86 take-53 back+23
offered|<next-door>$ talk+41 else-22 take-21
offered|<next-door>..<ask> talk+45 else-39
offered|<next-door>..<not> talk+41 else-31
offered|<next-door>..<now> talk+45 else-39
offered|<not> talk+35 else+64 take-83 back+15 done-83
offered|<not>$ talk+66 else-51 take-32 done-19
offered|<not>..<accept> talk+18 else+83 take-76 back-21
offered|<not>..<agency> talk-34 else-44 take-54 back+93
offered|<not>..<agree> talk-70 else+88 take+31 back-31
offered|<not>..<ask> talk-27 else+75 take-30 back-21
offered|<not>..<broken> talk+25 else+23 take-38 back-23
offered|<not>..<but> else-16 take-37 back+35
offered|<not>..<cannot> else-45 take+30
offered|<not>..<carry> talk-47 else+43 take+39 back-27
offered|<not>..<crew> else-15 take-19 back+25
offered|<not>..<fine> talk+25 else+22 take-32
offered|<not>..<fix> talk-37 else+29 back+17
offered|<not>..<go> talk+38 else-86 back+50 done-20
offered|<not>..<goods> talk+16 else+40 take-45 back-27 done-15
offered|<not>..<me> talk+59 else-65 take+22 back-28 done-20
offered|<not>..<money> talk-153 else+97 take+80 back-24
offered|<not>..<not> else+15 take-87 back+55 done-21
offered|<not>..<now> talk+34 else+34 take-55 done-35
offered|<not>..<past> talk+73 else-62
offered|<not>..<place> talk+18 else-18 take-30 back+27
offered|<not>..<still> talk+41 else-15 take-24 back-15
offered|<not>..<they> back-23
offered|<not>..<thing> talk-45 else+42 take+25 done-16
offered|<not>..<tool> talk-34 else+34 take+21 back-24
offered|<not>..<you> talk-114 take+73 back+53
offered|<not><accept> talk+60 take-64
offered|<not><agree> else+28 take-37
offered|<not><broken> talk+58 else-40 take-16
offered|<not><but> talk+71 else-57
offered|<not><fix> talk-44 else-16 take+54
offered|<not><go> else+46 take-25 back-33
offered|<not><goods> talk+32 take-33
offered|<not><goods><now> talk+37 take-31
offered|<not>事 talk+31 else-16 take+20 back-38
offered|<not>人 talk+60 take-61 back-25
offered|<not>吃 talk+53 else-56 take+16 back-20
offered|<not>在 talk+68 else-74 take-24 back+22
offered|<not>处 talk-51 else-64 take+78
offered|<not>得 talk+76 else-53 take-29 back-17
offered|<not>慌 talk-31 else-22 take+51
offered|<not>扒 talk+16 else-49 take+42 back-34
offered|<not>扒<thing> talk+16 else-49 take+42 back-34
offered|<not>放 talk+92 else-80 take-18
offered|<not>用 talk-20 back+36
offered|<not>管 talk-65 take-23 back+66
offered|<not>给 talk-19 take+24
offered|<not>跟 else-21 take+27
offered|<not>跟<me> else-21 take+27
offered|<not>这 talk-57 else-55 take-39 back+88
offered|<now> talk+16 else+64 take+77 back-109 done-109
offered|<now>$ talk+61 else-31 take+79 back-107 done-112
offered|<now>..<accept> talk+19 else-21 take+38 back-46 done-21
offered|<now>..<agency> talk-51 else-15 take-51 back+92 done-19
offered|<now>..<agree> talk+37 else+24 take-31 back-39 done-23
offered|<now>..<ask> else+58 take-21 back-36 done-22
offered|<now>..<body> talk+24 take-17
offered|<now>..<broken> talk-20 take+62 back-35 done-27
offered|<now>..<busy> talk+61 take-46
offered|<now>..<but> talk+41 else+62 take-57 back-49 done-32
offered|<now>..<cannot> talk+46 else-40 take-42 back+25
offered|<now>..<carry> take+56 back-47 done-33
offered|<now>..<crew> talk-39 else-21 take-31 back+68
offered|<now>..<fine> talk+15 else+52 take-36 back-20 done-18
offered|<now>..<finished> talk-39 else+88 take-25
offered|<now>..<fix> talk+105 else-87 take-38 done-31
offered|<now>..<go> else-17 take+60 back-85 done-47
offered|<now>..<goods> talk+80 else-36 take-42 back-22 done-19
offered|<now>..<help> talk+53 else-33 take-20
offered|<now>..<kin> talk-73 take+67
offered|<now>..<later> talk+65 else-54
offered|<now>..<laugh> talk+44 take-42
offered|<now>..<me> talk-37 else-46 take+109 back-55 done-34
offered|<now>..<money> talk+81 else-88 back-16
offered|<now>..<name> talk+59 else-68 take-41 back+35 done-21
offered|<now>..<next-door> talk+41 else-22 take-21
offered|<now>..<not> talk+59 else+76 take-95 back-46 done-26
offered|<now>..<now> talk-92 else+99 take+95 back-90 done-67
offered|<now>..<place> talk+17 else-95 take+74 back-45 done-24
offered|<now>..<still> talk+25 else+72 take-67 back-22 done-16
offered|<now>..<they> talk+27 take-20 back-19
offered|<now>..<thing> talk+58 else-21 take-15 back-36 done-18
offered|<now>..<time> talk+26
offered|<now>..<tool> talk-38 take+44 back-16
offered|<now>..<under-way> talk-61 else-15 take+72
offered|<now>..<wish> talk-35 else-56 take+36 back+50
offered|<now>..<you> else-62 take+81 back-21 done-35
offered|<now><accept> else-70 take+73 back-30
offered|<now><accept><name> else-15 take+22
offered|<now><accept><they> take+21
offered|<now><agree> talk-52 take+76
offered|<now><ask> else+47 take-43 back-20
offered|<now><body> talk+46 else-39
offered|<now><but> talk+62 else+17 take-73 back-23
offered|<now><cannot> talk+66 else-38 take-27
offered|<now><finished> else+18
offered|<now><fix> else-32 take+27
offered|<now><go> talk-45 else-62 take+108 back-45 done-23
offered|<now><go><now> talk-34 take+37
offered|<now><go>过 talk+41 take-37
offered|<now><laugh> talk+67 else-42 take-33
offered|<now><me> talk-41 else+18 take+29
offered|<now><not> talk-52 else+63
offered|<now><now> talk-76 take+77
offered|<now><place> talk+76 else-36 take-50
offered|<now><wish> else-63 back+60
offered|<now><wish><go> talk-32 else-18 take+50
offered|<now>三 else-51 take+72 back-51
offered|<now>上 else-59 take+57
offered|<now>也 talk-25 else+41
offered|<now>住 talk+42 else-23 take-20
offered|<now>到 else-86 take+68
offered|<now>吧 talk+55 else-18 take-38 back-17
offered|<now>在 talk-106 take+105 back-22 done-15
offered|<now>在<me> talk-37 take+50
offered|<now>给 talk+24 else-28
offered|<now>能 talk+31 take-32
offered|<now>跟 talk+32 else-39
offered|<now>这 talk+78 else-46 take-42
offered|<off> talk-155 else+61 take+72
offered|<off>$ talk-76 else+42 back+28
offered|<off>..<me> talk-25 else-25 back+39
offered|<past> talk+201 else-73 take-136 back-122 done-52
offered|<past>..<accept> talk+57 else-39
offered|<past>..<agency> talk+68 else-25 take-29 back-28
offered|<past>..<agree> talk+31 else-60 take+52 back-31
offered|<past>..<ask> else+23 take-21
offered|<past>..<broken> talk+133 else-110 take-37 back-26
offered|<past>..<but> talk+39 take-43
offered|<past>..<carry> talk+65 else-35 take-33
offered|<past>..<crew> talk+56 else-26 take-24
offered|<past>..<fix> talk+80 else-55 take-29
offered|<past>..<go> talk+79 else+21 take-98 back-29
offered|<past>..<me> talk+18 else-29 take+34 back-31
offered|<past>..<money> talk+15 back-15
offered|<past>..<not> talk+39 else-42
offered|<past>..<now> talk+61 else+20 take-67 back-38 done-17
offered|<past>..<past> talk+59 else-40 take-18
offered|<past>..<place> talk+16 else-16
offered|<past>..<refuse> talk+62 else-59
offered|<past>..<still> else-43 take+42
offered|<past>..<they> talk+110 else-54 take-67 back-27
offered|<past>..<thing> talk+53 else-37
offered|<past>..<tool> talk+68 else-23 take-45
offered|<past>..<you> talk+65 else-30 take-39
offered|<past><ask> talk+34 else-16 take-17
offered|<past><broken> talk+58 else-36 take-20
offered|<past><fix> talk+42 else-32
offered|<past><go> talk+19 take-29
offered|<past><now> else+34 take-19
offered|<past><refuse> talk+62 else-59
offered|<past><refuse>才 talk+30 else-25
offered|<past>也 talk+27 else-59 take+41 back-20
offered|<past>也<agree> talk+30 else-64 take+42 back-19
offered|<past>在 talk+17 else-17
offered|<past>在<place> take+21
offered|<past>那 talk+28 else-18
offered|<place> talk+74 else-140 take+81 back-41 done-82
offered|<place>$ talk-36 else-19 take+33 back+34 done-15
offered|<place>..<accept> talk-37 take+55
offered|<place>..<agree> talk+59 else-17 take-26 back-34
offered|<place>..<ask> talk-54 take+75
offered|<place>..<broken> talk+59 else-55 take-57 back+33
offered|<place>..<but> talk+91 else-68 take-63
offered|<place>..<carry> talk-30 else-79 take+100 back-22 done-18
offered|<place>..<fine> take+40
offered|<place>..<fix> talk-126 take+90 back+23
offered|<place>..<go> talk+48 else-52 back-18
offered|<place>..<goods> talk+94 take-91 back-15
offered|<place>..<me> talk-126 else+21 take+77
offered|<place>..<money> talk+78 else-53 take-20 back-15
offered|<place>..<name> talk+110 else-84 take-39 back-41
offered|<place>..<not> talk+63 take-54 back-22
offered|<place>..<now> else-29 take+45 done-39
offered|<place>..<place> talk-21 else-16 take+40
offered|<place>..<still> talk+29 else-15
offered|<place>..<thing> talk+20 take-63 back+36
offered|<place>..<tool> talk-37 else-27 take+65
offered|<place>..<under-way> talk-17 take+26
offered|<place>..<wish> talk+59 else-62
offered|<place>..<you> talk+36 else-35 back-15
offered|<place><carry> talk-42 else-18 take+59
offered|<place><go> talk-15 take+20
offered|<place><goods> talk+33 take-22
offered|<place><name> talk+42 else-50
offered|<place><not> talk+59 take-46
offered|<place><now> talk-39 else-55 take+88 back-20
offered|<place><place> else-17 take+33
offered|<place><still> talk+27 take-26
offered|<place><tool> else-18 take+18
offered|<place><tool>在 else-18 take+18
offered|<place><under-way> talk-17 take+26
offered|<place>也 talk+64 else-23 take-44
offered|<place>今 talk+47 else-15 take-30
offered|<place>的 talk+44 else-38 take-37 back+15
offered|<place>的<name> talk+63 else-34 take-21 back-25
offered|<place>站 talk-26 take+34
offered|<place>那 talk+50 else-20 take-29
offered|<refuse> talk+23 else+57 take-64 back-23 done-16
offered|<refuse>$ talk+52 else-21 take-31
offered|<refuse>..<agency> talk-19 back+27
offered|<refuse>..<fix> talk+28 else-18
offered|<refuse>..<now> talk+15
offered|<refuse>..<they> talk+27 else-16
offered|<refuse><agency> talk-19 back+27
offered|<refuse>才 talk+30 else-25
offered|<sorry> talk+57 take-56 back-25
offered|<sorry>$ talk+39 take-21 back-22
offered|<still> talk+167 else-42 take-99 back-129 done-73
offered|<still>$ else+72 take-54
offered|<still>..<agree> else-15 take+38 back-30 done-16
offered|<still>..<ask> talk+17 take-25
offered|<still>..<broken> talk+35 else-55 take+35
offered|<still>..<but> talk+65 else-47 back-20
offered|<still>..<cannot> take+29 back-17
offered|<still>..<carry> talk-30 else+52
offered|<still>..<finished> talk+68 else-32 take-41
offered|<still>..<fix> talk+37 else-19 back-21
offered|<still>..<go> talk+35 else+117 take-139 back-35
offered|<still>..<goods> talk+17 else+51 take-58
offered|<still>..<me> talk-57 else+64 take+30 back-24
offered|<still>..<money> talk+28
offered|<still>..<not> talk-60 else+101 back-38
offered|<still>..<now> talk+47 back-45 done-28
offered|<still>..<past> else+24
offered|<still>..<place> talk+91 else-77 take-25
offered|<still>..<they> talk-68 else+23 take+50
offered|<still>..<thing> else-16 take+21
offered|<still>..<wish> talk+62 else-44 take-22
offered|<still>..<you> talk-74 else+47 take+44 back-17
offered|<still><agree> talk+29
offered|<still><agree>0 talk+58 else-54
offered|<still><broken> talk+51 else-84 take+45
offered|<still><me> talk-67 take+54
offered|<still><money> talk+29 else-19
offered|<still><place> talk+94 else-80 take-25
offered|<still>人 talk+26 else-21
offered|<still>开 talk+88 else-61 take-31
offered|<still>有 talk-48 take+68 back-25 done-16
offered|<still>片 talk+130 else-136 back-16
offered|<still>盒 talk+44 else-39
offered|<still>盒<fix> talk+44 else-39
offered|<they> talk+30 else+140 take-82 back-64 done-60
offered|<they>$ talk+40 else-45
offered|<they>..<agency> talk+28 else-23 back-20
offered|<they>..<carry> talk-28 take+31
offered|<they>..<fine> talk+41 else-39 back-18
offered|<they>..<finished> talk-15 take+33
offered|<they>..<fix> talk-66 back+53
offered|<they>..<go> talk+25 else+15 take-69 back+41
offered|<they>..<goods> talk-21 take+33
offered|<they>..<kin> talk+110 else-55 take-75 back-18
offered|<they>..<me> talk+49 else-18 take-16 back-22
offered|<they>..<not> talk+75 else-31 take-29 back-42
offered|<they>..<now> talk-28 else+63 take+23 back-46 done-18
offered|<they>..<they> talk+43 else-27 back-21
offered|<they>..<thing> talk+35 else+36 take-50 back-19
offered|<they><carry> else-29 take+21
offered|<they><go> talk-77 else+17 back+58
offered|<they><kin> talk+110 else-55 take-75 back-18
offered|<they><not> talk+62 else-49
offered|<they><now> talk-88 else+18 take+74
offered|<they>说 else-26 take+33
offered|<thing> talk+91 else-106 done-101
offered|<thing>$ talk-37 else-42 back+71 done-35
offered|<thing>..<agency> talk-107 else-44 take-59 back+139 done-15
offered|<thing>..<agree> talk+25 else-72 take+40 done-18
offered|<thing>..<ask> talk-45 take+51
offered|<thing>..<body> talk-49 else-20 take+62
offered|<thing>..<broken> talk+20 else-68 back+26
offered|<thing>..<but> talk+54 take-31 back-36
offered|<thing>..<cannot> talk+65 else-34 take-36
offered|<thing>..<carry> talk+38 else-52 take+21
offered|<thing>..<crew> talk-20 back+36
offered|<thing>..<fix> talk+72 else-17 take-53 back-21
offered|<thing>..<go> talk+49 else-50
offered|<thing>..<goods> talk-31 else-52 take+71
offered|<thing>..<later> else-33 take+32 back-17
offered|<thing>..<me> talk-21 else-121 take+127 back-22 done-15
offered|<thing>..<name> talk+80 else-19 take-62 back-16
offered|<thing>..<not> talk-16 else+19 take+26 back-20 done-16
offered|<thing>..<now> talk+154 else-175 take-82 back+33 done-42
offered|<thing>..<past> else-30 take+27
offered|<thing>..<place> talk-95 take+49 back+56
offered|<thing>..<they> talk+48 take-43
offered|<thing>..<thing> back+39 done-28
offered|<thing>..<tool> talk-16 take+22
offered|<thing>..<wish> talk+40 take-37
offered|<thing><agree> take-27 back+32
offered|<thing><agree><agency> talk-21 back+37
offered|<thing><broken> talk+44 else-17 take-26
offered|<thing><fix> talk+48 else-26 take-21
offered|<thing><go> else-28 take+23
offered|<thing><me> talk-20 else-15 take+37
offered|<thing><now> talk+46 else-44 take-24 back+18
offered|<thing>上 talk+84 else-52 take-45
offered|<thing>关 talk+35 else-31
offered|<thing>关<now> talk+35 else-31
offered|<thing>在 else-55 take+48
offered|<thing>在<ask> else-55 take+48
offered|<thing>的 talk+73 else-26 take-38 back-33
offered|<thing>诊 talk+32 else-62 take-22 back+40
offered|<thing>里 talk-27 take+23
offered|<time> talk-120 take+121 back-46 done-23
offered|<time>$ else+20
offered|<time>..<go> talk-41 take+49
offered|<time>..<me> take+21
offered|<time>..<now> talk+31 take-25
offered|<time>内 talk-28 take+47
offered|<time>到 talk-37 else-25 take+59
offered|<tool> talk-120 else-84 take+221 back-117 done-82
offered|<tool>$ talk-40 else+63 take+23 back-49 done-17
offered|<tool>..<agree> talk-30 take+40
offered|<tool>..<ask> else-38 take+48
offered|<tool>..<body> talk-29 take+20
offered|<tool>..<broken> talk-42 else-35 take+73
offered|<tool>..<carry> talk-116 else-29 take+134
offered|<tool>..<finished> talk-39 else-24 take+64
offered|<tool>..<fix> talk+51 else-43
offered|<tool>..<go> talk-78 else-50 take+123 back-21
offered|<tool>..<home> talk-27 take+43
offered|<tool>..<me> talk-25 else-58 take+85 back-30
offered|<tool>..<now> talk-99 else-121 take+184 back-45 done-44
offered|<tool>..<place> talk-15 else-27 take+49
offered|<tool>..<still> talk+35 else-19
offered|<tool>..<they> talk+32 take-18
offered|<tool>..<thing> talk-37 take+47
offered|<tool>..<time> talk-22 take+32
offered|<tool>..<tool> talk-85 else-39 take+110
offered|<tool>..<you> else-29 take+32 back-20
offered|<tool><broken> talk-29 else-17 take+46
offered|<tool><carry> talk-83 else-19 take+98
offered|<tool><carry>上 talk-31 take+33
offered|<tool><go> talk-51 else-19 take+72
offered|<tool><go><now> talk-27 take+38
offered|<tool><me> talk-34 else-32 take+60
offered|<tool><now> talk-96 else-40 take+115
offered|<tool><still> talk+40 else-18 take-21
offered|<tool><still><place> talk+40 else-18 take-21
offered|<tool><tool> talk-38 else-18 take+57
offered|<tool>在<me> talk-31 take+42
offered|<tool>都 else-20
offered|<under-way> talk-93 else+49 take+60 back-24
offered|<under-way>..<me> talk-43 take+45
offered|<under-way>..<now> talk-37 else-25 take+61
offered|<under-way><now> talk-33 else-22 take+54
offered|<wish> else+99 take-76 back-19 done-47
offered|<wish>$ talk-92 else+62 take+35
offered|<wish>..<agree> talk+30 else-45 take+31 back-29
offered|<wish>..<broken> talk+50 else-22 take-27
offered|<wish>..<but> talk-20 take+27
offered|<wish>..<carry> talk+30 else+32 take-59 back-15
offered|<wish>..<fix> else+43 take-37
offered|<wish>..<go> talk-62 else+37 take+38
offered|<wish>..<goods> talk+129 else-110 take-50
offered|<wish>..<help> talk-44 else+31 take+17
offered|<wish>..<me> talk+64 else-56 take-15 back-22
offered|<wish>..<not> talk-51 take+58
offered|<wish>..<now> talk-40 else+88 take-27
offered|<wish>..<still> talk+26 take-35
offered|<wish>..<you> else-40 take+57
offered|<wish><carry> talk+25 else+21 take-49
offered|<wish><go> talk-65 else+21 take+48
offered|<wish>散 talk+44 else-39
offered|<wrong-one> talk+71 else-43 take-27
offered|<wrong-one>..<now> talk+32 else-32
offered|<wrong-one><now> else-21
offered|<you> talk-48 else+146 back-63 done-58
offered|<you>$ talk-61 else+104 back-20
offered|<you>..<agency> else-15 take-22 back+31
offered|<you>..<agree> talk-23 else+36 take+20 back-22
offered|<you>..<ask> talk-44 else+91 take-33 back-16
offered|<you>..<broken> talk+26 else-23 back-19
offered|<you>..<but> else-22 take+49 back-35 done-15
offered|<you>..<fix> talk+71 else+27 take-92 back-20
offered|<you>..<go> talk+61 else+15 take-50 back-30
offered|<you>..<me> talk+16 else+81 take-40 back-54 done-20
offered|<you>..<money> else-31 take+24
offered|<you>..<not> talk+21 else-30 take-15 back+31 done-23
offered|<you>..<now> else+101 take-46 back-42 done-22
offered|<you>..<past> talk+46 else-31
offered|<you>..<place> talk-54 take+48
offered|<you>..<refuse> talk+42 take-30 back-15
offered|<you>..<still> talk-132 else+99 take+38
offered|<you>..<they> talk+50 take-44 back-18
offered|<you>..<thing> talk-79 take+77 back-23
offered|<you><carry> talk-36 take+43
offered|<you><fix> talk+84 take-85 back-18
offered|<you><go> else+32
offered|<you><place> talk-19 take+16
offered|<you>在 talk-74 else+43 take+39
offered|<you>把 talk-67 else-78 take+117 back-23
offered|<you>说 talk+64 else-54
offered|<you>那 talk-65 else-57 take+100 back-24
offered|^ talk+58 else+142 take-24 back-85 done-112
offered|^+ talk+66 else-119 take+53 back-29
offered|^+0 talk+66 else-119 take+53 back-29
offered|^0 talk-34 else-29 take+87 back-74 done-28
offered|^0号 talk-23 else-15 take+48
offered|^<accept> talk+29 else-224 take+140 back+60 done-54
offered|^<agency> talk+82 else-153 take-31 back+63 done-37
offered|^<agree> talk-43 else+82 back-49
offered|^<ask> talk+165 else-135 take-29 back-84 done-35
offered|^<body> talk+31 take-23
offered|^<broken> talk+96 else-96 take+15 back-42 done-31
offered|^<busy> talk+83 else-34 take-53 back-28
offered|^<but> talk-28 else+141 take-42 back-62 done-29
offered|^<cannot> talk-22 else-105 back+99 done-23
offered|^<carry> talk+48 take-30 back-24 done-45
offered|^<crew> talk+28 else-158 take+105 back-20 done-36
offered|^<fine> talk+66 else-16 take-21 back-28 done-48
offered|^<finished> talk+61 take-40 back-23 done-58
offered|^<fix> talk-165 else-86 take+120 done+41
offered|^<go> talk-111 take+49 back+58 done-33
offered|^<goods> talk+86 else-154 take+96 back-52 done-48
offered|^<help> talk-53 else+34 take+25
offered|^<if> talk+181 else-147 take-92 back-21
offered|^<kin> talk+76 else-59 back-34 done-15
offered|^<later> else+87 take-60 back-34 done-24
offered|^<me> talk+104 else-114 take+55 back-60 done-81
offered|^<money> talk+95 else-83 take-22 back-21
offered|^<name> talk-55 take+102 back-94 done-52
offered|^<next-door> talk+80 else-53 take-33
offered|^<not> else+131 take-91 back-23 done-51
offered|^<now> talk-66 else+33 take+81 back-36 done-63
offered|^<past> talk+142 else-63 take-68 back-84 done-33
offered|^<place> talk+138 else-67 take-67 back-61 done-37
offered|^<sorry> talk+59 take-55 back-25
offered|^<still> talk-30 else+82 take-32 back-38 done-23
offered|^<they> talk-97 else+145 take+26 back-51 done-25
offered|^<thing> talk-19 else-21 take+41 done-32
offered|^<time> talk-26 else+15 take+21
offered|^<tool> talk-128 else-95 take+193 back-54 done-50
offered|^<under-way> talk-38 else+56 back-15
offered|^<wish> talk-48 else+76 back-30 done-16
offered|^<you> talk+35 else+25 take-27 done-47
offered|^一 talk-80 else+118 take+20 back-34 done-20
offered|^一会 talk-36 else-17 take+54
offered|^一块 talk-22 take+31
offered|^三 talk-16 else-48 take+78 back-36 done-23
offered|^三单 else-23 take+19
offered|^三角 talk-17 take+33
offered|^上 talk+65 else-89 back+19 done-19
offered|^上个 talk+25
offered|^上回 talk+89 else-67 take-28
offered|^上次 else-20 take+29 back-21
offered|^上礼 talk+23 else-15
offered|^下 else+54 take-20 back-32 done-16
offered|^下周 talk+54 else-42
offered|^不 talk-122 else+234 take-116 done-27
offered|^不好 talk+30 take-18 back-20
offered|^不归 talk-15 else-17 back+35
offered|^不是 talk-71 else+31 back+49
offered|^东 talk+79 else-49 take-35
offered|^两 talk-19 else-35 take+68 back-29
offered|^两个 talk-24 take+44
offered|^两板 talk+55 else-34 take-23
offered|^中 talk+64 else-87 take+34 done-22
offered|^中午 talk+74 else-102 take+37 done-21
offered|^买 talk+66 take-75
offered|^二 talk+61 else-61 back-21
offered|^二十 else-41 take+39
offered|^二楼 talk+38 else-25 take-17
offered|^五 talk+43 else-42
offered|^五分 talk-21 take+31
offered|^五斤 talk+22 else-27
offered|^交 talk+39 else-86 take+52 back-27
offered|^交给 talk-45 else-42 take+81 back-20
offered|^人 talk-19 else-35 take+60
offered|^人都 talk+96 else-91
offered|^什 talk+25 take-17
offered|^什么 talk+27 take-16
offered|^今 talk+64 else-56 take-86 back+44 done-23
offered|^今天 talk+74 else-90 take-66 back+51 done-17
offered|^他 talk-53 else+42 take+60 back-42 done-21
offered|^体 else-127 take+66 back+44 done-17
offered|^你 else+77 take-48 done-38
offered|^你们 talk+125 else-151 take-21 back+29 done-26
offered|^你把 talk-29 else-30 take+55
offered|^便 talk+25 else-36
offered|^便宜 talk+25 else-36
offered|^保 else+38 back-16
offered|^俩 take+16
offered|^俩人 take+16
offered|^俺 talk+49 else-157 take+101 back-36 done-18
offered|^俺去 take+16
offered|^俺家 talk+56 else-54 back-17
offered|^值 talk+60 else-26 take-28 back-26
offered|^值班 talk+76 else-67 back-24
offered|^先 talk+56 else-25 back-42 done-15
offered|^先把 talk+35 else-31
offered|^先拿 talk+30 else-21
offered|^先让 talk+50 else-34 take-21
offered|^全 else+19 take-27 back+19
offered|^八 talk+43 else-22 take-15
offered|^具 talk+117 else-111 take-26 back-15
offered|^具体 talk+117 else-111 take-26 back-15
offered|^几 talk+57 else-122 take+65
offered|^几号 talk+58 else-54
offered|^几楼 else-45 take+34
offered|^几点 else-60 take+50
offered|^出 else-99 take+93 back-29 done-21
offered|^出发 talk-18 else-20 take+39
offered|^出警 talk-54 else-40 take+73 back-15
offered|^刚 take+28 back-15
offered|^别 talk+146 else-64 take-78 back-86 done-23
offered|^到 talk+35 take-20
offered|^加 talk-55 else+36 take+26
offered|^医 talk+27 else-34 take+17 back-15
offered|^医院 talk+46 else-29 take-17
offered|^十 else+15 take+24 back-23
offered|^十分 talk-55 else+20 take+41
offered|^半 talk-29 take+27
offered|^半小 take+28
offered|^厂 else-18 take+18
offered|^厂家 else-18 take+18
offered|^去 talk-31 else+50 take-123 back+61
offered|^又 talk+38 else-23 take-17
offered|^又坏 talk+71 else-72
offered|^又是 talk+41 else-43
offered|^反 talk-58 else+33 take+32
offered|^反正 talk-40 take+39
offered|^取 talk-17 else-42 take+50
offered|^取件 talk-17 else-42 take+50
offered|^叫 talk-16 take+29 back-19
offered|^叫老 talk-27 else-18 take+42
offered|^可 talk+25 else-61 back-18 done+51
offered|^可以 talk+25 else-87 done+55
offered|^吃 talk+47 take-55
offered|^吃过 talk+95 else-90
offered|^合 back+19
offered|^咱 take-39 back+41
offered|^哈 else+55 take-47 back-20
offered|^哪 talk+49 else-18 take-32 back-21
offered|^哪个 talk+43 else-23 take-16
offered|^啥 talk+74 else-65
offered|^噪 talk-22 else-15 back+39
offered|^噪音 talk-22 else-15 back+39
offered|^土 talk+49 else-51
offered|^土豆 talk+50 else-54
offered|^在 talk+126 else-65 take-88 back-52
offered|^多 talk+80 else-79 take+16 back-15
offered|^多大 talk+100 else-98
offered|^夜 talk+26 take-24
offered|^夜来 talk+48 else-29 take-21
offered|^大 talk-39 else+69 back-19 done-25
offered|^奶 talk-59 else+20 take+43
offered|^好 talk-159 else+195 take-19 back-22 done-42
offered|^孩 talk+62 else-57 back-16
offered|^孩子 talk+62 else-57 back-16
offered|^安 talk+41 else-74 take+38
offered|^安排 talk-33 else-24 take+52
offered|^宝 talk-34 take+28
offered|^宝妈 talk-18 take+31
offered|^家 talk-17 take-33 back+48
offered|^家里 talk-25 else+56 take-20
offered|^对 else+41 take-48 back-17
offered|^小 else-67 take+87 back-40 done-24
offered|^小区 else-28 take+29
offered|^居 else-38 take-31 back+62
offered|^居委 talk-37 else-34 back+65
offered|^工 talk-25 take+41
offered|^工具 talk-25 take+41
offered|^已 talk-100 take+99 back-39 done-16
offered|^已经 talk-31 take+31 back-16
offered|^带 talk-57 else+70
offered|^带上 talk-49 else+44
offered|^年 talk+68 else-66 back-25
offered|^年年 talk+59 else-40 take-18
offered|^年轻 talk+40 else-67 take+22
offered|^床 talk-35 else-21 take+26 back+28
offered|^床位 talk-35 else-21 take+26 back+28
offered|^开 else+20 take-41
offered|^弄 talk-27 else-38 take-33 done+66
offered|^当 talk-62 else-53 take+82
offered|^得 talk-36 else-98 take+34 back+75 done-18
offered|^得$ talk-80 else-60 take+111 back-16
offered|^得他 talk-44 take-36 back+67
offered|^心 else+41 take-25
offered|^急 talk-66 else-29 take+83
offered|^急用 talk-66 else-29 take+83
offered|^怪 talk+99 else-80 take-21 back-30
offered|^怪不 talk+99 else-80 take-21 back-30
offered|^总 talk-40 take+65 back-17
offered|^总阀 else-55 take+48
offered|^我 talk+138 else-113 back-69 done-77
offered|^我一 talk+43 take-40
offered|^我上 back-15
offered|^我下 talk-22 else-26 take-34 back+58
offered|^我也 talk+64 else+38 take-123 back-49
offered|^我今 talk+69 else-16 take-54 back-19
offered|^我们 talk-146 else+18 take-79 back+150 done-17
offered|^我先 talk-24 else-48 take+69 back-20
offered|^我刚 talk+106 else+19 take-123
offered|^我去 talk+23 else-148 take+100 back-51
offered|^我叫 talk-24 take+40
offered|^我喊 talk-39 else-29 take+63
offered|^我在 talk+37 else+27 take-54
offered|^我妈 talk+56 else-42 take-15
offered|^我家 talk+146 else-190 back-52 done-21
offered|^我就 talk+22 take-23
offered|^我已 talk-36 else+20 take+20
offered|^我带 talk+53 else-55
offered|^我扛 talk-17 take+20
offered|^我把 else-33 take+26
offered|^我拿 else-21 take+18
offered|^我昨 talk+51 else-27 take-27
offered|^我来 talk-50 else+40 take+15
offered|^我正 talk-15 take+21
offered|^我的 talk+124 else-74 take-145 back-26
offered|^我给 talk-19 take+28
offered|^我跟 take+18
offered|^我车 talk+102 else-94 take-48
offered|^我这 talk+34 take-19 back-27
offered|^我那 talk-22 take+23
offered|^我顺 talk-49 else-44 take+75
offered|^户 talk-49 else-66 take+49 back+46
offered|^户内 talk-21 else-27 take-15 back+50
offered|^手 talk-78 else-42 take+97 back-23 done-15
offered|^打 talk-97 else+17 take+38 back+45
offered|^打0 talk-27 back+39
offered|^找 talk-90 else-54 take-50 back+121
offered|^把 talk+34 take-36
offered|^报 talk+76 else-83 back-15
offered|^报警 talk+84 else-77 take-19
offered|^拔 talk+37 else-31
offered|^拿 talk+33 else-43 back-16
offered|^拿块 talk+34 else-52
offered|^拿盆 talk+28
offered|^捎 talk-20 take+29
offered|^换 talk-57 take+58 back-17
offered|^接 talk-24 else-20 take+37
offered|^接了 talk-23 else-24 take+38
offered|^搁 talk-82 else-37 take+97
offered|^收 talk+71 else-24 take-46 back-18 done-27
offered|^收到 talk+81 else-45 take-45 back-15 done-24
offered|^改 talk+76 else-34 take-55
offered|^放 talk-45 else+55
offered|^放放 talk-20 else-17 take+37
offered|^早 else+56 take-41
offered|^明 else+29 back-17
offered|^明儿 else-53 take+44
offered|^明天 talk+20 else+20 take-38
offered|^昨 talk+34 else+18 take-45 back-18
offered|^昨晚 talk+39 take-36
offered|^是 talk+31 else+70 take-109 back-39 done-22
offered|^是不 talk+51 else-36
offered|^有 talk+107 take-115 back-59 done-26
offered|^有人 talk+36 take-42
offered|^有没 talk+74 else-62 take-15
offered|^梯 talk+15
offered|^梯子 talk+15
offered|^楼 talk+114 else-61 take-79 back-16
offered|^楼上 talk+80 else-53 take-33
offered|^楼下 talk+58 take-52
offered|^正 else-24 take+37 back-16
offered|^正好 talk+41 else-41
offered|^民 talk-25 else-19 take+39
offered|^民警 talk-25 else-20 take+40
offered|^水 talk-75 take+45 back+25
offered|^没 talk-65 else+45 take-27 back+52 done-22
offered|^没有 talk-104 else-16 take+19 back+65
offered|^泵 talk+29 else-27
offered|^派 talk+31 else-92 take+40 back+26
offered|^海 talk+47 else-69 take+38
offered|^清 talk+79 else-29 take-57 back-17
offered|^烧 talk+15
offered|^热力 else-19
offered|^物 talk+61 else-45 take+37 back-69
offered|^物业 talk+61 else-45 take+37 back-69
offered|^环 talk+40 else-47 take-27 back+25
offered|^环保 talk+40 else-47 take-27 back+25
offered|^现 talk+118 else-43 take-137 back+19 done-25
offered|^现在 talk+119 else-47 take-136 back+19 done-25
offered|^玻 talk-33 take+47
offered|^玻璃 talk-33 take+47
offered|^生 talk+49 else-19 take-22
offered|^电 talk-38 else-39 take+77 back-28 done-20
offered|^疏 talk+47 take-39
offered|^疏通 talk+47 take-39
offered|^盐 talk+29 else-15
offered|^直 else-48 take+41
offered|^直接 else-57 take+44
offered|^看 talk+108 else-109 take+39 back-50 done-18
offered|^真 talk-121 else+157 take-48 done-15
offered|^知 talk+25 take-16 back-16
offered|^知道 talk+25 take-16 back-16
offered|^社 talk+52 take-19 back-29
offered|^社区 talk+64 else-29 take-18 back-28
offered|^等 talk-106 take+109 back-19
offered|^等我 talk-91 else-20 take+96
offered|^等着 talk-76 else-40 take+93
offered|^等雨 talk+42 else-20 take-21
offered|^算 else-59 take+68
offered|^算我 talk-61 else-35 take+78
offered|^红 talk+28 else-55 take-19 back+38
offered|^经 talk+80 else-55 take-39 back-17
offered|^经理 talk+95 else-81 take-28
offered|^给 talk-46 else+20 take+40
offered|^维 talk+49 else-44
offered|^老 talk+62 else-73 take+32 back-45 done-28
offered|^老于 else-76 take+64
offered|^老人 talk+54 else-42
offered|^老韩 talk-44 else-32 take+63
offered|^联 talk+117 else-89 take-53 back-44
offered|^能 else+29 take-20
offered|^自 talk-39 else+47
offered|^自己 talk-18 else+49 take-25
offered|^药 talk+63 else-59 back-20 done-16
offered|^药店 talk+76 else-63 back-17
offered|^莫 talk-32 else-29 take+57
offered|^行 talk-81 else-99 take+130 back-25 done-24
offered|^行$ talk-38 else-61 take+87 back-16 done-19
offered|^表 talk-54 else+41 take-18 back+28
offered|^表前 back+32
offered|^要 talk+74 take-61 back-33 done-15
offered|^要不 talk+97 else-88 take-34
offered|^要是 talk+91 else-52 take-46
offered|^警 talk+25 else-32 take+16
offered|^让 talk-37 else+53 take+23 back-29
offered|^让他 talk+38 else-23
offered|^让小 talk-21 take+32
offered|^该 talk-25 back+37
offered|^该找 talk-15 else-15 back+31
offered|^说 talk+53 take-39 back-18
offered|^说清 talk+30 else-23
offered|^请 talk-84 else-46 take-101 back+100
offered|^谁 talk+112 else-105 take-19 back-34
offered|^谁去 talk+81 else-57 take-31
offered|^谁家 talk+38 else-31
offered|^谁给 talk-43 take+41
offered|^谁都 talk-44 else-18 take+58
offered|^走 talk-81 take+73
offered|^跟 talk+37 else-30 take-34 back+21
offered|^转 talk+22 else-75 take-39 back+67
offered|^转错 talk-26 back+39
offered|^辖 else-19 take+38
offered|^辖区 else-19 take+38
offered|^还 talk-153 else+135 take+32 back-27
offered|^这 talk+63 else-106 take+15 back+22 done-54
offered|^这不 talk-16 back+24
offered|^这个 talk+86 else-89 take-77 back+32 done-21
offered|^这就 talk-67 else-48 take+91
offered|^这得 else-47 take-23 back+63
offered|^这种 talk+65 else-59 take-27
offered|^退 talk-50 else-33 take+59
offered|^送 talk+50 else-17 take-51
offered|^送外 talk+90 else-52 take-50
offered|^那 talk-73 else+167 take-80 done-19
offered|^那个 talk+19 else+19 take-31
offered|^都 talk-71 else+110 take-57 back+21
offered|^都在 talk-21 else-19 back+33
offered|^里 talk+85 else-116 take+36 back-23
offered|^里头 talk+85 else-72 take-22
offered|^里面 talk+19 else-72 take+54
offered|^钱 talk+99 else-93 take-27
offered|^门 talk-26 else+31 back+24 done-19
offered|^门卫 talk+35 else-41
offered|^闭 talk-32 else-19 take+47
offered|^闭门 talk-26 else-29 take+49
offered|^防 talk+18 else-74 take+65 back-25
offered|^防水 talk+39 else-28
offered|^顺 talk-80 take+78
offered|^顺路 talk-15 take+23
offered|^马 talk-59 else+42 take+24
offered|^马上 talk-45 else+26 take+25
offered|^驿 talk+54 else-15 take-36
offered|^驿站 talk+54 else-15 take-36
offered|^鸡 talk+35 else-20
offered|^鸡蛋 talk+38 else-25
offered|e:😂 talk+127 else-94 take-78 back-25
offered|last:<accept> talk-18 take+90 back-110 done-41
offered|last:<agency> talk-89 else-77 take-96 back+167 done-33
offered|last:<agree> else+53 take-47 back-49
offered|last:<ask> else+82 take-25 back-48 done-31
offered|last:<body> talk+37 back-43 done-16
offered|last:<broken> talk+66 else-25 take-22 back-18 done-43
offered|last:<busy> talk+18 else+83 take-82 back-23
offered|last:<but> talk+26 else-61 take+61 done-54
offered|last:<cannot> talk+48 else-100 take-89 back+101 done-31
offered|last:<carry> talk-48 else-66 take+132 back-52 done-43
offered|last:<crew> talk-64 else-37 take-23 back+90
offered|last:<fine> talk+49 else-48 take+44 back-56 done-51
offered|last:<finished> talk-140 else+40 take+31 back-29 done+44
offered|last:<fix> talk-31 else+45 take-24 back+59 done-43
offered|last:<go> talk-63 take+83 back+19 done-65
offered|last:<goods> talk+39 else-61 take+50 back-45 done-33
offered|last:<help> talk+98 else-71 take-33 back-28
offered|last:<home> talk-49 else-31 take+74
offered|last:<if> talk+17 take-22
offered|last:<kin> else+62 back-36
offered|last:<later> talk+34 take-37 done-20
offered|last:<laugh> talk+52 else-16 take-39
offered|last:<me> talk+16 else-38 back+41 done-69
offered|last:<money> talk+120 else-54 take-63 back-51 done-29
offered|last:<name> else+52 take-46 back+26 done-25
offered|last:<next-door> talk+29 else-39 take-33 back+35
offered|last:<not> talk+122 else-67 take-79 done-67
offered|last:<now> talk-50 else+35 take+93 back-31 done-98
offered|last:<past> talk+15 else+40 take-33 back-23
offered|last:<place> talk-71 take+79 done-22
offered|last:<refuse> talk+85 else-27 take-62 back-19
offered|last:<sorry> talk+45 else-19 take-15 back-19
offered|last:<still> talk-47 else+197 take-115 back-42 done-19
offered|last:<they> else+28 done-37
offered|last:<thing> talk-40 else-17 take+85 back-34 done-40
offered|last:<time> talk-144 else-33 take+146 back-38 done-19
offered|last:<tool> talk-58 else-40 take+98 back-21
offered|last:<wish> back+28 done-19
offered|last:<you> talk-44 else-56 take+103 done-49
offered|long:14 talk+143 else+23 take-75 back-63 done-135
offered|long:2 talk-26 else-67 take+143 back-122 done-94
offered|long:20 else-26 take+73 back+22 done-113
offered|long:30 talk-137 else+328 take-66 back-71 done-46
offered|long:5 talk-90 else+148 back-17 done-124
offered|long:9 talk+74 else+110 take-78 back-125 done-97
offered|n:asks talk+165 take-122 back-96 done-54
offered|n:errand talk-61 else+17 take+48 back-16
offered|n:errand$ talk-61 else+17 take+48 back-16
offered|n:fails talk+41 else-40 take-18
offered|n:fails$ talk+62 else-55 take-54 back+16
offered|n:goes talk-188 else-171 take+246 back-75 done-31
offered|n:goes$ talk-147 else-115 take+193 back-53 done-23
offered|n:heard talk+59 else-34 take-26 back-22 done-25
offered|n:heard$ talk+108 else-96 take-50
offered|n:later talk+98 back-159 done-81
offered|n:near talk-90 else-33 take+140 back-65 done-26
offered|n:near$ talk-109 else+30 take+101 back-41 done-15
offered|n:nods talk-213 else+117 take+93 back-55 done-44
offered|n:not-mine talk-37 else-45 take-25 back+76
offered|n:not-mine$ talk-33 else-38 take-20 back+66
offered|n:theirs talk-95 else-66 take-64 back+135 done-16
offered|n:theirs$ talk-53 else-38 take-41 back+84
offered|n:unable talk+97 else-53 take-33 back-56
offered|n:waits talk+60 else-20 take-41
offered|n:waits$ talk+37 take-27
offered|n:works talk-61 else+20 take-18 done+45
offered|names:1 talk+276 else-400 take+54 back-102 done-85
offered|names:2 talk+157 else-162 take-50 done-18
offered|shape:! else+118 take-55 back-106 done-49
offered|shape:? talk+20 else+118 take-103 back-65 done-31
offered|shape:?$ talk-180 else+296 take-81 back-40 done-17
offered|shape:asks talk+28 else+59 take-32 back-77 done-31
offered|spans:1 talk+26 else+203 take-90 back-126 done-118
offered|spans:2 talk+109 else-58 take+15 back-15 done-126
offered|spans:3 take+70 back-18 done-93
offered|spans:4 talk-210 else+202 take+55 back-23 done-33
offered|t:finish talk-83 else-33 take+47 done+27
offered|t:give-back talk+81 else-91 take-54 back+20
offered|t:heard talk+106 else-93 take-51
offered|t:not-ours talk-35 else-30 take-21 back+63
offered|t:progress talk+123 else-61 take-73 back-36
offered|t:take talk-195 else-173 take+246 back-69 done-28
offered|t:unwell talk+41 take-50 done-17
offered|x talk+101 else-76 take-48 back-21
offered|一 talk+62 else+49 take-23 back-81 done-81
offered|一$ talk+101 else-63 take-67 back-15
offered|一下 else+54 take-95 back+20 done-15
offered|一下$ else+41 take-81 back+17
offered|一个 talk-50 else+62 back+15 done-17
offered|一个$ talk-79 else+36 take+54
offered|一个人 else+29 take-24
offered|一会 else-33 take+27
offered|一会儿 else-33 take+27
offered|一刻 talk+30 take-28
offered|一块 else-19 take+43
offered|一块儿 talk-22 take+31
offered|一声 talk+18 take-21
offered|一声$ talk+20 take-19
offered|一宿 talk+30 take-17
offered|一宿$ talk+30 take-17
offered|一板 talk+39 else-26
offered|一样 talk+44 else-71 take+43 back-22
offered|一样$ talk+17 else-60 take+51 back-18
offered|一盒 talk-20 take+28
offered|一罐 talk-27 else-30 take+54
offered|一起 talk-31 else+68 take-33
offered|一趟 else-42 take+54
offered|一趟$ else-46 take+56
offered|一麻 talk-41 else-29 take+62
offered|一麻袋 talk-41 else-29 take+62
offered|七 talk+73 take-73 back-19
offered|七楼 talk+83 else-36 take-59
offered|万 else+18
offered|三 talk+138 else-237 take+44 done-56
offered|三十 talk-90 take+88 back-42
offered|三单 talk+42 else-77 take+34
offered|三单元 talk-15 else-36 take+48
offered|三号 take+22 back-15
offered|三号楼 take+23 back-15
offered|三回 talk+39 take-28
offered|三回$ talk+39 take-28
offered|三天 talk+68 else-41 take-37
offered|三天没 talk+68 else-41 take-37
offered|三楼 talk+84 else-29 take-61 back-19
offered|三角 talk-17 take+33
offered|三角钥 talk-17 take+33
offered|三轮 talk-46 take+55
offered|上 talk+96 else-141 take+112 back-143 done-120
offered|上$ talk-145 else-44 take+174 back-47 done-24
offered|上<goods> talk-20 take-39 back+56
offered|上<now> else-43 take+63 back-23 done-24
offered|上<you> talk-39 else-69 take+87
offered|上上 talk-30 take+36
offered|上个 else-25 take+27
offered|上个月 else-36 take+30
offered|上了 talk-18 else-52 take+76 back-23 done-22
offered|上了$ else-60 take+77 back-22 done-21
offered|上到 talk-32 else-21 take+46
offered|上到$ talk-32 else-21 take+46
offered|上午 talk+81 else-57 take-39
offered|上去 else-70 take+63 back-24
offered|上去$ talk+20 else-44 take+18
offered|上去了 take+17
offered|上去看 talk-34 else-20 take+55
offered|上回 talk+89 else-67 take-28
offered|上头 talk+40 else-35
offered|上就 talk-32 take+29
offered|上房 talk+42 else-20 take-21
offered|上房顶 talk+42 else-20 take-21
offered|上挂 take+24
offered|上挂着 talk-21 take+27
offered|上楼 talk-26 else-22 take+50
offered|上楼了 talk-57 else-17 take+72
offered|上次 talk+19 else-22 take+20 back-23
offered|上次也 talk-15 else-25 take+47 back-17
offered|上班 talk+81 else-29 take-52 back-21
offered|上班$ talk+49 else-44
offered|上礼 talk+23 else-15
offered|上礼拜 talk+23 else-15
offered|上门 talk+57 else-39 take-19
offered|上门$ talk+17 else-23
offered|下 else+23 take+65 back-39 done-79
offered|下$ talk-53 else+79 done-21
offered|下<crew> else-25 take-49 back+56
offered|下<now> talk+78 else-50 take-52
offered|下了 talk+74 else-52 take-41
offered|下了$ talk+78 else-62 take-37
offered|下便 talk+17
offered|下便利 talk+17
offered|下午 talk+73 else-35 take-35 back-17
offered|下午四 talk+38 else-23
offered|下去 talk-47 else+19 take+41
offered|下周 talk+101 else-76 take-38 back-19
offered|下周二 talk+47 else-27 take-20
offered|下夜 else-25 take-49 back+56
offered|下夜班 else-25 take-49 back+56
offered|下来 take+22 back-17
offered|下楼 talk+21 else-26
offered|下楼了 talk-17 take+23
offered|下班 talk-27 take+38
offered|下班路 take+17
offered|不 talk+102 else+73 take-260 back+29 done-73
offered|不$ else+16 take+20 back-22
offered|不上 talk+35 take-31
offered|不了 talk+53 else-58 take-67 back+40
offered|不了$ talk+75 else-105 take-37 back+34
offered|不了这 talk-24 back+33
offered|不会 talk-15 else+83 take-35 back-44
offered|不出 talk+51 else-51 take-27
offered|不去 talk+87 else-18 take-60 back-39
offered|不去$ talk+46 take-44 back-18
offered|不在 talk+89 else-86 take-41 back+19
offered|不好 talk+76 else-17 take-56 back-33
offered|不好意 talk+37 take-17 back-20
offered|不归 talk-24 else-23 back+48
offered|不归我 talk-20 else-22 back+43
offered|不得 talk+76 else-53 take-29 back-17
offered|不得$ talk+40 else-31
offered|不成 talk+48 else-35 take-31
offered|不成$ talk+57 else-29 take-28 back-17
offered|不敢 talk+95 else-110 take-61 back+34
offered|不是 else+18 take-49 back+31 done-17
offered|不是我 talk+30 else-78 back+53
offered|不是才 talk+30 else-25
offered|不是物 talk-19 back+27
offered|不来 talk+23 back-32
offered|不热 talk+51 else-27 take-18
offered|不热$ talk+51 else-27 take-18
offered|不用 talk+52 else-22 take-21 back-21
offered|不着 talk-76 else+39 take-18 back+51
offered|不管 talk-64 take-23 back+66
offered|不管这 talk-46 else-44 back+72
offered|不能 talk-43 else+56 back-18
offered|不行 talk+51 else-33 take-29
offered|不行$ talk+41 else-36 take-17
offered|不通 talk+43 else-31
offered|业 done-20
offered|业$ talk-22 else+49 take-16
offered|业主 talk-22 take+26
offered|业委 talk-26 else-22 back+47
offered|业委会 talk-26 else-22 back+47
offered|业群 talk+27 else-18
offered|业群里 talk+27 else-18
offered|业费 talk+41 else-23
offered|业费收 talk+41 else-23
offered|东 else+97 take-83 back-26 done-21
offered|东西 else+60 take-30
offered|两 talk-82 else-96 take+169 back-66 done-29
offered|两个 talk-65 else+16 take+61 back-19
offered|两板 talk+49 else-37
offered|两板$ talk+26 else-23
offered|严 talk+18 else-73 take+61 back-20
offered|个 talk+75 else-47 take-57 back+42 done-85
offered|个$ talk+40 else-53
offered|个<cannot> back+21
offered|个<me> talk-87 else+19 take+52
offered|个<name> talk+19 else+28 take-33
offered|个<still> talk+36 else-20 take-17
offered|个<tool> talk+17 else-16
offered|个也 talk+19
offered|个人 talk-16 else+69 take-35 back-17
offered|个先 talk+33 else-31 take-26 back+19
offered|个单 talk+35 else-25
offered|个单元 talk+35 else-25
offered|个大 talk-26 else-34 take+68 back-15
offered|个大学 talk+25 else-50 take+33
offered|个小 else+25
offered|个得 talk-56 else-29 back+64
offered|个我 talk-87 else+19 take+52
offered|个月 talk+140 else-133 take-19 back-36
offered|个点 talk+72 else-45 take-36
offered|个照 talk+46 else-36 take-16
offered|个电 talk+53 else-24 take-28
offered|中 talk+28 take+22 back-39 done-42
offered|中$ talk-71 take+65
offered|中午 talk+71 else-88 take+30 done-23
offered|主 talk+17 else+17 back-23
offered|主板 talk+29 else-22
offered|么 talk-110 else+211 take-56 back-51 done-27
offered|么$ talk-108 else+134 take-17
offered|么情 else-65 take+51
offered|么情况 else-65 take+51
offered|么牌 talk+49 else-43
offered|么牌子 talk+49 else-43
offered|之 else+21 back-19 done-26
offered|之前 talk+51 else-65 take+27 done-20
offered|也 talk+35 else+158 take-136 back-113 done-36
offered|也<agree> else+23 back-32
offered|也<broken> talk+85 else-45 take-50
offered|也<not> talk-50 else+85 take-23
offered|也<wrong-one> talk+46 else-30 take-19
offered|也不 talk-36 else+87 take-28 back-21
offered|也吃 talk+57 else-36 take-24
offered|也吃这 talk+57 else-36 take-24
offered|也想 talk+33 take-37
offered|也想买 talk+63 else-53 take-21
offered|也是 talk-34 else+36 take+29 back-29
offered|也是闲 take+17
offered|也有 talk-55 else+23 take+41
offered|也有$ talk-28 else-17 take+45
offered|也没 else+25 take-24
offered|也缺 talk+46 else-30 take-19
offered|也要 talk+43 else-33
offered|买 talk+77 else+30 take-110 back-26 done-16
offered|买了 else+25 take-25
offered|了 talk+31 else+70 take+25 back-88 done-117
offered|了$ talk+63 else-61 take+93 back-95 done-106
offered|了一 talk+65 else+21 take-82 back-24
offered|了一宿 talk+30 take-17
offered|了三 else-51 take+72 back-51
offered|了八 else-29 take+21
offered|了几 talk+75 else-58 take-21
offered|了吧 talk+45 take-42 back-18 done-15
offered|了吧$ talk-27 else+59 take-15
offered|了哈 talk+59 else-30 take-32
offered|了就 else-33 take+46
offered|了我 talk-40 else+25 take+23
offered|了才 talk+52 else-29 take-25
offered|了要 talk+25 else-65 take-51 back+64
offered|了这 talk+24 else-35 take-24 back+26
offered|了这个 talk-25 back+33
offered|事 talk+36 else-112 take+85 done-47
offered|事$ talk-70 else-49 take+128 back-62 done-20
offered|事人 talk+15 else-33 take+22
offered|事儿 talk-25 take+23
offered|事儿$ talk-23 take+24
offered|二 talk+226 else-148 take-155 back-59 done-34
offered|二十 talk+116 else-117 take-31 back-21
offered|二十分 talk-52 take+64
offered|二十岁 talk+79 else-37 take-62
offered|二楼 talk+54 else-26 take-34
offered|二百 talk+66 else-28 take-45
offered|于 talk-98 else+50 take+31
offered|五 talk+41 else-59 take+29 back-31 done-16
offered|五<time> talk-39 else-25 take+60
offered|五分 talk-39 else-25 take+60
offered|五分钟 talk-39 else-25 take+60
offered|五斤 talk+22 else-27
offered|五斤土 talk+46 take-36
offered|五楼 talk+50 else-42
offered|些 talk-49 else+26 take+42 back-21
offered|交 talk+55 else-89 take+18 done-19
offered|交给 talk-45 else-42 take+81 back-20
offered|交给我 talk-41 else-33 take+70 back-19
offered|亮 talk+66 else-71 take+18 back-17
offered|亮$ talk-18 take+27
offered|人 talk+94 take-31 back-65 done-77
offered|人$ talk-149 else+208 back-44 done-18
offered|人<carry> talk+17
offered|人<go> talk+100 else-51 take-56 back-26
offered|人<go><fix> talk+73 else-18 take-62
offered|人<go><now> talk+17
offered|人<help> talk+74 else-69
offered|人<not> talk+52 else-94 take+63 back-30
offered|人<now> talk-29 else-58 take+58 back+26
offered|人了 talk-46 else-17 take+48
offered|人了$ talk-46 else-19 take+48
offered|人别 talk-62 else-21 take+75
offered|人去 talk+22 else-66 take+50
offered|人家 talk+110 else-31 take-94 back-31
offered|人手 talk-76 else-44 back+94
offered|人接 talk+41 take-27
offered|人来 talk+101 else-20 take-90
offered|人没 talk+80 else-73
offered|人没$ talk+65 else-60
offered|人电 talk+63 else-53 take-20
offered|人电话 talk+63 else-53 take-20
offered|人的 talk-48 else+37 take+27
offered|人都 talk+78 else-97 take+35 back-16
offered|人陪 talk+75 else-71
offered|什 talk-60 else+86 back-28
offered|什么 talk-59 else+84 back-28
offered|什么情 else-65 take+51
offered|什么牌 talk+49 else-43
offered|今 talk+112 else-46 take-146 back+28 done-37
offered|今儿 talk+91 else-50 take-59
offered|今天 talk+108 else-92 take-99 back+40 done-30
offered|今天没 talk+72 else-60
offered|从 talk-112 else+112 back-15
offered|他 talk+41 else+46 take-48 back-18 done-44
offered|他$ talk+79 else-57 take-31
offered|他了 talk-37 else-20 take+53
offered|他了$ talk-37 else-20 take+53
offered|他们 talk-52 else+57 take-66 back+60
offered|他们来 talk-44 take-36 back+67
offered|以 talk-83 else+107 back-69 done+36
offered|以前 talk-35 else+41 take+21 back-17
offered|仪 else-30 back+31
offered|们 talk-50 else-166 take-65 back+236 done-68
offered|们$ talk-53 else+30 take-24 back+40
offered|们不 talk-28 else+36 take-18
offered|们动 talk-28 back+39
offered|们只 talk-27 else-40 take-22 back+66
offered|们只管 talk-18 else-26 back+45
offered|们来 talk-44 take-36 back+67
offered|们没 talk-49 else-29 take-29 back+75
offered|们没有 talk-23 take-16 back+42
offered|们的 talk-56 else+51 take+20
offered|们管 talk-26 back+42
offered|们经 talk+44 else-29
offered|们经理 talk+44 else-29
offered|们那 talk-48 else-58 take+83
offered|们问 talk+83 else-66 take-29
offered|件 talk-37 else-39 take+71
offered|件码 talk-17 else-42 take+50
offered|价 talk-48 else+82 take-22
offered|份 talk+74 else-40 take-39 back-15
offered|份证 talk+83 else-57 take-35
offered|休 talk-28 else-59 take+86 back-53
offered|伙 else+47 take-23
offered|会 talk-120 else+211 take-110 back+23 done-31
offered|会$ take-16
offered|会儿 talk+61 else-76 take+20 back-18
offered|会签 talk-17 back+34
offered|会签字 talk-17 back+34
offered|位 talk-20 else-60 take+57 back+41 done-20
offered|位$ talk-27 back+21
offered|住 talk+27 else+82 take-71 back-28
offered|体 talk+59 else-101 take+29 back+22 done-28
offered|你 talk-92 else+178 back-48 done-51
offered|你$ talk-25 else+98 take-45
offered|你们 talk+154 else-219 take+48 done-44
offered|你们那 talk-48 else-58 take+83
offered|你们问 talk+83 else-66 take-29
offered|你家 talk-62 else-19 take+73
offered|你把 talk-43 else-33 take+70
offered|使 talk-97 else-23 take+92
offered|供 talk-50 take-19 back+46
offered|供电 talk-22 else-22 take-17 back+49
offered|供电公 else-17 back+36
offered|供电局 back+18
offered|便 talk+93 else-47 take-45 back-32
offered|便利 talk+17
offered|便利店 talk+17
offered|便宜 talk+41 else-43
offered|便宜$ talk+50 take-42
offered|保 talk+70 else-68 take-49 back+41 done-35
offered|保$ talk+41 else-40 take-21
offered|保<broken> talk+69 else-65
offered|保卡 talk+69 else-65
offered|保洁 take+17
offered|保的 take+21
offered|俩 talk-61 else-19 take+89 back-24
offered|俩$ else-70 take+68
offered|俩<tool> talk-20 take+31
offered|俩人 take+16
offered|俩人$ take+16
offered|俩灯 talk-20 take+31
offered|俩灯泡 talk-20 take+31
offered|修 talk+92 else-88 take-134 back+89 done-23
offered|修$ talk+39 else-46 take-39 back+36
offered|修基 talk+39 else-50 take-15 back+24
offered|修基金 talk+39 else-50 take-15 back+24
offered|俺 talk+56 else-173 take+110 back-40 done-21
offered|俺去 take+16
offered|俺家 talk+65 else-77 back-22
offered|俺现 talk-43 else-39 take+67
offered|倒 talk+105 else-95 take-26 back-18
offered|倒是 talk+72 else-63
offered|倒的 talk+70 else-65 take-15
offered|候 else+85 take-79 back-24
offered|借 else+17 take-16
offered|值 talk+48 take-30 back-32
offered|值班 talk+89 else-88 back-27
offered|假 talk-140 else+72 take+57
offered|假$ else-15 back+32
offered|停 talk+98 else-27 take-95 back-28
offered|停$ else+30 take-20
offered|傅 talk-28 take+42
offered|像 talk+41 else+32 take-65 back-26
offered|儿 talk+30 else-180 take+145 back-80 done-39
offered|儿$ talk+34 else-18 back-20
offered|儿就 talk-25 take+35
offered|元 talk-76 take+89 back-33
offered|元$ talk-46 else+69
offered|元的 talk-20 else-35 take+51
offered|先 talk+90 else-117 take+21 back-44 done-48
offered|先<accept> talk+38 else-49
offered|先<carry> else-38 take+36
offered|先<go> talk+35 else-40
offered|先别 else-26 take+37
offered|先匀 talk+18 else-24
offered|先去 take+23
offered|先找 talk-53 else+29 take-21 back+40
offered|先把 talk+75 else-49 take-31 back-22
offered|先把总 talk+35 else-31
offered|先拿 talk-21 else-33 take+53
offered|先给 talk-78 else-22 take+92
offered|先让 talk+50 else-34 take-21
offered|光 talk+20 else+67 take-75 back-19
offered|全 talk-38 else+94 take-78 back+20 done-19
offered|八 talk+68 else-50 back-27
offered|公 talk-34 else+37 take-63 back+64 done-33
offered|公司 talk-98 else+37 back+65 done-16
offered|公司$ talk-26 else-22 take-22 back+56
offered|公司今 else-16 back+16
offered|公司的 talk-25
offered|六 talk+62 else-83 take-26 back+27 done-19
offered|六点 talk-54 back+46
offered|关 else+36 take-39 done-35
offered|关<now> talk+71 else-37 take-35 back-20
offered|关<thing> talk+45 else-34 take-64 back+39
offered|关了 talk+71 else-37 take-35 back-20
offered|关了$ talk+71 else-21 take-55
offered|关门 talk+45 else-34 take-64 back+39
offered|具 talk+67 else-73 take+15 back-24
offered|具体 talk+109 else-100 take-28 back-16
offered|内 talk-80 else-25 take+62 back+33
offered|内到 talk-28 take+47
offered|内的 talk-21 else-27 take-15 back+50
offered|再 talk+62 take-65 back-16 done-23
offered|再说 talk-19 take+28
offered|再说$ else-39 take+29
offered|冒 talk+20 else-55 take+42
offered|写 talk+55 else-27 take-18 back-24
offered|写<now> talk+83 else-39 take-48 back-20
offered|写了 talk+83 else-39 take-48 back-20
offered|冰 talk+37 else-26
offered|冲 talk-36 take-20 back+48
offered|况 talk+60 else-81 take+29 back-21
offered|况$ else-35 take+42
offered|准 talk+21 else+43 take-56
offered|凉 talk-52 else-31 take+55 back+20
offered|凑 talk+64 else-55 take-19
offered|几 talk+66 else-75 take+35 back-38 done-18
offered|几个 talk+115 else-102 take-33
offered|几号 talk+69 else-63
offered|几天 talk-56 else+85 take-21
offered|几天了 talk+42 else-31
offered|几楼 talk+41 else-74 take+30
offered|几楼$ else-49 take+44
offered|几点 else-58 take+72
offered|出 talk+112 else-144 take+58 back-76 done-57
offered|出<go> talk-16 else+112 take-69 back-20
offered|出不 talk+51 else-26 take-19 back-15
offered|出不去 talk+51 else-26 take-19 back-15
offered|出发 talk-77 else-42 take+103
offered|出发$ talk-75 else-41 take+101
offered|出所 talk+70 else-58
offered|出来 talk-39 else+105 take-25 back-24 done-16
offered|出来了 talk-29 take+39
offered|出警 talk-57 else-42 take+72
offered|出门 talk+126 else-141 back-16
offered|出门$ talk+73 else-112 take+54
offered|分 talk-150 else+50 take+77 back+26 done-28
offered|分钟 talk-57 else-68 take+112 back-27
offered|分钟$ talk+18 else-37 take+18
offered|分钟内 talk-28 take+47
offered|分钟到 talk-28 take+39
offered|刘 talk+48 take-25 back-39
offered|刚 talk+69 else-33 back-50 done-27
offered|刚去 talk+41 take-37
offered|刚去过 talk+41 take-37
offered|刚换 talk+66 else-18 take-57
offered|利 talk-29 else+42
offered|利店 talk+17
offered|别 talk+27 else-39 take+32 back-19 done-40
offered|别急 talk-35 else-22 take+53
offered|别急$ talk-35 else-22 take+53
offered|别扒 talk+24 else-42 take+26 back-30
offered|别扒门 talk+24 else-42 take+26 back-30
offered|到 talk-25 else+90 take+49 back-125 done-85
offered|到$ talk-34 else-87 take+134 back-54 done-51
offered|到<ask> talk+41 else-23 take-17
offered|到<now> else+93 take-71
offered|到<place> talk-28 else-37 take+66 back-19
offered|到<place><now> talk-22 else-35 take+57
offered|到了 else+97 take-74
offered|到岗 talk-19 else-22 take+44
offered|到楼 talk-27 take+32
offered|到楼下 talk-27 take+32
offered|刻 talk+20 else+19 take-31
offered|前 else-26 take+52 back-47 done-40
offered|前<cannot> back+26
offered|前归 back+26
offered|剩 else-80 take+69 back-37
offered|剩半 talk+44 else-23 back-28
offered|剩半卷 talk+44 else-23 back-28
offered|副 talk+41 else-46
offered|力 talk-94 else+81 back+23 done-17
offered|力公 else-16 back+16
offered|力公司 else-16 back+16
offered|办 talk+18 else+33 take-44 back-18
offered|加 talk-197 else+201 back-22 done-16
offered|动 talk+78 take-102 done-33
offered|动<crew> talk-15 back+30
offered|动<now> talk+84 else-58 take-42
offered|动不 talk-27 back+34
offered|动不了 talk-27 back+34
offered|动的 talk+43 back-25
offered|动维 talk-15 back+30
offered|动维修 talk-15 back+30
offered|动身 talk-42 take+52
offered|动车 talk+24 else-16
offered|匀 talk+86 else-87
offered|包 talk-110 else+24 take+82 back-15 done-16
offered|包的 talk+41 else-38
offered|包给 talk-20 take+25
offered|化 else+33 take-39
offered|匙 else-45 take+63 back-19
offered|匙在 talk+30 else-28
offered|匙在我 talk-24 take+32
offered|区 else-39 back+52 done-28
offered|区$ talk-36 back+37
offered|区<crew> else-19 take+38
offered|区医 talk+55 else-22 back-27
offered|区医院 talk+55 else-22 back-27
offered|区民 else-19 take+38
offered|区民警 else-19 take+38
offered|区管 talk-27 back+35
offered|区调 talk-19 back+39
offered|区调解 talk-19 back+39
offered|医 talk+55 else-131 take-45 back+86 done-15
offered|医保 talk+69 else-65
offered|医保卡 talk+69 else-65
offered|医生 talk-42 else-67 take-21 back+86
offered|医院 talk+69 else-50 take-34
offered|医院的 talk+63 else-34 take-21 back-25
offered|十 talk+51 else-32 take+37 back-99 done-41
offered|十<go> talk+45 else-20 take-31
offered|十<go><time> talk+45 else-20 take-31
offered|十<time> talk-84 else-41 take+113 back-16
offered|十分 talk-103 take+101 back-18
offered|十分钟 talk-84 else-41 take+113 back-16
offered|十岁 talk+75 else-28 take-63
offered|十年 talk-38 take+54 back-41
offered|十斤 talk+79 else-44 take-47
offered|十来 talk+45 else-20 take-31
offered|十来分 talk+45 else-20 take-31
offered|千 talk-29 else+70 take-17 back-19
offered|午 talk+135 else-123 back-34 done-29
offered|午<me> talk+107 else-95 take-46
offered|午四 talk+38 else-23
offered|午四点 talk+38 else-23
offered|午我 talk+107 else-95 take-46
offered|半 talk+56 back-76 done-22
offered|半个 else+28 back-17
offered|半卷 talk+44 else-23 back-28
offered|半卷$ talk+44 else-23 back-28
offered|半天 talk+63 else-51
offered|半小 talk-18 else-20 take+42
offered|半小时 talk-18 else-20 take+42
offered|单 talk-49 else-124 take+104 back-37 done+46
offered|单$ talk-63 else-68 take+38 back-21 done+62
offered|单位 talk-34 take+21 back+20
offered|单元 talk-34 else-82 take+104 back-22
offered|单元$ else-15
offered|单元的 talk-20 else-35 take+51
offered|卖 talk+121 else-23 take-109 back-36 done-21
offered|卖的 talk+75 else-58 take-23
offered|南 talk-52 else+60 take-28 back+22
offered|卡 talk+38 else-36 take+16 back-24
offered|卫老 talk+41 else-41
offered|卫老秦 talk+41 else-41
offered|卷 talk+51 else-19 back-42
offered|卷$ talk+44 else-23 back-28
offered|卷材 talk+44 else-23 back-28
offered|厂 else-43 take+32 back+17
offered|厂家 talk+25 else-37
offered|压 talk+28 take-23
offered|压$ talk+41 else-33
offered|厢 talk-57 else-20 take+56
offered|去 take+62 back-69 done-64
offered|去$ talk+45 else-111 take+76 back-50 done-30
offered|去一 else-26 take+25
offered|去一趟 else-29 take+34
offered|去不 talk+108 else-58 take-48 back-52
offered|去不了 talk+45 take-18 back-22
offered|去不成 talk+57 else-29 take-28 back-17
offered|去买$ talk+15
offered|去了 talk+30 else+46 take-49 back-22
offered|去了$ talk+17 else+41 take-28 back-20
offered|去吧 talk-67 else-54 take+82
offered|去吧$ talk-67 else-54 take+82
offered|去处 take+16
offered|去处理 take+18
offered|去看 talk-23 else-33 take+65 back-26
offered|去看看 talk-59 else-27 take+82 back-17
offered|去给 talk-55 else-35 take+83
offered|去超 talk+30 else-30
offered|去超市 talk+30 else-30
offered|去过 talk+22 else+44 take-57
offered|又 talk+27 else+56 take-93 back-41 done-22
offered|又坏 talk+71 else-72
offered|又是 talk+37 else-39
offered|又是0 talk+58 else-54
offered|又涨 talk+29 else-19
offered|又涨价 talk+29 else-19
offered|反 talk-46 else+27 take+35
offered|反正 talk-51 take+48
offered|发 talk-50 else-16 take+104 back-47 done-37
offered|发$ talk-85 take+90
offered|发<but> talk+88 else-121 take+24 back-20
offered|发<me> talk-41 else-35 take+60
offered|发一 talk+88 else-121 take+24 back-20
offered|发我 talk-60 take+59
offered|发我$ talk-33 else-34 take+52
offered|发芽 talk+57 else-47
offered|取 talk-29 take+41
offered|取件 talk-17 else-42 take+50
offered|取件码 talk-17 else-42 take+50
offered|口 else+117 take-70 back-38 done-29
offered|口$ talk-25 else+73 take-39
offered|口那 talk+40 take-26
offered|只 talk-76 else+106 take-105 back+74 done-16
offered|只管 talk-18 else-26 back+45
offered|叫 else+74 back-69 done-20
offered|叫他 talk+28 else-21
offered|叫老 talk+15 else-53 take+40
offered|叭 talk+23 else-36 take+18
offered|可 talk+50 take-36 back-88 done+28
offered|可不 talk+119 else-87 take-53 back-32
offered|可不敢 talk+79 else-56 take-30 back-22
offered|可以 else-35 back-45 done+46
offered|台 talk-29 else+51 back-28
offered|右 talk+64 else-57
offered|叶 talk+100 else-91
offered|号 talk+31 else-74 take+68 back-53 done-24
offered|号$ talk+44 else-26
offered|号楼 talk+56 else-59 back-33
offered|号楼$ talk+42 else-58 take+28 back-19
offered|司 talk-110 else+48 back+71 done-17
offered|司$ talk-26 else-22 take-22 back+56
offered|司今 else-16 back+16
offered|司今天 else-16 back+16
offered|司的 talk-25
offered|吃 talk+156 else-59 take-113 back-88 done-57
offered|吃$ talk+25 else+58 take-67 back-19 done-15
offered|吃<goods> talk+77 else-76 take+17 back-26 done-18
offered|吃<not> talk+71 else-61
offered|吃不 talk+100 else-84 take-21
offered|吃的 take+27
offered|吃的$ talk+53 else-39
offered|吃过 talk+74 else-59 take-18
offered|吃这 talk+72 else-47 take-31
offered|吃这个 talk+72 else-47 take-31
offered|吃饭 talk+62 else-75 take+25
offered|合 talk-15 else+69 take-79 back+31 done-16
offered|合同 talk-16 else-16 take-22 back+46
offered|同 talk-52 else+69 take-35 back+24
offered|后 talk-140 else+145 take+39 back-61 done-26
offered|后到 talk-22 else-17 take+43
offered|吗 else+74 take-68 back-57 done-16
offered|吗$ else+69 take-67 back-56 done-16
offered|吧 talk-33 else-73 take+110 done-57
offered|吧$ talk-60 else-75 take+124 done-52
offered|听 talk-41 else+141 take-72 back-29
offered|吱 talk+41 else-25
offered|吵 talk+86 else-77 take-16
offered|呀 talk+87 else+55 take-157 back-59 done-27
offered|呀$ talk+72 else+32 take-110 back-50 done-22
offered|告 talk+22 else+36 take-30 back-29
offered|呗 talk-21 else+39
offered|呗$ talk-21 else+39
offered|呢 talk+48 else+16 take-26 back-41 done-39
offered|呢$ talk+23 else+39 take-17 back-38 done-36
offered|周 talk+18 else+89 take-50 back-53 done-23
offered|周二 talk+41 take-23
offered|周去 take+15
offered|味 else+26
offered|味儿 talk+25 else-19
offered|命 talk-64 else-66 take+99 back-15
offered|咋 talk-78 else+97
offered|和 talk-215 else+285 take-53 back-38 done-21
offered|咬 talk+81 else-74
offered|咯 talk-22 else-41 take+69 back-24 done-19
offered|咯$ talk-22 else-41 take+69 back-24 done-19
offered|咱 talk-52 else+24 back+25
offered|咸 else-24 take+36
offered|哈 talk+39 else+61 take-94 back-29 done-20
offered|哈$ else+79 take-72 back-18
offered|哈哈 else+92 take-70 back-25
offered|哈哈$ talk-29 else+100 take-54 back-19
offered|响 talk+33 else-35 back-17
offered|响$ talk+74 else-43 take-36
offered|哥 talk-57 else+167 take-102 back-34
offered|哦 talk-22 else+132 take-76 back-31
offered|哦$ else+116 take-73 back-29
offered|哪 talk+69 else-35 take-26 back-41 done-17
offered|哪$ talk+68 else-59
offered|哪个 talk+105 else-75 take-44 back-18
offered|哪个单 talk+35 else-25
offered|哪家 talk+38 else-23 take-15
offered|啃 take+17
offered|啊 talk+67 else+101 take-196 back-78 done-40
offered|啊$ talk+65 else+85 take-178 back-73 done-38
offered|啊啊 talk+100 else-83 take-47
offered|啊啊啊 talk+100 else-83 take-47
offered|啤 talk+33 else-34
offered|啤酒 talk+33 else-34
offered|啥 talk+121 else-109 take-24 back-23
offered|啥药 talk+28 else-23
offered|啥药$ talk+28 else-23
offered|喇 talk+23 else-36 take+18
offered|喇叭 talk+23 else-36 take+18
offered|喊 else-39 take+50 back-21
offered|喊他 talk-39 else-29 take+63
offered|喜 else+79 take-96 back-26
offered|喝 talk-20 else+100 take-60 back-23
offered|嘛 talk+28 else-30 done-16
offered|嘛$ talk+43 else-21 back-32
offered|嘴 talk-86 else-21 take+55 back+43
offered|器 talk+39 else-86 take+55
offered|器$ else-16
offered|噪 talk-34 else-33 take-17 back+66
offered|噪音 talk-34 else-33 take-17 back+66
offered|噪音扰 talk-15 back+29
offered|四 talk+67 else-47 back-30
offered|四楼 talk+49 else-18 take-31
offered|四点 talk+38 else-23
offered|回 else+118 take-77 back-44 done-26
offered|回$ talk+59 take-47
offered|回<go> talk-42 else+76 take-18 back-17
offered|回去 talk-69 else+84 take-36
offered|回来 else+28 back-19
offered|回来$ else-21 take+29
offered|囤 take+17
offered|囤<now> talk-18 take+31
offered|囤了 talk-18 take+31
offered|囤了三 talk-18 take+31
offered|国 talk-40 else+151 take-87 back-34 done-19
offered|土 talk+53 else-35 back-15
offered|土豆 talk+68 else-61
offered|土豆$ else-15
offered|土豆发 talk+57 else-47
offered|在 talk+35 else-100 take+119 back-64 done-97
offered|在$ talk+91 else-68 take-42 back-15
offered|在0 talk+21 take-18
offered|在0号 talk-20 take+27
offered|在<ask> talk-22 take+48 back-19
offered|在<me> talk-111 else-60 take+118
offered|在<me><place> talk-27 take+40
offered|在<name> talk+18 else-18
offered|在<place> talk-49 else-18 take+77 back-25
offered|在<place><now> talk-35 take+49
offered|在<thing> talk-73 else-19 take+87 back-18
offered|在上 talk+59 else-42 take-19
offered|在哪 talk-25 else+15 take+27
offered|在外 talk+61 else-20 take-50
offered|在家 else+20
offered|在库 talk+21
offered|在库房 talk+21
offered|在我 talk-82 else-54 take+102 done-15
offered|在我车 talk-47 else-56 take+87 back-17
offered|在楼 talk-15 else-18 take+37
offered|在楼下 talk-15 else-18 take+37
offered|在现 talk+60 else-71
offered|在现场 talk+62 else-73
offered|在谁 else-30 take+31
offered|在超 talk-34 take+22
offered|在超市 talk-34 take+22
offered|在跑 talk-21 take+31
offered|在跑$ talk-21 take+31
offered|在鸡 talk-28 take+43
offered|在鸡蛋 talk-28 take+43
offered|地 else+99 take-52 done-27
offered|地里 talk-24 else-21 take+44
offered|场 talk-70 else-17 take+82
offered|场$ talk-67 else+17 take+55
offered|圾 talk+99 else-24 take-92
offered|坏 talk+45 else-59 take+30 back-15
offered|坏了 talk+52 else-73 take+36
offered|坏了$ talk+78 else-68 take-18
offered|坐 talk+69 else-46 back-54
offered|块 else-86 take+90 back-20 done-20
offered|块二 talk+26
offered|块儿 talk-22 take+31
offered|垃 talk+99 else-24 take-92
offered|垃圾 talk+99 else-24 take-92
offered|垫 take+19
offered|城 talk-64 else+41 take-25 back+35
offered|城管 talk-30 take-16 back+38
offered|城管$ talk-16 else-16 back+31
offered|基 talk+15 else-15 take-20 back+20
offered|基金 talk+39 else-50 take-15 back+24
offered|基金$ talk-15 back+30
offered|堵 talk+28 take-22 back-15
offered|墨 talk+68 else-24 take-54
offered|壁 else-42 back+33
offered|壁$ talk+41 else-22 take-21
offered|士 talk+30 else-15 back-18
offered|壮 talk-33 else-16 take+52
offered|声 talk+42 take-38 back-16
offered|声$ talk+20 take-19
offered|处 talk-17 else-139 take+115 back+17 done-20
offered|处方 else-28 take+27
offered|处理 talk+80 else-111 back+34
offered|处理$ take+18
offered|备 back-17
offered|外 talk+36 else-29 done-32
offered|外卖 talk+101 else-16 take-90 back-23
offered|外卖的 talk+90 else-52 take-50
offered|外头 talk-23 take-19 back+44
offered|多 talk+66 else+43 take-96 back-71 done-37
offered|多$ talk+57 take-56 back-20
offered|多<money> talk+54 else-37 take-20
offered|多大 talk+113 else-108
offered|多少 talk+58 else-24 take-40 back-21
offered|多少$ talk+68 else-70
offered|多少钱 talk-25 else+60 take-23
offered|夜 talk-28 else+76 take-85 back+41
offered|夜来 talk+48 else-29 take-21
offered|夜班 else-26 take-46 back+55
offered|够 talk-82 else+67 back+24
offered|大 talk+58 else+48 take-70 back-66 done-63
offered|大$ talk+51 else-29 take-23
offered|大夫 talk-36 else-16 take+53
offered|大学 else-17 take+25
offered|大学生 talk+25 else-50 take+33
offered|大家 talk+55 take-62 back-30
offered|天 talk+149 else-37 take-154 back-19 done-67
offered|天$ talk-47 else+78 take-21
offered|天<crew> talk-25 else-39 take-37 back+72
offered|天<not> talk+66 else-139 take+62 back-47
offered|天<now> talk+52 else-26 take-33
offered|天不 talk+82 else-65 back-34
offered|天了 take-18
offered|天了$ talk+19 take-18
offered|天去 talk+19 take-29
offered|天在 else-20 take+26
offered|天天 else+42 take-23
offered|天天在 talk+56 else-42
offered|天我 talk+63 else-23 take-47
offered|天我就 talk+43 else-37
offered|天才 take-16
offered|天没 talk+59 else-141 take+57 back-21
offered|太 talk-15 else+145 take-116 back-41 done-15
offered|太太 talk+86 else-74 take-21
offered|夫 talk-58 else-27 take+45 back+36
offered|头 talk+87 else-113 take+34 back-21 done-53
offered|头$ talk-42 take+39
offered|头<now> talk-28 else-21 take+51
offered|头一 talk+47 else-24 take-19
offered|头了 talk-28 else-21 take+51
offered|头有 talk+74 else-64 take-15
offered|头有人 talk+74 else-64 take-15
offered|头的 talk-47 take+16 back+41
offered|奔 talk+46 else+34 take-72
offered|套 talk-80 take+83
offered|女 talk-66 else+137 take-40 back-24
offered|奶 talk-99 else+95 take+23
offered|她 talk-136 else+127 take+33 back-18
offered|好 talk-47 else+140 take+18 back-109 done-89
offered|好$ talk-25 else+125 take-62 back-31 done-15
offered|好了 talk-99 take+74 back-21 done-72
offered|好了$ talk-93 take+77 back-20 done-71
offered|好在 talk-17 take+29
offered|好多 else+16
offered|好意 talk+36 take-18 back-20
offered|好意思 talk+36 take-18 back-20
offered|好的 talk+35 else-33 back-19
offered|好的$ talk+50 else-60 take+24 back-18
offered|好要 take+19
offered|妇 talk+18 else-17
offered|妈 talk+57 else-30 take-21 back-19
offered|妹 back-24
offered|姐 talk-29 else+17 take+33 back-17
offered|姐妹 talk+27 else-33
offered|委 talk-73 else-37 take-28 back+95
offered|委会 talk-59 else-52 take-23 back+92
offered|委会签 talk-17 back+34
offered|娃 talk+78 else-48 take-36 back-23
offered|子 talk+30 take+40 back-61 done-74
offered|子$ talk+21 else+59 take-113 back+25 done-28
offered|子<accept> talk-22 else-60 take+73
offered|子<me> talk+29 take-17
offered|子<now> talk+65 else-73
offered|子了 take+17
offered|子在 talk-17 take+21
offered|子我 talk+36 take-23
offered|子王 talk+17
offered|子的 talk+34 else-40
offered|子都 take+18
offered|孕 talk+22 else-25
offered|孕妇 talk+22 else-25
offered|字 talk-57 else+16 back+43
offered|字$ talk-50 back+46
offered|孙 else-29 take+48 back-27 done-15
offered|学 talk-22 else+89 take-27 back-34
offered|学生 else-25 take+25 back-15
offered|孩 talk+138 else-114 take-39 back-40 done-16
offered|孩子 talk+103 else-68 take-36 back-38 done-15
offered|孩子$ talk+67 else-48 take-23
offered|孩子王 talk+17
offered|它 talk+17 else+73 take-59 back-44 done-17
offered|安 talk+40 else+22 take-33 back-45 done-26
offered|安排 talk-44 else-38 take+74
offered|安排老 take+21
offered|完 talk-21 else+86 back-56 done-32
offered|宜 talk+38 else-36
offered|宜$ talk+50 take-42
offered|宝 talk-45 else+53
offered|宝妈 talk-18 take+31
offered|室 talk-63 else-65 take+17 back+89
offered|害 talk+65 else-33 take-33 back-21
offered|家 talk+182 else-183 take-17 back-39 done-90
offered|家$ talk+23 else+67 take-67 back-30
offered|家<kin> talk+28 else-20
offered|家不 else-27 take+34
offered|家也 talk+65 else-29 take-43
offered|家伙 take+17
offered|家孩 talk+28 else-20
offered|家孩子 talk+28 else-20
offered|家属 talk-48 else-46 take+87 back-17
offered|家有 talk+45 else-64
offered|家的 talk+69 else-43 back-37
offered|家的$ talk+112 else-88 take-36 back-29
offered|家还 talk-29 else-15 take+43
offered|家还有 else-37 take+45
offered|家那 talk+47 else-79 take+23
offered|家那个 talk+45 else-39
offered|家里 talk-17 else+43 back-15
offered|宿 talk+18 else-21
offered|宿$ talk+30 take-17
offered|寸 talk-33 take+47
offered|寸量 talk-33 take+47
offered|对 talk-32 else+111 take-64 back-33 done-17
offered|封 talk-60 take+41
offered|小 talk+15 else-16 take+73 back-90 done-60
offered|小刘 talk+47 else-20 take-20
offered|小区 talk-17 else-30 take+27 back+21
offered|小周 talk-34 take+50
offered|小孙 talk-58 else-42 take+76 back-16
offered|小护 talk+56 else-36 take-22
offered|小护士 talk+56 else-36 take-22
offered|小时 talk+58 else-40 back-22
offered|小时候 talk+97 else-91 take-19
offered|少 talk+55 take-62 back-34 done-20
offered|少$ talk+66 else-67
offered|少钱 talk-25 else+60 take-23
offered|就 talk-105 else+83 take+118 back-92 done-69
offered|就上 else-60 take+68
offered|就上去 take+17
offered|就住 talk+42 else-23 take-20
offered|就到 talk+51 else-68 take+18
offered|就到$ talk+58 else-66
offered|就去 talk-42 take+40
offered|就在 talk-103 else+15 take+89
offered|就在我 talk-54 else-25 take+72
offered|就好 talk-19 else+15
offered|就好$ talk-23 take+33
offered|就是 talk+29 else+25 take-39 back-32 done-17
offered|就来 else-75 take+57
offered|就来$ else-75 take+57
offered|就给 talk+54 else-29 take-35
offered|就能 talk+38 take-29
offered|就行 talk-31 take+38
offered|就行$ talk-27 take+41
offered|就过 talk-47 take+54
offered|就过去 talk-45 else-22 take+64
offered|尺 talk-33 take+47
offered|尺寸 talk-33 take+47
offered|尺寸量 talk-33 take+47
offered|局 talk-62 take-45 back+86
offered|局的 back+18
offered|居 talk-28 take-42 back+64
offered|居委 talk-40 else-36 take-15 back+70
offered|居委会 talk-37 else-34 back+65
offered|屉 talk+53 else-51
offered|屉里 talk+53 else-51
offered|属 talk-70 else-53 take+75 back+33
offered|山 else+118 take-100 back-22
offered|岁 talk+64 take-71
offered|岗 talk-19 else-22 take+44
offered|崴 talk+52 else-35 take-18
offered|崴了 talk+52 else-35 take-18
offered|工 talk-108 else-66 take+122 done-21
offered|工$ talk-17 take+15
offered|工具 talk-28 take+44
offered|工程 back+21
offered|工程部 back+21
offered|工老 talk+25 else-21
offered|左 talk+76 else-78
offered|差 talk+77 take-92 back-21
offered|差点 talk+75 else-43 take-35
offered|己 talk-23 else+100 take-77 done-17
offered|已 talk-204 else+36 take+148 back-67 done-38
offered|已<go> else-17 take+30
offered|已出 else-17 take+30
offered|已出发 else-17 take+30
offered|已经 talk-141 else+40 take+96 back-34 done-23
offered|已经叫 take+21
offered|已经在 talk-36 else-41 take+64
offered|市 talk+26 else-54 take-31 back+50 done-17
offered|市政 else-20 take-19 back+31
offered|市政的 talk-54 take-15 back+63
offered|市立 talk+69 else-85 back+26
offered|布 talk-64 take+63
offered|师 talk-206 else+48 take+103 back-39 done-30
offered|师傅 talk-28 take+42
offered|帘 talk+77 else-44 take-39
offered|带 else-32 take+65 back-50 done-31
offered|带$ talk-26 else-27 take+54
offered|带上 talk-55 else+39 take+20
offered|带回 talk-19 take+27
offered|带回来 talk-19 take+27
offered|带娃 talk+100 else-85 take-38
offered|帮 talk+69 else-34 take-39
offered|帮我 talk+54 else-29 take-28
offered|常 else+65 take-22 back-26 done-16
offered|干 talk+89 else-127 take+43 back-31 done-22
offered|干<ask> talk+91 else-83
offered|平 talk+71 take-55 back-31 done-15
offered|平时 talk+44 else-22 take-21
offered|年 talk+35 else+61 back-123 done-46
offered|年<now> talk+17 else+15 take-25
offered|年头 talk+98 else-85 take-34
offered|年年 talk+59 else-40 take-18
offered|年轻 talk+57 else-73 back-16
offered|年轻二 talk+81 else-41 take-61
offered|床 talk-74 else+50 back+25
offered|床位 talk-35 else-21 take+26 back+28
offered|库 talk+61 else-23 take-26 back-28
offered|库房 talk+21
offered|应 talk-57 else+111 take-46
offered|底 talk+21 back-21
offered|底下 talk+45 else-60 back-16
offered|底下$ else-25 take+19
offered|店 talk+39 else-89 take+67 back-45 done-26
offered|店<busy> talk-40 take+46
offered|店<now> talk-27 take+38
offered|店就 talk-27 take+38
offered|店就在 talk-27 take+38
offered|店老 talk-40 take+46
offered|店老板 talk-40 take+46
offered|度 talk+81 else-45 take-40 back-18
offered|度$ talk+107 else-86 take-50
offered|开 talk+33 else+102 take-161 back+25 done-38
offered|开$ talk+50 else-55 take-87 back+63
offered|开<thing> talk-51 else+29 take+17
offered|开会 talk+70 else-37 take-35
offered|开着 talk+62 else-48 take-16
offered|开着$ talk+62 else-48 take-16
offered|弄 talk-97 else-18 back+26 done+59
offered|弄$ talk-59 else-28 take+41 back+36
offered|张 talk-63 else+129 take-32 back-36 done-17
offered|张$ talk+66 else-51 take-21
offered|归 talk-18 else-100 take+29 back+70
offered|归我 talk-30 else-75 take+54 back+41
offered|归我们 talk-20 else-22 back+43
offered|当 talk-112 else+28 take+75 back-29 done-15
offered|当事 talk+15 else-33 take+22
offered|当事人 talk+15 else-33 take+22
offered|录 talk+20 back-19
offered|往 talk-123 take+136 back-27
offered|往那 talk-60 else-20 take+74
offered|很 talk-123 else+279 take-115 back-48 done-23
offered|得 talk+84 else-64 take-77 back+56 done-76
offered|得$ talk-31 else-77 take+103 back-21
offered|得<agency> talk-33 back+47
offered|得<but> talk+61 else-41 take-18
offered|得<go> else+22 take-47
offered|得<me> talk+43 else-55 take+18
offered|得<they> talk-44 take-36 back+67
offered|得<they><go> talk-44 take-36 back+67
offered|得业 back+25
offered|得业委 back+20
offered|得他 talk-49 take-38 back+66
offered|得他们 talk-44 take-36 back+67
offered|得我 talk+43 else-55 take+18
offered|得真 talk+73 else-47 take-40
offered|得近 else-48 take+48
offered|得近$ talk-35 else-39 take+60
offered|心 talk-145 else+243 take-135 back+25 done-25
offered|志 talk+87 else-40 take-70
offered|志愿 talk+104 else-69 take-68
offered|志愿者 talk+104 else-69 take-68
offered|快 talk-24 else+153 take-102 back-37 done-23
offered|快$ else+22 take-22
offered|快递 else+22
offered|怎 else+51 take-38 back-16
offered|怎么 else+35 take-31
offered|怕 talk+134 else-96 take-92 back-27
offered|怕$ talk+84 else-73 take-18
offered|思 talk+16 else+30 take-25 back-24
offered|思$ talk+44 else-18 take-15 back-19
offered|急 else-102 take+60 back+25
offered|急$ talk+19 else-31 take+15
offered|急用 talk-66 else-29 take+83
offered|怪 talk+98 else-79 take-21 back-30
offered|怪<not> talk+99 else-80 take-21 back-30
offered|怪不 talk+99 else-80 take-21 back-30
offered|怪不得 talk+99 else-80 take-21 back-30
offered|总 talk-34 else+19 take+50 back-33
offered|总阀 talk+33 else-79 take+44 back-19
offered|总阀关 talk+35 else-31
offered|总阀在 else-55 take+48
offered|您 talk-53 else+19 take+38
offered|情 else+40 take-20 back-34
offered|情况 talk+60 else-81 take+29 back-21
offered|情况$ else-35 take+42
offered|想 talk+22 else+133 take-169 back-47 done-19
offered|想买 talk+63 else-53 take-21
offered|意 talk-42 else+120 take-43 back-33
offered|意思 talk+24 else+16 take-22 back-23
offered|意思$ talk+44 else-18 take-15 back-19
offered|愿 talk+79 else-17 take-79 back-16
offered|愿者 talk+104 else-69 take-68
offered|慌 talk-31 else-22 take+51
offered|慌$ talk-31 else-22 take+51
offered|成 talk-51 else+111 back-30 done-22
offered|成$ talk+30 else-37 take+26 back-33
offered|成的 talk-21 take+26
offered|成的$ talk-15 take+29
offered|我 talk+36 else-104 take+127 back-49 done-82
offered|我$ talk-113 else-44 take+134 back-62 done-25
offered|我一 talk+32 else+20 take-36 back-21
offered|我一个 talk+28 else-50 take+21 back-15
offered|我上 take+37 back-21
offered|我下 talk-32 else-26 take-21 back+57
offered|我下班 take+17
offered|我也 talk+70 else+44 take-135 back-54
offered|我也想 talk+33 take-37
offered|我也缺 talk+46 else-30 take-19
offered|我今 talk+106 else-66 take-56 back-23
offered|我今天 talk+69 else-50 take-15 back-17
offered|我们 talk-238 else-23 take-135 back+243 done-30
offered|我们$ talk-20 else-21 back+42
offered|我们不 talk-22 else+29 take-17
offered|我们动 talk-28 back+39
offered|我们只 talk-27 else-40 take-22 back+66
offered|我们没 talk-46 else-32 take-29 back+75
offered|我们的 talk-35 take+36
offered|我们管 talk-26 back+42
offered|我先 talk-24 else-48 take+69 back-20
offered|我先拿 talk-42 take+53
offered|我再 talk+97 else-82 take-35
offered|我刚 talk+106 else+19 take-123
offered|我包 talk-60 else-75 take+100
offered|我去 talk+25 else-149 take+104 back-55
offered|我去$ talk+63 else-58 take-15
offered|我去不 talk+46 take-23 back-23
offered|我去吧 talk-54 else-79 take+97
offered|我叫 talk-26 take+38
offered|我吧 talk-20 take+15
offered|我吧$ talk-20 take+15
offered|我喊 talk-39 else-29 take+63
offered|我喊他 talk-39 else-29 take+63
offered|我在 talk+32 else+35 take-54
offered|我妈 talk+67 else-52 take-18
offered|我家 talk+142 else-195 take+25 back-64 done-26
offered|我家也 talk+73 else-41 take-42
offered|我家有 talk+53 else-62
offered|我家那 talk+47 else-79 take+23
offered|我就 talk+39 take-16 back-18
offered|我就住 talk+42 else-23 take-20
offered|我就是 else-18
offered|我工 talk-37 else-19 take+40
offered|我已 talk-38 else+29
offered|我已经 talk-38 else+29
offered|我带 talk+74 else-71 take-15
offered|我干 talk+43 else-27 back-28
offered|我开 talk+22
offered|我手 talk-17 take+24
offered|我手里 talk-17 take+24
offered|我扛 talk-17 take+20
offered|我把 talk-30 else-41 take+63 back-15
offered|我拿 else-21 take+20
offered|我拿个 talk-31 take+46
offered|我拿着 talk-17 take+23
offered|我昨 talk+85 else-58 take-37
offered|我昨天 talk+85 else-58 take-37
offered|我有 talk+66 else-58 back-32
offered|我来 talk-75 else+81 take+18 back-33
offered|我正 talk-15 take+21
offered|我正要 take+19
offered|我熟 take+23
offered|我熟$ take+23
offered|我现 talk-29 else+18 take+16
offered|我现在 talk-29 else+18 take+16
offered|我的 talk+53 else-129 take+96 back-63 done-15
offered|我的$ talk-71 else-92 take+102
offered|我看 else+57 take-32
offered|我看看 talk+26 else-35
offered|我给 else-46 take+44 back-21
offered|我给送 talk-27 else-17 take+43
offered|我老 take+29
offered|我能 talk-19 else+23
offered|我自 talk+24 else-16 back-16
offered|我自己 talk+24 else-16 back-16
offered|我说 talk+54 else-21 take-33
offered|我跟 take+15
offered|我车 talk+78 else-124 take+48 back-27
offered|我车上 talk-15 take+18
offered|我过 talk-25 take+36
offered|我过去 talk-23 take+36
offered|我这 talk+62 take-46 back-32
offered|我这就 talk-49 take+57
offered|我那 talk-22 take+23
offered|我顺 talk-49 else-44 take+75
offered|我骑 talk-21 else-27 take+46
offered|我骑车 talk-21 else-27 take+46
offered|戴 talk+49 else-35 take-17
offered|户 talk+80 else-135 take+26 back+41
offered|户内 talk-21 else-27 take-15 back+50
offered|户内的 talk-21 else-27 take-15 back+50
offered|房 else-58 take+64 back-29 done-16
offered|房去 talk-15 take+20
offered|房去$ talk-15 take+20
offered|房钥 else-18 take+18
offered|房钥匙 else-18 take+18
offered|房顶 talk+42 else-20 take-21
offered|房顶$ talk+42 else-20 take-21
offered|所 else+18 take-42 back+15
offered|所$ else-28 back+34
offered|手 talk-189 else+45 take+142 done-58
offered|手$ else+63 take-28 back-47
offered|手套 talk-22 else+21
offered|手机 talk-67 else+42 take+33 back-16
offered|手里 talk-50 else-22 take+71
offered|手里$ talk-26 else-17 take+45
offered|手里了 talk-24 take+38
offered|才 talk+87 else+55 take-142 back-50 done-27
offered|才<fix> talk+15
offered|扎 talk+78 else-41 take-34 back-24
offered|扒 else-24 take+38 back-35
offered|扒<thing> talk+16 else-49 take+42 back-34
offered|扒门 talk+16 else-49 take+42 back-34
offered|扒门$ talk+16 else-49 take+42 back-34
offered|打 else-88 take-42 back+100 done-42
offered|打0 talk-86 else-105 take-68 back+127
offered|打0$ talk-86 else-105 take-68 back+127
offered|打发 take+15
offered|打电 talk+45 else-15 take-20 back-15
offered|打电话 talk+45 else-15 take-20 back-15
offered|扛 talk+21 else-36 take+27 back-23
offered|扛上 talk-40 take+44
offered|扛上了 talk-31 take+33
offered|扣 else-28 take+42
offered|扫 else+20
offered|扫<now> talk+29 else-19
offered|扫了 talk+29 else-19
offered|扰 talk-31 else+23 take-19 back+28
offered|扰民 talk-15 back+29
offered|找 talk-102 else-51 take-147 back+181 done-32
offered|找<agency> talk-64 else-52 take-55 back+109
offered|找<agency><fix> back+27
offered|找<crew> talk-18 back+30
offered|找<me> talk+79 else-72 take-30
offered|找城 back+17
offered|找城管 back+17
offered|找我 talk+79 else-72 take-30
offered|找水 talk-16 back+31
offered|找自 back+21
offered|找自来 back+21
offered|把 talk-29 else-54 take+110 back-77 done-31
offered|把<goods> talk-18 take+25
offered|把<thing> talk+48 else-68 take+22 back-25
offered|把<tool> take+19
offered|把总 talk+35 else-31
offered|把总阀 talk+35 else-31
offered|把这 talk-49 take+57
offered|折 else+16
offered|抢 talk-63 else-25 take+28 back+53
offered|抢修 talk-37 take-18 back+56
offered|护 talk+42 else-34 back-17
offered|护士 talk+46 else-42 back-16
offered|报 talk+118 else-149 take-15 back+36
offered|报警 talk+82 else-74 take-20
offered|抽 talk+72 else-78 back-16
offered|抽屉 talk+53 else-51
offered|抽屉里 talk+53 else-51
offered|拆 talk-99 take+95
offered|拆$ talk-29 else-22 take+48
offered|拉 talk+15 else+59 take-59
offered|拌 talk-21 else-25 back+47
offered|拌嘴 talk-21 else-25 back+47
offered|拍 else+75 take-54
offered|拍个 talk+46 else-36 take-16
offered|拍个照 talk+46 else-36 take-16
offered|拎 talk+47 else-25 take-22
offered|拐 talk-32 else-20 take+56
offered|拔 talk+24 else-43 take+28
offered|招 talk-53 else+49
offered|拜 talk+94 else-36 take-72 back-16
offered|拜才 talk+33 take-19
offered|拷 talk+116 else-103 take-36 back-31
offered|拿 talk+52 else-133 take+80 back-65 done-36
offered|拿上 talk-45 else-27 take+69
offered|拿上$ talk-45 else-27 take+69
offered|拿个 talk-52 else+16 take+41
offered|拿块 talk+34 else-52
offered|拿家 take+17
offered|拿家伙 take+17
offered|拿盆 talk+28
offered|拿盆接 talk+28
offered|拿着 talk-23 take+33
offered|挂 talk+29 else-46 take+29
offered|挂<now> talk-24 take+26
offered|挂着 talk-21 take+27
offered|挂着呢 talk-21 take+27
offered|挪 talk+114 else-78 take-68 back-15
offered|挪车 talk+93 else-76 take-36
offered|挪车$ talk+93 else-76 take-36
offered|捅 talk-17 else-23 back+41
offered|捎 talk-74 else-25 take+93
offered|捎着 talk-21 take+30
offered|捎着$ talk-15 take+20
offered|换 else-63 take+78 back-29
offered|换的 talk+37 else-29
offered|换的主 talk+29 else-22
offered|掉 talk-15 take+45 back-26
offered|排 talk-70 else-27 take+42 back+56 done-18
offered|排老 take+21
offered|接 talk+46 else-111 take+76 back-68 done-32
offered|接<carry> talk+34 else-43
offered|接了 else-29 take+29
offered|接了$ talk-23 else-24 take+38
offered|接送 talk+43 else-41
offered|控 talk+125 else-93 take-81 back-20
offered|控$ talk+69 else-61 take-34
offered|推 talk-94 take+92
offered|推车 talk-48 else-39 take+72
offered|提 talk+51 take-46 back-23
offered|提溜 talk+33 else-32
offered|揣 talk-54 else-23 take+72
offered|揭 talk-71 else-45 take+97
offered|揭<now> talk-56 take+63
offered|揭了 talk-56 take+63
offered|搁 talk-113 take+103
offered|摇 talk-31 else+15 take+26
offered|摸 talk+69 else-47 take-45
offered|撒$ talk+16
offered|撞 talk+36 else-17
offered|撸 talk-74 else-116 take+125
offered|收 talk+75 else+50 take-113 back-21 done-36
offered|收到 talk+54 take-57 back-17 done-28
offered|收到$ talk+32 take-18 done-18
offered|改 talk+83 else-29 take-65
offered|放 else+78 take-51 back-49 done-20
offered|放放 talk-21 else-40 take+62
offered|放放气 talk-21 else-40 take+62
offered|放气 talk-21 else-40 take+62
offered|放气就 talk-20 else-17 take+37
offered|政 else-20 take-19 back+31
offered|政的 talk-54 take-15 back+63
offered|敢 talk+95 else-110 take-61 back+34
offered|散 talk+35 else-18 take-15
offered|数 talk+57 else-53
offered|数<ask> talk+61 else-43 take-23
offered|敲 else-16
offered|料 talk+20 else-17
offered|斤 talk+76 else-64 take-17 back-21
offered|斤$ talk+33 else-41
offered|斤<goods> talk+46 take-36
offered|斤土 talk+46 take-36
offered|斤土豆 talk+46 take-36
offered|断 talk+57 else-55 take-33
offered|断了 else-16 take-16 back+16
offered|新 talk-162 else+130 take+51 back-24
offered|方 talk+82 else-64 take-33 done-16
offered|日 else+115 take-85 back-29 done-15
offered|早 talk+30 else+97 take-115 back-31 done-19
offered|早$ talk+43 take-48
offered|早该 talk+54 else-40 take-16
offered|时 talk-53 else+227 take-125 back-65 done-27
offered|时候 else+66 take-77 back-23
offered|明 talk+22 else+37 take-42 back-29 done-15
offered|明儿 else-53 take+44
offered|明天 talk+88 else-56 take-51
offered|昨 talk+114 else-41 take-95 back-34 done-17
offered|昨天 talk+92 else-49 take-59
offered|昨晚 talk+51 take-45 back-21
offered|是 talk+49 else+100 take-114 back-45 done-56
offered|是$ talk+15 else+33 take-35 back-19
offered|是0 talk+59 else-32 take-32
offered|是0号 talk+86 else-85
offered|是不 talk+25 else+16 take-30 back-22
offered|是不是 talk+68 else-46 take-21 back-15
offered|是吃 talk+63 else-52
offered|是吧 talk-94 take+79
offered|是吧$ talk-92 else-16 take+84
offered|是市 talk+70 else-86 back+29
offered|是我 else-79 take+57 back+34
offered|是我们 talk-32 else-24 back+55
offered|是才 talk+30 else-25
offered|是明 talk+39 else-30
offered|是明天 talk+39 else-30
offered|是物 talk-19 back+27
offered|是物业 talk-19 back+27
offered|是盒 talk+44 else-39
offered|是盒装 talk+44 else-39
offered|是真 talk+49 else-26 take-24
offered|是那 talk+33 else-30
offered|是那个 talk+59 else-53
offered|是闲 take+17
offered|是闲着 take+17
offered|晚 talk-57 else+192 take-94 back-37 done-20
offered|晚上 else+57 take-49 back-17
offered|替 talk+40 else-17 take-20
offered|月 talk+119 else-56 take-84 back-49 done-16
offered|月<now> talk+120 else-92 take-69
offered|月刚 talk+66 else-18 take-57
offered|月刚换 talk+66 else-18 take-57
offered|有 talk+51 else+59 take-102 done-67
offered|有$ talk-65 else+22 take+22 back+44 done-15
offered|有<but> talk-41 take+43
offered|有一 talk-45 take+42
offered|有三 talk+105 else-83 take-44 back-15
offered|有人 talk+120 else-52 take-92 back-20
offered|有人来 talk+73 else-18 take-62
offered|有人没 talk+65 else-62
offered|有没 take+29
offered|有没有 talk+21 take-21
offered|有用 talk+27 else-78 take+55
offered|有电 talk+42 else-49 take-22 back+19
offered|有空 talk+92 else-80 take-19
offered|有空$ talk+103 else-96 take-17
offered|有这 talk-107 else-37 take+30 back+74
offered|本 talk-76 else-35 take+91 back-32 done-21
offered|机 else-35 take+24 back+28 done-23
offered|机$ talk-38 else+52
offered|机房 else-21 take+28
offered|机房钥 else-18 take+18
offered|杆 talk-48 back+28
offered|李 talk-17 else+60 take-23 back-16
offered|材 talk+30 back-28
offered|条 back+16
offered|条街 talk+50 else-69 take-20 back+30
offered|条街$ talk+50 else-69 take-20 back+30
offered|来 else+128 take-24 back-67 done-79
offered|来$ talk+95 else-24 take-49 back-65 done-31
offered|来了 talk-69 else-47 take+123 back-35 done-24
offered|来了$ talk-117 else-43 take+150 back-28 done-23
offered|来分 talk+45 else-20 take-31
offered|来分钟 talk+45 else-20 take-31
offered|来咯 talk-47 else-76 take+93
offered|来咯$ talk-47 else-76 take+93
offered|来弄 talk-53 else-22 take+20 back+40
offered|来弄$ talk-53 else-22 take+20 back+40
offered|来水 talk-21 else-16 back+36
offered|来水$ back+21
offered|来水公 back+19
offered|来的 else+44 take-31
offered|来的$ talk+38 else-22
offered|来装 talk+35 else-18 take-15
offered|来装$ talk+35 else-18 take-15
offered|板 talk+73 take-30 back-55 done-25
offered|板$ talk+15 else-17 take+18 back-15
offered|板娘 take+17
offered|板车 talk+21 back-16
offered|查 talk+28 take-16
offered|查$ talk+34 else-16
offered|栋 talk+56 else-32 take-31
offered|校 talk+38 take-46
offered|样 talk-51 else+57 take+24 back-40 done-20
offered|样$ take+31 back-22
offered|桶 talk-97 else+41 take+65
offered|梯 talk+82 else-93 take-29 done-17
offered|梯公 talk-17 take+18
offered|梯公司 talk-17 take+18
offered|梯子 take+17
offered|检 talk+46 else-35 take-32
offered|楚 else+46 take-26 back-17
offered|楚点 talk+30 else-23
offered|楼 talk+249 else-261 take-39 back-131 done-66
offered|楼$ talk+21 else-53 take+55 back-34
offered|楼<fix> talk+33 take-24
offered|楼上 talk+80 else-53 take-33
offered|楼下 talk+16 else-25 take+25 back-25
offered|楼下$ talk-55 else-18 take+69
offered|楼下便 talk+17
offered|楼了 talk-71 else-21 take+88
offered|楼了$ talk-71 else-21 take+88
offered|楼底 talk-55 else-15 take+68
offered|楼底下 talk-55 else-15 take+68
offered|楼没 talk+37 take-21
offered|楼的 talk+126 else-107 take-48 back-23
offered|楼的$ talk+98 else-67 take-53
offered|欠 talk+106 else-84 take-53
offered|欠<money> talk+106 else-84 take-53
offered|欠费 talk+106 else-84 take-53
offered|次 talk+48 take-33 back-44 done-16
offered|次也 talk-15 else-25 take+47 back-17
offered|次也是 talk-15 else-25 take+47 back-17
offered|款 talk-59 else+26 take+21
offered|正 talk-100 else+99 take+46 back-42 done-20
offered|正好 talk+41 else-20 back-20
offered|正好$ talk+68 else-20 take-48 back-15
offered|正好在 take+22
offered|正要 talk-22 take+37
offered|正要去 talk-21 take+35
offered|死 else+66 take-17 back-22
offered|死$ talk+46 else-21 take-21
offered|毒 talk+88 else-77 take-21
offered|毛 talk+20 back-25 done-15
offered|毛$ talk+65 else-72 take+16
offered|民 talk-35 else-67 take+66 back+19 done-15
offered|民警 talk-50 else-48 take+85 back-25
offered|民警已 else-18 take+34
offered|气 talk-88 else+52 take+29 back+30 done-21
offered|气$ talk-116 else+62 take+59 back-18
offered|气<now> talk-20 else-17 take+37
offered|气<now><agree> talk-20 else-17 take+37
offered|气就 talk-20 else-17 take+37
offered|气就好 talk-20 else-17 take+37
offered|气的 talk+24 else-56 take-43 back+53
offered|水 talk+45 take-35 done-48
offered|水$ talk+38 else-19 take-30
offered|水公 back+19
offered|水公司 back+19
offered|水泵 talk-34 take+44
offered|水的 talk+54 else-19 take-21 back-28
offered|永 talk-20 else+37
offered|池 talk+49 else-36
offered|没 talk+82 else-51 take-98 back+64 done-69
offered|没$ talk+116 else-85 take-37 back-26
offered|没事 else+24 take+15 back-39
offered|没人 talk+86 else-32 take-57 back-24
offered|没人接 talk+41 take-27
offered|没拆 talk-57 else-30 take+75
offered|没拆$ talk-23 else-16 take+39
offered|没有 talk-39 take-53 back+97 done-23
offered|没有$ talk-19 take-23 back+51
offered|没有人 talk+41 else-24 take-16
offered|没用 talk-20 back+36
offered|没用$ talk-20 back+36
offered|没电 talk+34 take-16
offered|油 talk-49 else+75 back-19
offered|法 talk-44 else-16 take-65 back+73
offered|泡 talk+102 else-81 take-40 back-27
offered|泡$ talk+22 else-31
offered|泡过 take+17
offered|泡过去 take+17
offered|泰 talk+89 else-80 take-22
offered|泵 else-38 take+39
offered|洁 talk-75 else+84
offered|洗 else+16 back-26
offered|活 talk+61 else-60 back-19 done-25
offered|活$ talk-30 else-22 take+31
offered|活动 talk+98 else-43 take-76 back-20
offered|派 talk+17 else-138 take+106 back-20
offered|派人 talk-29 else-53 take+77
offered|派人$ take+33
offered|派出 talk+93 else-64 take-40 back-16
offered|派出所 talk+70 else-58
offered|海 talk+20 else+38 take-50 back-30
offered|消 talk-70 take-37 back+66
offered|消防 talk-40 else-47 take-21 back+72
offered|涨 talk+20
offered|涨价 talk+20
offered|清 talk+45 else+19 take-32 back-48 done-15
offered|清$ else-48 take+49
offered|清楚 else+44 take-25 back-17
offered|清楚点 talk+30 else-23
offered|渣 talk+58 else-33 take-29
offered|温 talk+57 else-58 take+18 back-29
offered|溜 talk+42 else-36
offered|漏 talk+69 else-45 take-22 back-16
offered|灯 talk+37 else+47 take-51 back-36
offered|灯泡 else-35 take+26
offered|灯泡$ talk+22 else-31
offered|灯泡过 take+17
offered|点 talk+49 else+60 take-57 back-62 done-51
offered|点$ talk+110 else-54 take-83 back-22
offered|点<but> talk+41 else-21 take-17
offered|点一 talk+45 else-27 take-16
offered|点半 talk+44 take-37
offered|烧 talk+70 else-24 take-51 back-19
offered|热 talk-37 else+81 take-29 done-25
offered|热$ talk+51 else-27 take-18
offered|热力 else-27 back+41
offered|热力公 else-16 back+16
offered|焊 talk+26
offered|照 talk+93 else-82 take-15 back-23
offered|照片 talk+130 else-136 back-16
offered|熟 talk-42 else+36 take+15
offered|熟$ talk-26 take+21
offered|爷 take+15
offered|片 talk+51 else-103 take-33 back+82 done-15
offered|片$ talk-82 take-16 back+71
offered|牌 talk+104 else-80 take-44 back-25
offered|牌子 talk+75 else-58 take-17
offered|牌子的 talk+49 else-43
offered|物 talk+44 back-46 done-16
offered|物业 talk+78 else-66 take+15 back-42
offered|物业$ talk+21
offered|物业群 talk+27 else-18
offered|物业费 talk+41 else-23
offered|牵 talk-18 else-22 take+41
offered|特 talk-38 else+47 take-27 back+20
offered|狗 talk+113 else-110 back-21 done-21
offered|狗$ talk+95 else-55 take-74 back-24
offered|猪 talk+33 else-15
offered|猫 talk+70 else-45 take-32
offered|猫砂 talk+20 else-25
offered|猫砂$ talk+20 else-25
offered|王 talk-61 take+67 back-35 done-18
offered|环 take-43 back+33
offered|环保 talk+32 else-54 take-30 back+40
offered|环保$ talk+41 else-40 take-21
offered|现 talk+21 else-24 take+22 done-44
offered|现在 talk+87 else-30 take-74 done-31
offered|现场 else-64 take+78
offered|现成 talk-15 take+29
offered|现成的 talk-15 take+29
offered|玻 talk-33 take+47
offered|玻璃 talk-33 take+47
offered|班 talk+64 else-176 take+78 done-30
offered|班$ talk-62 else-82 take+133 back-53
offered|班的 talk-46 else-25 back+57
offered|班路 take+17
offered|球 else-25 take+29
offered|理 talk+151 else-135 take-68 done-16
offered|理$ talk-18 else+19
offered|理不 talk+63 else-85 back+34
offered|璃 talk-33 take+47
offered|瓜 talk+73 else-54 take-30
offered|瓜$ talk+86 else-75 take-24
offered|瓶 talk+109 else-79 take-69 back-23
offered|生 talk-18 else+35 take-59 back+48 done-30
offered|生不 else-70 take-15 back+57
offered|用 talk+17 else-20 done-37
offered|用$ else-27 back+32
offered|用的 talk+49 else-73 back+23
offered|用的$ talk+49 else-60 take-33 back+32
offered|电 talk+93 else-172 take+40 back+29 done-73
offered|电$ else-20 take+32
offered|电公 else-17 back+36
offered|电公司 else-17 back+36
offered|电动 talk+24 else-16
offered|电动车 talk+24 else-16
offered|电局 back+18
offered|电局的 back+18
offered|电工 talk-62 else-51 take+81
offered|电梯 talk+56 else-63 take-29 back+25
offered|电梯公 talk-17 take+18
offered|电池 else-23 take+16
offered|电话 talk+69 else-64 done-33
offered|电话$ talk+30 else-42 take-23 back+32
offered|电话了 talk+22 else-15
offered|电话问 talk+38 else-21
offered|留 talk-75 else+50 take+35 back-22
offered|疏 talk+64 take-50
offered|疏通 talk+64 take-50
offered|疏通机 talk+67 take-56
offered|疫 else-17 back+16
offered|疫苗 else-17 back+16
offered|疼 talk+69 take-54 back-35
offered|白 talk-129 else+168 take-67 back+47 done-24
offered|百 talk+25 else+47 take-58
offered|的 else+105 take-18 back-64 done-82
offered|的$ talk+153 else-218 take+61 done-83
offered|的<agree> talk-58 else+25 take+51 back-17
offered|的<broken> else-31 take+54 back-42
offered|的<go> talk+54 else-27 take-23 back-22
offered|的<goods> talk-22 else+39
offered|的<name> talk+63 else-47 take-77 back+34
offered|的<not> take+51 back-40
offered|的<still> talk+36 else-43 take+30 back-30
offered|的<thing> talk-92 else+40 take-31 back+72
offered|的<tool> talk-40 else+17 take+33
offered|的不 talk-84 else+27 take+54
offered|的主 talk+20
offered|的主板 talk+29 else-22
offered|的事 talk-44 else-122 take+95 back+50
offered|的事$ talk-76 else-58 take+108 back-19
offered|的人 talk-83 else+90 take+50 back-47
offered|的先 talk+37 take-36
offered|的吧 else-103 take+91
offered|的吧$ else-103 take+91
offered|的小 talk+54 else-45
offered|的是 talk-108 else+74 take+47
offered|的水 talk+66 else-50 take-22
offered|的水$ talk+66 else-50 take-22
offered|的活 talk+20 else-68 take+19 back+31
offered|的活$ talk-21 else-34 take+33 back+16
offered|的管 talk-43 back+54
offered|的管子 talk-43 back+54
offered|的话 talk-19 take+28
offered|的话我 else-42 take+48
offered|的还 talk+74 else-73 back-19
offered|的还是 talk+95 else-81 take-30 back-16
offered|的那 talk+53 else-57 back-19
offered|的那个 talk+96 else-94 take-16
offered|盆 talk+19 take-18
offered|盆接 talk+28
offered|盐 talk+118 else-81 take-77
offered|盐$ talk+96 else-66 take-58
offered|监 talk+116 else-86 take-60 back-35
offered|监控 talk+116 else-86 take-60 back-35
offered|盒 talk+18 else-48 take+39
offered|盒<fix> talk+44 else-39
offered|盒装 talk+44 else-39
offered|盒装的 talk+44 else-39
offered|盘 talk-44 else+35 take+23 back-15
offered|直 talk+21 else+15 back-44 done-23
offered|直接 talk+56 else-96 take+42 back-30 done-16
offered|看 else+66 back-84 done-45
offered|看$ talk+53 else-52 take+27 back-54 done-17
offered|看<ask> talk+20
offered|看不 else-15 back+20
offered|看看 talk+23 else-33 take+41 back-51 done-20
offered|看看$ talk+62 else-65 back-26
offered|看看表 else-22 take+33
offered|看表 else-22 take+33
offered|看见 talk+110 else-104 take-29
offered|真 talk-97 else+243 take-139 back-17 done-26
offered|着 talk+63 else-132 take+93 back-41 done-77
offered|着$ talk-55 else-99 take+151 back-27 done-26
offered|着<ask> talk+71 else-19 take-21 back-47
offered|着<now> talk-99 else+28 take+78
offered|着<now><go> talk-21 take+29
offered|着也 talk-16 take+15
offered|着也是 take+17
offered|着了 talk-82 else+17 take+71
offered|着了$ talk-45 take+58
offered|着人 talk+90 else-85
offered|着吧 else-41 take+41 back-15
offered|着吧$ else-41 take+41 back-15
offered|着呢 talk+18 else-16 back-15
offered|着呢$ talk+18 else-16 back-15
offered|着就 talk-28 take+23
offered|睡 talk-37 else+73 take-22 back-17
offered|知 talk+51 else+75 take-123 back-59 done-28
offered|知$ talk+46 take-37
offered|知道 else+74 take-77 back-41 done-18
offered|知道了 talk+64 else-65
offered|码 talk+28 else-60 take+31
offered|码发 talk-33 else-34 take+52
offered|码发我 talk-33 else-34 take+52
offered|砂 talk+20 else-25
offered|砂$ talk+20 else-25
offered|砖 talk+62 else-61 back-15
offered|砖头 talk+99 else-48 take-76
offered|碗 talk-59 else-19 take+73
offered|碰 talk+20 else-54 take-54 back+65
offered|礼 talk+88 else-31 take-68 back-17
offered|礼拜 talk+118 else-79 take-65 back-15
offered|礼拜才 talk+33 take-19
offered|社 talk+37 else-34 take-35 back+23
offered|社区 talk+49 else-54 take-33 back+25
offered|社区医 talk+55 else-22 back-27
offered|社区调 talk-19 back+39
offered|离 talk-42 else+32 take+41 back-33
offered|离得 else-48 take+48
offered|离得近 else-48 take+48
offered|种 else-50 take+45 back+24
offered|秦 talk+40 else-39
offered|程 talk-20 back+19
offered|程部 back+21
offered|空 talk+20 else-49 take+39
offered|空$ talk+80 else-105 take+30
offered|穿 talk+17 else-91 take+90 back-37 done-37
offered|窗 talk+51 else-97 take+59 back-19
offered|立 talk+32 take-58 back+18
offered|站 talk-36 else-24 take+15 back+49
offered|端 talk-51 else-19 take+65
offered|第 talk+89 else-24 take-90 back-39 done-18
offered|等 talk-37 else-30 take+105 back-52 done-23
offered|等<me> talk-107 take+92
offered|等我 talk-104 take+87
offered|等我把 talk-48 take+54
offered|等着 talk-52 else-87 take+120
offered|等着$ talk-84 else-52 take+107
offered|等雨 talk+42 else-20 take-21
offered|等雨停 talk+42 else-20 take-21
offered|签 talk-40 take-17 back+45
offered|签字 talk-17 back+34
offered|签字$ talk-17 back+34
offered|算 talk-110 else+19 take+62 back+36
offered|算我 talk-62 else-28 take+75
offered|算我的 else-31 take+40
offered|管 else-151 take-103 back+154 done-33
offered|管$ talk-28 else-34 take-34 back+67
offered|管<thing> back+29
offered|管不 talk-44 back+54
offered|管不着 talk-41 back+55
offered|管子 talk-43 back+54
offered|管子$ talk-41 back+50
offered|管的 talk+20 take-24
offered|管这 talk-46 else-44 back+72
offered|管这片 talk-46 else-44 back+72
offered|箱 talk-39 else-28 take+80 back-21
offered|箱了 take+20
offered|箱了$ take+20
offered|米 talk+69 else-50 take-29
offered|粮 talk+23 else-29
offered|糖 talk+69 else-42 take-29 back-21
offered|系 talk+31 else-93 take+40 done-18
offered|紧 talk-57 else+64 take-19 back+24
offered|红 talk-35 else+52 take-29 back+26 done-15
offered|纸 talk-32 else+68 take-43
offered|纸不 talk+48 else-34
offered|线 talk-110 else+45 back+63
offered|线$ talk-42 else+29
offered|细 talk+97 else-79 take-30
offered|经 take+39 back-66 done-34
offered|经叫 take+21
offered|经叫他 take+21
offered|经在 talk-36 else-41 take+64
offered|经理 talk+143 else-122 take-47 back-22
offered|给 talk-107 else-30 take+175 back-32 done-54
offered|给$ talk+91 else-80 take-30
offered|给<carry> talk-39 take+49
offered|给<fix> talk-45 else-16 back+53
offered|给<me> talk-47 else+64 take+31 back-41
offered|给<they> talk-24 take+46
offered|给<they><carry> talk+32 else-40
offered|给<you> talk-71 else+73 take+24 back-15
offered|给<you><carry> talk-31 else-26 take+53
offered|给他 talk+48 else-30 take-25
offered|给你 talk-52 else+49 take+25
offered|给她 talk-45 else-23 take+60
offered|给它 talk-27 take+36
offered|给我 talk-59 else+28 take+78 back-63 done-21
offered|给我$ talk+30 else-23 back-18
offered|给我吧 talk-18 take+18
offered|给装 talk-48 take-16 back+57
offered|给送 talk-36 else-19 take+53
offered|统 talk+94 else-64 take-43
offered|统<but> talk+65 else-52 take-16
offered|统<but><fix> talk+65 else-52 take-16
offered|统一 talk+65 else-52 take-16
offered|绳 talk-51 else-34 take+74
offered|维 else-53 back+53
offered|维保 talk-30 back+35
offered|维保的 take+21
offered|维修 talk+23 else-45 take-24 back+42
offered|维修基 talk+39 else-50 take-15 back+24
offered|绿 talk-18 else+26 take-23 back+19
offered|绿化 back+24
offered|缺 talk+40 else-18 take-21
offered|罐 talk-61 else+15 take+47
offered|网 talk+61 else-27 take-98 back+45 done-16
offered|网$ talk-17 back+37
offered|网上 talk+100 else-68 take-58
offered|群 talk+72 else-48 take-18 back-22
offered|群里 talk+80 else-42 take-37 back-21
offered|老 talk+73 else-131 take+102 back-130 done-81
offered|老于 else-76 take+64
offered|老人 talk+90 else-94 back-20
offered|老周 take+15
offered|老周去 take+15
offered|老太 talk+86 else-74 take-21
offered|老太太 talk+86 else-74 take-21
offered|老头 talk+30 else-35
offered|老板 talk-58 else+68 back-16
offered|老板娘 take+17
offered|老秦 talk+41 else-41
offered|老韩 talk-45 else-32 take+64
offered|者 talk+88 else-29 take-78 back-18
offered|联 talk+71 else-84 back-32
offered|联系 talk+47 else-77 take+21
offered|肉 talk-129 else+118 take+33
offered|背 talk-42 else+53
offered|胎 talk+51 else-17 take-36
offered|能 talk-38 else+163 take-94 back-26 done-28
offered|能不 else+24 take-21
offered|能不能 talk-19 else+40 take-18
offered|脚 talk+30 else-16 back-16
offered|脸 talk-15 else+89 take-68 back-17
offered|脸上 talk+80 else-70 take-22
offered|腰 else-63 take+59 back-16
offered|腰上 talk-63 else-23 take+76
offered|腰上挂 talk-21 take+27
offered|腾 talk+52 else-47 take+20 back-38
offered|腾不 talk+69 else-44 back-35
offered|腾不出 talk+69 else-44 back-35
offered|自 talk-25 else+70 take-86 back+54 done-31
offered|自己 talk-22 else+92 take-71 done-16
offered|自来 talk-21 else-16 back+36
offered|自来水 talk-21 else-16 back+36
offered|节 else+46 take-49 back-16
offered|花 talk-63 else+156 take-76 back-30
offered|芽 talk+49 else-36
offered|苗 talk-17 else+30 take-21
offered|苦 else+29 back-18 done-15
offered|苫 talk-60 take+67
offered|苫上 talk-60 take+67
offered|苫上$ talk-60 take+67
offered|茶 talk+55 else-38 take-19
offered|药 talk+63 else-95 take+57 back-39 done-25
offered|药$ else-25 take+27
offered|药店 talk+76 else-63 back-17
offered|药房 talk-30 take+42
offered|药箱 take+16
offered|莫 else-42 take+51
offered|菜 talk+32 else-81 take+54
offered|葱 else-27 take+35
offered|蛋 done-15
offered|蛤 talk+33 else-34
offered|蛤蜊 talk+33 else-34
offered|蜂 talk-55 else-48 take+60 back+27
offered|蜊 talk+33 else-34
offered|血 talk+74 else-63 back-22
offered|血压 talk+15 else-22
offered|行 talk-80 else+16 take+89 back-45 done-44
offered|行$ talk+21 else-73 take+72 back-21 done-30
offered|街 talk+34 else-17 take-62 back+33
offered|街$ talk+18 else-16 take-34 back+28
offered|表 talk-116 else+124 take+16 done-18
offered|表前 back+32
offered|表前归 back+26
offered|表箱 talk-39 take+50
offered|袋 talk+29 else-76 take+45 back-15 done-17
offered|袋$ talk-56 else-31 take+73
offered|袋<goods> talk+52 else-37 take-18
offered|被 talk-17 else+119 take-96 back-22
offered|装 talk-16 else+63 take-69 back+37 done-18
offered|装$ else+22 take-22
offered|装的 talk+20 else-48 take-41 back+53
offered|装的$ else-41 take-35 back+56
offered|裤 talk+33 take-24 back-19
offered|西 talk-28 else+97 take-41 back-21 done-18
offered|要 talk+31 else+101 take-131 back-23 done-46
offered|要不 talk+51 else-25 take-41
offered|要去 talk-47 take+37
offered|要去$ take+15
offered|要散 talk+44 else-39
offered|要是 talk+61 take-68 back-16
offered|要是明 talk+39 else-30
offered|见 talk+76 else-42 take-50 back-24
offered|见$ talk-36 else+22 take+25
offered|见<now> talk+117 else-103 take-49
offered|见了 talk+117 else-103 take-49
offered|见了$ talk+126 else-107 take-64
offered|角 talk-57 take+62 back-17
offered|角钥 talk-17 take+33
offered|角钥匙 talk-17 take+33
offered|解 talk-142 else+127 take-57 back+55
offered|解$ talk-45 else+30 take-23 back+37
offered|警 talk+17 else-138 take+107 done-24
offered|警已 else-18 take+34
offered|警已出 else-17 take+30
offered|计 talk-73 else+16 take+22 back+36
offered|计$ else-28 back+40
offered|认 talk+45 take-18 back-23
offered|认得 talk+36 else-32
offered|让 talk-15 else+88 back-51 done-20
offered|让他 talk+27 take-16
offered|让小 talk-21 take+32
offered|记 else+68 take-69 back-22
offered|讲 talk-44 else+26 take+29
offered|证 talk+61 take-77 back-18
offered|诊 talk+19 else-95 take+38 back+39
offered|试 talk+18 else+18 back-21
offered|试$ talk-24 else+21 take+16
offered|试试 else-21 take+18
offered|试试$ else-21 take+18
offered|话 talk+16 else+35 back-25 done-44
offered|话$ talk+38 take-59 back+20 done-20
offered|话<refuse> talk+38 else-21
offered|话我 talk-15 else-23 take+42
offered|话问 talk+38 else-21
offered|话问问 talk+38 else-21
offered|该 talk-62 else+122 take-90 back+22
offered|该找 talk-15 else-15 back+31
offered|说 talk+73 else+55 take-100 back-70 done-50
offered|说$ talk+69 else-64 done-17
offered|说清 talk+26 else-16
offered|说清楚 talk+26 else-16
offered|说的 talk+93 else-49 take-59 back-27
offered|说话 else+53 take-31
offered|说话$ talk+41 else-17 take-20
offered|请 talk-128 take-138 back+107 done-18
offered|请假 talk-26 back+30
offered|请假$ else-22 back+33
offered|谁 talk+139 else-132 back-60 done-30
offered|谁去 talk+117 else-93 take-54
offered|谁家 talk+71 else-62
offered|谁给 talk-43 take+41
offered|谁都 talk-44 else-18 take+58
offered|谁都别 talk-44 else-18 take+58
offered|调 talk-50 else+23 take-57 back+79 done-18
offered|调解 talk-39 else-36 take-20 back+74
offered|调解$ talk-22 else-16 back+45
offered|豆 talk+68 else-35 take-27 back-17
offered|豆$ else-15
offered|豆发 talk+57 else-47
offered|豆发芽 talk+57 else-47
offered|货 talk+42 else-19 take-23
offered|质 take-24 back+31
offered|质$ talk-29 take-15 back+38
offered|质保 talk+29 else-17
offered|购 talk+30 else+18 take-43
offered|贴 talk-57 else+17 take-45 back+69
offered|费 talk+121 else-58 take-80 back-44 done-24
offered|费$ talk+86 else-68 take-29
offered|费收 talk+41 else-23
offered|资 talk-45 else+25 take-20 back+37
offered|资质 talk-24 back+39
offered|资质$ talk-24 back+39
offered|走 talk-69 else-29 take+55 back+58 done-44
offered|走$ else+20 back-29
offered|走<agency> talk-76 else-61 take-33 back+97
offered|走<now> talk-74 else-29 take+97 back-16
offered|走了 talk-41 else-65 take+89 back-15
offered|走了$ talk-41 else-65 take+89 back-15
offered|赵 talk+50 else-53
offered|赶 talk+66 else-46 take-60 back+26
offered|赶紧 else-27 take-30 back+36
offered|起 else+80 take-37 back-53 done-21
offered|起$ else+30
offered|起<go> talk+79 else-51 take-46 back-25
offered|起来 talk+77 else-41 take-52 back-25
offered|起来$ talk+73 else-58 take-34 back-22
offered|超 talk-46 else+84 back-20
offered|超市 talk+20 else-22
offered|趟 else-42 take+54
offered|趟$ else-46 take+56
offered|跑 talk-105 else+53 take+63
offered|跑$ talk-70 else+19 take+55
offered|跟 talk+31 else-86 take+69 back-16 done-23
offered|跟<me> talk+21 else-61 take+16 back+21
offered|跟<they> talk+17
offered|跟他 talk+19
offered|跟我 talk+21 else-61 take+16 back+21
offered|跟我说 talk+60 else-39 take-25
offered|跟进 talk-28 take+42
offered|跟进$ talk-28 take+42
offered|路 talk-49 else+32 take+39 back-25 done-15
offered|路$ talk-42 take+27
offered|路上 talk-47 take+44
offered|路上$ talk-29 else-30 take+52
offered|路过 talk+55 else-31 take-29
offered|路过$ talk+55 else-31 take-29
offered|踢 talk+64 else-57
offered|身 talk-46 else+58 take+31 back-34 done-18
offered|身份 talk+83 else-57 take-35
offered|身份证 talk+83 else-57 take-35
offered|车 talk+107 else-219 take+128 back-69 done-57
offered|车$ talk+157 else-123 take-103 back-35
offered|车<now> talk+31 else-69 take+39
offered|车上 talk-15 take+18
offered|车了 talk+16 else-35 take+28
offered|车了$ talk+16 else-35 take+28
offered|车去 talk-25 else-47 take+64
offered|车去$ talk-25 else-47 take+64
offered|车子 talk-40 take+47
offered|车差 talk+52 else-24 take-27
offered|车差点 talk+52 else-24 take-27
offered|车已 talk-30 else-53 take+73
offered|车已经 talk-30 else-53 take+73
offered|车往 talk-53 else-22 take+71
offered|转 talk-43 take-30 back+61
offered|转了 talk+48 take-24 back-24
offered|转错 talk-26 back+39
offered|轮 talk+51 else-88 take+25 back-16
offered|轻 talk+30 else-30 back-17
offered|轻二 talk+81 else-41 take-61
offered|轻二十 talk+81 else-41 take-61
offered|轿 talk-57 else-20 take+56
offered|轿厢 talk-57 else-20 take+56
offered|辖 talk-34 else-37 take+36 back+31
offered|辖区 talk-34 else-37 take+36 back+31
offered|辖区民 else-19 take+38
offered|边 done-27
offered|边$ talk-68 else-39 take+51 back+40
offered|边<go> talk+23 back-15
offered|边去 talk+23 back-15
offered|边去$ talk+23 back-15
offered|过 talk+134 else-67 take-16 back-116 done-52
offered|过$ talk+81 else+25 take-98 back-31
offered|过<ask> talk+47 else-33
offered|过<ask><goods> talk+62 else-59
offered|过<now> else+21 take-29
offered|过了 else+16 take-27
offered|过去 talk-129 else-59 take+160 back-26
offered|过去$ talk-81 else-46 take+119
offered|过来 talk-75 else+60 take+31 back-17
offered|过来了 talk-26 take+36
offered|近 talk-84 else+84 take+27 back-28
offered|近$ talk-61 take+60
offered|还 talk+145 else-114 take+30 back-111 done-62
offered|还剩 talk-80 else-55 take+94
offered|还在 talk+83 else-50 take-50
offered|还开 talk+62 else-48 take-16
offered|还开着 talk+62 else-48 take-16
offered|还是 talk+186 else-174 take-23 back-48 done-27
offered|还是我 talk-53 take+58
offered|还是盒 talk+44 else-39
offered|还有 talk-25 else-32 take+74 back-23 done-15
offered|还没 talk-16 else+32
offered|还没人 talk+26 else-21
offered|这 else-108 take+66 back+59 done-80
offered|这<agree> talk+52 else-35 take-23
offered|这<ask> talk-41 else+107 take-48
offered|这<cannot> talk+46 back-31
offered|这<name> talk+62 else-35 take-34
offered|这<thing> talk+44 else-20 take-17
offered|这不 talk+46 else-66 back+22
offered|这个 talk+57 else-104 take-58 back+79 done-42
offered|这个$ talk+71 else-44 take-64 back+15
offered|这个得 talk-56 else-29 back+64
offered|这个我 talk-86 else+17 take+53
offered|这个点 talk+72 else-45 take-36
offered|这么 talk-17 else+81 take-48
offered|这些 else-45 take+44
offered|这儿 else-27 take+24
offered|这单 talk-84 else-75 take+109 back-20
offered|这就 talk-125 else-74 take+147 back-22
offered|这就过 talk-31 else-19 take+48
offered|这得 else-47 take-23 back+63
offered|这是 talk+52 else-35 take-23
offered|这片 talk-46 else-44 back+72
offered|这片$ talk-46 else-44 back+72
offered|这种 talk+42 else-104 take+38 back+39
offered|这边 talk+51 else-52
offered|进 talk+17 take+30 back-40 done-22
offered|进$ talk+29 else-30
offered|远 talk+15
offered|退 talk-64 else-64 take+89
offered|退休 talk-54 else-53 take+98 back-43
offered|送 talk+17 else-44 take+56 back-33 done-52
offered|送$ talk-19 take+26
offered|送上 talk-42 else-19 take+52
offered|送上去 talk-42 else-19 take+52
offered|送到 talk-49 else-65 take+96 done-20
offered|送到$ talk-24 else-46 take+63 done-17
offered|送外 talk+90 else-52 take-50
offered|送外卖 talk+90 else-52 take-50
offered|送过 take+26
offered|送过去 take+26
offered|递 talk-19 else+20
offered|通 talk+154 else-20 take-127 back-74 done-25
offered|通机 talk+67 take-56
offered|通的 talk+46 back-36
offered|通知 talk+96 else-22 take-76 back-25 done-15
offered|通知$ talk+62 else-31 take-35
offered|遍 talk-48 take+53
offered|道 else+90 take-64 back-63 done-23
offered|道$ talk-58 else+149 take-52 back-31
offered|道<now> talk+64 else-65
offered|道了 talk+64 else-65
offered|道了$ talk+64 else-65
offered|那 talk+83 else-31 take-19 back-42 done-67
offered|那个 talk+124 else-101 take-24 back-50 done-20
offered|那个$ talk+47 else-56
offered|那个也 talk+22
offered|那个大 talk-54 else-32 take+78
offered|那个小 else+24
offered|那儿 talk+31 else-23
offered|那儿$ talk+69 else-19 take-54
offered|那家 talk+115 else-60 take-74 back-18
offered|那条 talk-34 else-20 take+24 back+26
offered|那边 else-46 back+58
offered|那边$ talk-24 back+41
offered|部 talk+75 else-91 take-38 back+41
offered|都 talk+30 else-15 back+16 done-86
offered|都<agree> talk+42 take-32 back-34
offered|都<broken> back+16
offered|都<cannot> else-40 take-31 back+54
offered|都<not> talk+24 else-67 take+21 back+39
offered|都不 talk+59 else-62 take-52 back+39
offered|都不敢 talk+16 else-69 take-26 back+59
offered|都别 talk-44 else-18 take+58
offered|都在 talk-42 back+31
offered|都快 talk+65 else-47 take-22
offered|都没 take-36 back+48
offered|都没有 else-44 take-18 back+58
offered|都穿 talk+31 else-112 take+83 done-23
offered|酒 talk+58 take-46 back-23
offered|酱 talk+50 else-21 take-34
offered|酱油 talk+50 else-21 take-34
offered|酸 talk+48 take-43 back-23
offered|里 talk-29 else+31 take+81 back-67 done-61
offered|里$ talk-114 else+73 take+37 back+24 done-20
offered|里<ask> talk+72 else-62
offered|里<goods> else-51 take+48 back-15
offered|里<still> talk+27 else-18
offered|里了 talk-38 take+37
offered|里了$ talk-24 take+38
offered|里头 talk+80 else-97 take+28 back-17
offered|里头有 talk+74 else-64 take-15
offered|里有 talk+37 else-20
offered|里还 talk+27 else-18
offered|里还有 talk+27 else-18
offered|里面 else-51 take+48 back-15
offered|重 talk-118 else+77 take+56 back-23
offered|量 talk-94 else+67 take+46 back-16
offered|金 talk+67 else-71
offered|金$ talk-15 back+30
offered|钟 talk-57 else-51 take+107 back-32 done-16
offered|钟$ talk+24 else-29
offered|钟内 talk-28 take+47
offered|钟内到 talk-28 take+47
offered|钟到 talk-28 take+39
offered|钟到$ take+21
offered|钥 else-45 take+63 back-19
offered|钥匙 else-45 take+63 back-19
offered|钥匙在 talk+30 else-28
offered|钱 talk+84 else-47 take-32 back-40 done-21
offered|钱$ talk-72 else+25 take+58
offered|钱一 talk+29 else-23
offered|钱一板 talk+29 else-23
offered|钱的 talk+79 else-54 take-35
offered|铁 talk+39 else-107 take+57 back-25
offered|铺 talk+15
offered|销 talk-51 else-61 take-68 back+65 done+64
offered|锁 talk+28 take-23
offered|锅 talk-40 take+61 back-26
offered|错 talk-73 else+96 take-29 back+20
offered|错了 talk-24 back+16
offered|错了$ talk-24 back+16
offered|长 else+86 take-68 back-36 done-16
offered|门 talk+114 else-134 take+51 back-75 done-86
offered|门$ else-99 take+82 done-24
offered|门了 talk+57 else-32 take-52 back+19
offered|门了$ talk+57 else-32 take-52 back+19
offered|门卫 talk+35 else-41
offered|门卫老 talk+41 else-41
offered|门去 else-20
offered|门口 talk+46 else-53 back-16
offered|门口那 talk+40 take-26
offered|门器 talk-36 else-30 take+59
offered|门早 talk+57 else-23 take-35
offered|门诊 talk+32 else-62 take-22 back+40
offered|闭 talk-57 take+54
offered|闭门 talk-36 else-30 take+59
offered|闭门器 talk-36 else-30 take+59
offered|问 talk+56 else-38 take-50 back+23 done-18
offered|问他 talk+83 else-66 take-29
offered|问他$ talk+83 else-66 take-29
offered|问问 talk+72 else-41 take-32 back-15
offered|问题 talk+32 else-33 take+21 back-30
offered|问题$ talk+36 else-39 take+22 back-30
offered|闲 talk-71 else+36 take+45
offered|闲着 take+17
offered|闲着$ take+17
offered|闲着也 take+17
offered|闺 talk+29
offered|闺女 talk+41 else-33
offered|阀 talk+63 else-84 back-26
offered|阀关 talk+35 else-31
offered|阀关了 talk+35 else-31
offered|阀在 else-55 take+48
offered|阀在哪 else-55 take+48
offered|队 talk-35 else+30 back+29
offered|队$ take+16
offered|队的 talk+15 take-41 back+38
offered|防 talk-16 else-104 take+50 back+56 done-16
offered|防水 talk+39 else-28
offered|院 talk-52 else-166 take+40 back+120 done-24
offered|院$ talk-106 else-101 take-61 back+139
offered|院的 else-96 take+81 back-35
offered|陪 talk+82 else-55 take-42
offered|随 else-76 take+76 back-31
offered|隔 talk+51 else-52 take-37 back+23
offered|隔壁 talk+15 else-44 back+33
offered|隔壁$ talk+41 else-22 take-21
offered|集 else+32
offered|集上 talk+20
offered|雨 else+27 back-28
offered|雨停 talk+42 else-20 take-21
offered|雨靴 talk-50 else-17 take+64
offered|面 talk+19 take-44 back+32 done-20
offered|靴 talk-54 take+61
offered|鞋 talk-91 else-97 take+131 done-25
offered|韩 talk-52 else-16 take+60
offered|音 talk-19 else+48 take-69 back+42 done-17
offered|音扰 talk-15 back+29
offered|音扰民 talk-15 back+29
offered|页 talk+48 else-22 take-19 back-16
offered|顶 talk+78 else-59 take-22 back-19
offered|顶$ talk+42 else-20 take-21
offered|顺 talk-113 else-15 take+115 back-16
offered|顺路 talk-27 else-41 take+58
offered|顺路$ talk-16 else-40 take+48
offered|顺道 talk-45 else-23 take+63
offered|领 talk+41 take-19 back-15
offered|题 take+15 back-34
offered|题$ talk+22 else-19 take+19 back-31
offered|风 talk+118 else-66 take-81 back-27
offered|饭 take+20 back-22
offered|馒 talk+32 else-67 take+36
offered|馒头 talk+32 else-67 take+36
offered|馒头一 talk+70 else-56
offered|马 talk-160 else+67 take+18 back+68 done-16
offered|马上 talk-82 take+70 back-17
offered|马上到 talk-32 else-21 take+46
offered|马上就 talk-21 else+32
offered|驿 talk+49 else-17 take-27
offered|驿站 talk+49 else-17 take-27
offered|骑 talk-60 else-61 take+115 back-20
offered|骑车 talk-30 else-74 take+95
offered|骑车去 talk-25 else-47 take+64
offered|高 talk-86 else+138 back-41 done-16
offered|鸡 talk+19
offered|鸡蛋 talk+37 else-52 take+19
offered|麻 talk-64 take+61
offered|麻袋 talk-41 else-29 take+62
offered|黄 talk-32 else+27 take-32 back+35
offered|黑 talk+32 take-52
offered|齐 talk-35 take+35
offered|齐了 talk-18 else-20 take+39
offered|齐了$ talk-18 else-20 take+39
ok talk-50 else-109 done+119 undone-19
own+| talk-40 else+166 done-132 off-40
own+|<accept> talk-59 else+60 done-45 off+33
own+|<accept>..<go> talk-38 done-26 off+53
own+|<accept>..<name> else-51 done-21 off+57
own+|<accept>..<now> talk-25
own+|<accept>..<off> talk-17 off+35
own+|<accept>..<they> else-35 done-25 off+43
own+|<accept>..<wish> talk+49 else-31 off-20
own+|<accept><name> else-51 done-21 off+57
own+|<accept><name><off> off+23
own+|<accept><they> talk+21 else-19
own+|<agency> off+31
own+|<agency>..<carry> off+31
own+|<agency>..<crew> off+31
own+|<agency>..<now> off+31
own+|<agency><crew> off+31
own+|<agency><crew><now> off+31
own+|<agree> else+106 done-89 off-60
own+|<agree>$ talk+99 else-58 done-34 off-59
own+|<agree>..<go> talk-47 else+34 done-27 off+32
own+|<agree>..<kin> talk+83 else-71 off-23
own+|<agree>..<me> done-36 off+30
own+|<agree>..<now> talk+17 done-41 off+22
own+|<agree>..<still> talk+70 else-50 done-15 off-29
own+|<ask> talk-57 else+128 done-29 off-62
own+|<broken> else+85 done-61 off-29
own+|<broken>$ talk-40 done-19 off+38
own+|<but> talk-29 else+45 done-29
own+|<but>..<accept> talk-17 else-24 off+46
own+|<but>..<name> talk-18 else-39 done-17 off+64
own+|<but>..<not> talk-41 done-25 off+61
own+|<but>..<now> talk-57 else+18 done-47 off+59
own+|<but>..<off> off+29
own+|<but>袋 off+23
own+|<but>趟 talk+36 else-52 done+43 off-44
own+|<cannot> talk+33 done-25 off-19
own+|<cannot>$ off-17
own+|<cannot>..<now> talk+17 done-16
own+|<carry> talk-53 else+26 done-65 off+72
own+|<carry>..<accept> off+25
own+|<carry>..<but> talk+29 else-17 done-30
own+|<carry>..<finished> talk-15 else-29 off+31
own+|<carry>..<go> talk-50 off+46
own+|<carry>..<goods> talk-17 done+19
own+|<carry>..<name> talk+35 else-39 done-24 off+20
own+|<carry>..<not> talk+19 done-31
own+|<carry>..<now> talk-107 else-57 done-20 off+125
own+|<carry>..<off> talk-16 done-19 off+40
own+|<carry>..<thanks> else-18 done-22 off+44
own+|<carry>..<you> talk-20 else-28 done-23 off+60
own+|<carry><finished> else-18 done-17 off+40
own+|<carry><go> talk-33 else-29 off+40
own+|<carry><go><now> talk-25 else-36 done+19 off+33
own+|<carry><name> talk+40 else-34
own+|<carry><now> talk-68 else-25 done-52 off+99
own+|<carry><now><but> off+30
own+|<crew> else-45 done+30
own+|<crew>..<carry> off+31
own+|<crew>..<not> talk+22 else-42 done+41 off-42
own+|<crew>..<now> off+31
own+|<crew><now> off+31
own+|<fine> talk-86 else+126 done-28 off-24
own+|<fine>$ talk-47 else+49
own+|<finished> talk-170 done+128 off-34
own+|<finished>$ talk-102 else+49 done+30
own+|<finished>..<accept> done+18
own+|<finished>..<carry> else-21 done-22 off+50
own+|<finished>..<finished> talk-34 else-18 done+20 off+26
own+|<finished>..<goods> talk-21 else-33 done+52
own+|<finished>..<name> talk-30 done+38
own+|<finished>..<not> talk-40 else-25 done+74 off-38
own+|<finished>..<now> talk-97 else-74 done+145 off-61
own+|<finished>..<thanks> talk-37 else-16 done+27 off+22
own+|<finished>..<you> else-25 off+34
own+|<finished><carry> else-16 done-15 off+38
own+|<finished><carry><finished> off+27
own+|<finished><now> talk-77 else-57 done+128 off-65
own+|<fix> else+36 done-47
own+|<fix>屉 else-18 done-15 off+39
own+|<go> talk-55 else-17 done-95 off+116
own+|<go>$ talk+18 else-50 done-24 off+51
own+|<go>..<carry> talk+20 else-28 done-28 off+25
own+|<go>..<name> talk-15 off+23
own+|<go>..<not> talk+16 else+21 done-16 off-24
own+|<go>..<now> talk-80 else-28 done-41 off+109
own+|<go>..<off> talk-34 else-30 done-22 off+69
own+|<go>..<still> talk-16 else-48 off+61
own+|<go>..<they> else-21 done-21 off+26
own+|<go><carry> talk+25 else-26 done-22
own+|<go><carry><now> talk-16 else-24 off+43
own+|<go><now> talk-21 else-41 done-15 off+64
own+|<goods> talk+115 else-157 done+23
own+|<goods>$ talk+38 done-22 off-24
own+|<goods>..<agree> talk+61 else-64 off-16
own+|<goods>..<carry> talk+43 else-45 done+30 off-44
own+|<goods>..<finished> talk-44 else-41 done+95 off-52
own+|<goods>..<go> talk+33 else-30 off-18
own+|<goods>..<goods> talk-67 else-15 off+48
own+|<goods>..<name> talk+42 else-65 done-22 off+37
own+|<goods>..<not> talk+29 else-66 done-56 off+59
own+|<goods>..<now> talk-136 else-75 done+77 off+63
own+|<goods>..<wish> talk+127 else-110 done-33 off-35
own+|<goods><finished> talk-30 else-33 done+77 off-43
own+|<goods><finished><now> talk-30 else-33 done+77 off-43
own+|<goods><now> talk-32 done+19
own+|<goods><wish> talk+128 else-112 done-33 off-35
own+|<goods>和 talk-16 else-21 done+51 off-30
own+|<goods>和<goods> talk-16 else-21 done+51 off-30
own+|<goods>都 talk-27 else-21 done+61 off-33
own+|<goods>都<finished> talk-16 done+31
own+|<home> else-42 done-41 off+59
own+|<home>..<now> else-54 done-39 off+63
own+|<home>里 else-25 off+39
own+|<kin> else-116 done-98 off+156
own+|<kin>..<carry> talk-32 else-54 done-38 off+100
own+|<kin>..<finished> else-21 done-22 off+50
own+|<kin>..<go> talk-27 else-50 done-37 off+88
own+|<kin>..<home> off+22
own+|<kin>..<now> talk-51 else-77 done-58 off+127
own+|<kin>..<off> talk-27 else-27 done-17 off+55
own+|<kin>..<still> talk+83 else-70 off-24
own+|<kin>..<thing> off+20
own+|<kin><carry> off+30
own+|<kin><carry><now> off+17
own+|<kin><finished> else-17 done-16 off+37
own+|<kin><finished><carry> off+27
own+|<kin><now> off+30
own+|<kin><still> talk+85 else-77 off-20
own+|<me> else+28 done-87 off+28
own+|<me>..<agree> talk-49 else+23 done-22 off+35
own+|<me>..<but> done-29 off+16
own+|<me>..<cannot> talk+62 else-59 done-17
own+|<me>..<carry> else-42 done-42 off+62
own+|<me>..<finished> done-21 off+24
own+|<me>..<go> talk-17 else-51 done-53 off+82
own+|<me>..<goods> talk-23 done-16 off+24
own+|<me>..<kin> talk-20 else-24 off+50
own+|<me>..<money> talk+80 else-76 off-36
own+|<me>..<now> talk-92 done-42 off+87
own+|<me>..<off> talk-16 else-23 done-29 off+57
own+|<me>..<place> talk+71 else-44 done-27 off-22
own+|<me>..<you> done+42 off-42
own+|<me><cannot> talk+16 else-28 off+19
own+|<me><go> talk-76 done-18 off+71
own+|<me><kin> talk-16 else-31 off+53
own+|<me><money> talk+58 else-49
own+|<me><money><cannot> talk+58 else-49
own+|<me><off> done-18 off+29
own+|<me>给 talk+24 done-30
own+|<money> talk+124 else-104 off-79
own+|<money>..<cannot> talk+71 else-63 off-16
own+|<money>..<me> talk+87 else-63 done-29 off-29
own+|<money>..<money> talk+58 else-49
own+|<money>..<place> talk+69 else-42 done-27 off-23
own+|<money><cannot> talk+58 else-49
own+|<money><me> talk+88 else-64 done-29 off-28
own+|<money><me><money> talk+58 else-49
own+|<name> talk+99 else-111 done-59 off+32
own+|<name>$ talk+56 else-34 off-48
own+|<name>..<agree> talk+38 else-36 done-31 off+20
own+|<name>..<but> talk+28 else-28 done-19
own+|<name>..<carry> else-38 done-31 off+40
own+|<name>..<go> talk+25 else-41 done-28 off+31
own+|<name>..<goods> talk+61 else-56
own+|<name>..<kin> talk+49 else-42
own+|<name>..<me> talk+55 else-74 done+23 off-18
own+|<name>..<not> talk-42 done-15 off+48
own+|<name>..<now> talk-81 off+60
own+|<name>..<off> talk-27 else-21 done-23 off+59
own+|<name>..<place> talk+23 done-24
own+|<name>..<still> talk+36 else-30
own+|<name>..<thanks> talk+46 else-73 done+47 off-30
own+|<name>..<wish> talk+68 else-47 done-15 off-24
own+|<name>..<you> talk+34 else-25
own+|<name><now> talk-27 done-26 off+52
own+|<name><off> talk-27 else-23 done-22 off+60
own+|<name><you> talk+34 else-27
own+|<name><you><wish> talk+37 else-30
own+|<name>的 talk+75 else-67 off-20
own+|<name>给 off+26
own+|<next-door> talk-17 else-19 done-28 off+54
own+|<next-door>..<carry> off+24
own+|<next-door>..<me> off+26
own+|<next-door>..<name> off+24
own+|<next-door>..<now> done-25 off+45
own+|<next-door><name> off+24
own+|<next-door>给 done-19 off+36
own+|<next-door>给<now> done-19 off+36
own+|<not> talk+19 done-98 off+38
own+|<not>$ talk+34 else-28 done-38 off+17
own+|<not>..<agree> talk+77 else-30 done-24 off-71
own+|<not>..<carry> else-50 done-42 off+65
own+|<not>..<go> talk+34 else-59 done-43 off+53
own+|<not>..<kin> talk+41 else-44 done-17
own+|<not>..<me> talk-35 off+36
own+|<not>..<now> else-49 done-62 off+69
own+|<not>..<off> talk+44 else-53
own+|<not>..<still> talk+38 else-64 off+38
own+|<not>..<you> talk-28 done-21 off+47
own+|<not><agree> talk+72 else-50 off-38
own+|<not><carry> talk-32 done-16 off+46
own+|<not><carry><now> talk-23 else-27 off+52
own+|<not><go> talk-17 off+28
own+|<not><go><carry> off+24
own+|<not><now> talk+30 else-75 done-32 off+57
own+|<not>的 talk+100 else-89 off-37
own+|<now> talk-61 done-45 off+93
own+|<now>$ talk-114 else-24 off+106
own+|<now>..<accept> talk-20 else-33 off+34
own+|<now>..<agree> talk+27 else-33 done-23 off+24
own+|<now>..<but> talk-70 else-44 done+20 off+67
own+|<now>..<carry> else-68 done-63 off+100
own+|<now>..<fine> talk-19 off+15
own+|<now>..<finished> talk-38 done+44 off-18
own+|<now>..<go> talk-60 else-20 done-52 off+97
own+|<now>..<goods> talk-29 done+23
own+|<now>..<home> off+22
own+|<now>..<kin> else-15 off+34
own+|<now>..<me> talk+30 else-54 done-33 off+45
own+|<now>..<money> talk-31 else-16 done+55 off-21
own+|<now>..<name> talk-57 else+17 done+21 off+18
own+|<now>..<not> else-29 done-69 off+69
own+|<now>..<now> talk-119 off+78
own+|<now>..<off> else-90 done-64 off+113
own+|<now>..<place> talk-31 done-19 off+52
own+|<now>..<thanks> talk-68 else-68 done+92
own+|<now>..<they> done-27
own+|<now>..<thing> talk-24 else-15 done-18 off+49
own+|<now>..<you> talk-51 else-61 done+43 off+48
own+|<now><agree> talk+73 else-51 done-20 off-30
own+|<now><but> talk-23 else-21 done-21 off+56
own+|<now><carry> talk-28 else-35 done-34 off+78
own+|<now><me> done+17
own+|<now><off> talk+23 else-44 done-19 off+30
own+|<now>哈 off+27
own+|<now>给 off+28
own+|<now>给<carry> off+28
own+|<off> talk-73 else-124 done-133 off+195
own+|<off>$ talk-51 else-102 done-101 off+157
own+|<off>..<but> off+21
own+|<off>..<carry> talk+45 else-31 off-19
own+|<off>..<me> done-22 off+40
own+|<off>..<name> done-15 off+34
own+|<off>..<next-door> off+25
own+|<off>..<not> talk+36 else-45 done-17 off+17
own+|<off>..<now> talk-40 else-55 done-58 off+111
own+|<off>..<off> talk-33 else-30 done-40 off+79
own+|<off>..<place> off+17
own+|<off>..<still> else-25 off+41
own+|<off><but> off+25
own+|<off><now> talk-15 done-25 off+46
own+|<off>半 off+30
own+|<off>吧 else-25 off+40
own+|<place> talk+87 else-97 done-71 off+45
own+|<place>..<agree> talk+44 else-47 done-21 off+17
own+|<place>..<broken> talk+27 else-54 done-22 off+40
own+|<place>..<now> talk+59 else-46 done-40
own+|<place>..<off> off+21
own+|<place><now> talk+52 else-40 done-15
own+|<place><now><agree> talk+53 else-47
own+|<place><off> off+21
own+|<sorry> talk-17 else-69 done-18 off+80
own+|<still> talk-47 else+74 done-47
own+|<still>..<now> talk-58 else+51
own+|<still>有 talk-40 else-32 done-21 off+70
own+|<thanks> talk+98 else-135 done+23
own+|<thanks>$ else-19 done+29
own+|<thanks>..<but> talk+42 else-68 done+45 off-30
own+|<thanks>..<me> talk+79 else-53 done-25 off-24
own+|<thanks>..<name> talk+43 else-38 off-29
own+|<thanks>..<now> talk+52 else-59 done-39 off+29
own+|<thanks>..<you> talk+55 else-87 done+19 off+23
own+|<thanks><name> talk+43 else-38 off-29
own+|<thanks><you> talk+57 else-91 done+21 off+24
own+|<they> talk+85 else-39 done-50 off-38
own+|<they>..<carry> done+19
own+|<they>..<now> talk-35 else+53 off-23
own+|<thing> else+24 done-55 off+16
own+|<thing>$ talk-43 done-18 off+52
own+|<thing>..<now> talk-38 done-29 off+57
own+|<wish> talk+205 else-147 done-86 off-145
own+|<wish>$ talk+123 else-103 done-28 off-54
own+|<wish>..<agree> talk+54 else-41
own+|<wish>..<ask> talk+75 else-67
own+|<wish>..<goods> talk+122 else-120 off-18
own+|<wish>..<not> talk+107 else-95 off-35
own+|<wish>..<wish> talk+91 else-75 done-18 off-35
own+|<wish>骑 talk+46 else-38
own+|<you> talk-16 done-33 off+39
own+|<you>$ talk+61 else-91 done-35 off+59
own+|<you>..<now> talk-41 else+36 done-21 off+21
own+|<you>..<wish> talk+28 else-17
own+|<you><now> talk-16 else+20
own+|<you><wish> talk+32 else-24
own+|<you>的 talk-22 else-29 done-19 off+60
own+|n:asks else+65 done-51 off-79
own+|n:got talk-85 else-80 done+150 off-84
own+|n:got$ talk-57 else-48 done+104 off-47
own+|n:later talk-32 else+145 done-49 off-101
own+|n:needless talk-95 else-145 done-74 off+185
own+|n:needless$ talk-71 else-102 done-54 off+137
own+|n:provided talk-21 else-29 done-37 off+73
own+|n:provided$ off+34
own+|n:recalled talk-27 else-50 done-27 off+83
own+|n:recalled$ talk-22 else-45 done-21 off+72
own+|t:finish talk-15 done-34 off+40
own+|t:got talk-85 else-80 done+150 off-84
own+|t:needless talk-55 else-61 done-63 off+110
own+|t:relay talk+112 else-89 done-23 off-43
own+|t:thanks talk+105 else-90 done-41 off-39
own-| else+161 done-71 off-147
own-|<accept> talk+19 done+21 off-71
own-|<accept>..<now> talk+76 else-84 done+19 off-25
own-|<agency> talk+97 else-99 off-29
own-|<agency>..<ask> talk+39 else-35
own-|<agree> talk+27 else+26 done+18 off-95
own-|<agree>$ talk-99 else+98 done+33 off-61
own-|<agree>..<goods> talk-49 else-20 done+70 off-33
own-|<agree>..<me> done+27 off-36
own-|<agree>..<not> talk-60 else+41 done+44 off-44
own-|<agree>..<now> done+38 off-72
own-|<agree><me> talk-17 else-15 done+44 off-19
own-|<agree>多 talk+68 else-61
own-|<agree>多<now> talk+73 else-71
own-|<ask> talk+73 done-43 off-69
own-|<ask>$ talk+43 else-18 done-19 off-21
own-|<ask>..<go> talk+108 else-97 done-20 off-18
own-|<ask>..<now> talk+27 else+25 done-43 off-30
own-|<ask><go> talk+86 else-78
own-|<ask><now> talk+33 done-25
own-|<ask>能 talk+103 else-100
own-|<body> talk-22 done+61 off-52
own-|<body>..<not> talk+18 else-40 done+42 off-29
own-|<body>..<now> talk-22 else-38 done+72 off-36
own-|<broken> talk-24 else+81 done+18 off-92
own-|<broken>$ talk-25 done+38 off-34
own-|<broken>..<now> else+25 off-44
own-|<broken><now> talk+24 off-38
own-|<but> talk-74 else+109 done+21 off-95
own-|<but>..<agree> talk-29 done+43 off-28
own-|<but>..<now> talk+50 else-26 off-35
own-|<but>..<thing> talk-20 else-16 done+46 off-17
own-|<but>下 talk-38 else+15 done+39 off-22
own-|<but>能 talk-17 done+41 off-20
own-|<but>能<agree> else-35 done+56 off-20
own-|<carry> talk-27 else+97 done-43 off-40
own-|<carry>..<fix> talk+40 else-36 done+22 off-35
own-|<carry>..<now> talk+16 done+17 off-41
own-|<carry>..<tool> talk+54 else-50 done+16 off-36
own-|<carry><tool> talk+19 else-26 done+28 off-24
own-|<crew> talk+111 else-117 done+50 off-101
own-|<crew>..<ask> talk+52 else-45
own-|<crew>..<now> talk+30 else-45 done+58 off-71
own-|<crew>..<you> talk+60 else-50 done-18
own-|<crew><you> talk+60 else-50 done-18
own-|<crew>电 talk+64 else-50
own-|<fine> talk-98 else+121 done+31 off-71
own-|<fine>..<now> talk-34 done+61 off-51
own-|<fine><now> talk-28 done+69 off-48
own-|<finished> talk+43 else-63 done+51 off-79
own-|<finished>$ else-81 done+111 off-95
own-|<finished>..<accept> done+33 off-23
own-|<finished>..<body> else-26 done+39
own-|<finished>..<finished> talk+52 else-89 done+37 off-36
own-|<finished>..<me> talk-19 else-31 done+61 off-26
own-|<finished>..<not> talk+67 else-51 done-18 off-33
own-|<finished>..<now> talk+57 else-56 off-30
own-|<finished>..<still> talk-16 else-19 done+35
own-|<finished>..<they> else-15 done+27
own-|<finished>..<thing> else-26 done+39
own-|<finished><finished> talk+52 else-89 done+37 off-36
own-|<fix> talk-87 else+51 done+69 off-55
own-|<fix>..<but> else-27 done+48 off-17
own-|<fix>..<fine> done+26
own-|<fix>..<now> else-52 done+58 off-25
own-|<fix>..<still> talk+48 else-48
own-|<fix>..<thing> talk-17 else-43 done+57
own-|<fix><now> talk+39 else-78 done+57 off-33
own-|<fix>上 off+19
own-|<go> talk+52 else-32 done+69 off-136
own-|<go>$ talk+73 else-50 done-49
own-|<go>..<ask> talk+69 else-81 done+34 off-16
own-|<go>..<me> talk-57 done-36 off+58
own-|<go>..<now> talk-65 else+69 done+65 off-103
own-|<go>..<off> done+40 off-29
own-|<go><now> talk-63 else+102 done+29 off-85
own-|<go>人 talk+63 else-70 done-24 off+29
own-|<go>电 talk-32 else-64 done+82 off-18
own-|<go>电<now> talk-26 else-71 done+84 off-16
own-|<goods> talk-186 else+198 off-75
own-|<kin> talk+28 done+33 off-89
own-|<kin>..<carry> talk-18 done+33 off-23
own-|<kin>..<now> talk+44 off-53
own-|<kin>..<tool> done+35 off-21
own-|<later> talk-42 else+42 done-56 off+38
own-|<me> talk-26 else+76 off-67
own-|<me>..<body> talk+21 else-29 done+17
own-|<me>..<carry> talk+31 else-20 done+19 off-38
own-|<me>..<finished> off+21
own-|<me>..<fix> talk+20 else-38 done+15
own-|<me>..<kin> talk+52 else-47
own-|<me>..<me> talk-40 else+42 done+24 off-32
own-|<me>..<not> talk-36 else+57 done+39 off-70
own-|<me>..<now> talk+50 else-28 done+45 off-100
own-|<me>..<off> talk-16 else-30 done+37
own-|<me>..<still> talk-47 else+31 done+36 off-29
own-|<me>..<tool> talk-23 else-19 done+30
own-|<me><carry> talk+49 else-38 off-22
own-|<me><kin> talk+64 else-71
own-|<me><still> talk-38 done+42 off-25
own-|<me>开 else-22 done+39
own-|<me>走 talk-32 else-15 done+16 off+25
own-|<money> talk-21 else+30 done+18 off-40
own-|<name> talk-101 else+76 done+54 off-27
own-|<name>$ talk-46 done+52 off-40
own-|<name>..<now> talk-98 done+57 off+24
own-|<next-door> talk-34 else-47 done+79 off-34
own-|<next-door>..<now> done+33 off-20
own-|<not> talk-100 else+90 done+32 off-29
own-|<not>..<accept> talk-23 done+33 off-21
own-|<not>..<fix> talk-20 else-23 done+48 off-16
own-|<not>..<go> talk-52 else-44 done+97 off-38
own-|<not>..<me> talk-59 else+27 done-28 off+43
own-|<not>..<name> talk-53 else-27 off+56
own-|<not>..<now> else-37 done-20 off+36
own-|<not><accept> talk-18 done+35 off-19
own-|<not><go> talk-24 else-97 done+100
own-|<not><go><now> talk-18 done+57 off-42
own-|<not>跑 done+33 off-23
own-|<not>跑<now> done+33 off-23
own-|<now> talk+54 off-89
own-|<now>$ talk+46 else-45 done+31 off-58
own-|<now>..<accept> talk-25 done+34 off-19
own-|<now>..<agree> talk+31 else-36 done+35 off-43
own-|<now>..<ask> talk+17 off-34
own-|<now>..<broken> done+15 off-26
own-|<now>..<but> talk+47 else-53 done+37 off-48
own-|<now>..<crew> else-38 done+81 off-69
own-|<now>..<fine> talk-31 done+64 off-46
own-|<now>..<finished> talk-32 done+26
own-|<now>..<fix> talk-24 else-44 done+63
own-|<now>..<go> else-49 done+98 off-87
own-|<now>..<later> talk+21 else-58 done-42 off+55
own-|<now>..<me> talk-67 else-27 done+49 off+23
own-|<now>..<name> talk-36 else+26 done+25 off-19
own-|<now>..<not> else-61 done+103 off-97
own-|<now>..<now> talk+43 else-56 done+111 off-169
own-|<now>..<off> talk-23 else+15 done+54 off-56
own-|<now>..<still> else-21 done+68 off-64
own-|<now>..<thanks> talk-21 else-22 done+42
own-|<now>..<they> talk+70 else-63 off-22
own-|<now>..<thing> talk-25 else-21 done+53 off-22
own-|<now><agree> talk+57 else-40 done-19 off-19
own-|<now><agree>多 talk+72 else-68
own-|<now><but> talk+61 else-69 done+22 off-30
own-|<now><but>下 talk-17 else-22 done+47 off-16
own-|<now><fine> talk-16 done+36 off-29
own-|<now><fine><now> talk-16 done+36 off-29
own-|<now><finished> done+24 off-16
own-|<now><go> talk-52 else-19 done+68 off-28
own-|<now><go>电 talk-26 else-71 done+84 off-16
own-|<now>下 done+25
own-|<off> talk-56 else-93 done+111
own-|<off>$ talk-85 else-51 done+110 off-29
own-|<off>..<crew> talk-29 else-18 done+74 off-50
own-|<off>..<finished> done+27 off-18
own-|<off>..<go> talk+50 else-49 done+24 off-39
own-|<off>..<me> talk-52 else-21 off+62
own-|<off>..<name> talk-34 else-21 done+72 off-41
own-|<off>..<not> talk-16 done+46 off-34
own-|<off>..<now> talk-101 else-74 done+59 off+57
own-|<off>..<off> talk-64 else-49 done+43 off+36
own-|<off>..<still> done+38 off-26
own-|<off>..<wish> talk+42 else-65 done-17 off+27
own-|<off><now> talk-39 done-24 off+55
own-|<off><off> talk-53 else-37 done+32 off+33
own-|<off>吧 talk-27 else-19 off+30
own-|<place> talk+36 else+52 done-51 off-60
own-|<place>..<broken> talk+70 else-36 done-29 off-31
own-|<place>..<now> talk+34 done-21 off-20
own-|<place>等 talk+36 else-25
own-|<still> talk+44 else-48 done+85 off-123
own-|<still>..<ask> talk+60 else-33 done-29 off-19
own-|<still>..<but> talk-29 done+40 off-24
own-|<still>..<fine> done+23
own-|<still>..<finished> done+16
own-|<still>..<fix> talk-18 else-25 done+50 off-16
own-|<still>..<now> talk-44 else+20 done+63 off-57
own-|<still><fine> done+25
own-|<still><fine><now> done+25
own-|<still><finished> done+16
own-|<still>动 else-15 done+27
own-|<still>动<now> else-15 done+27
own-|<thanks> talk+51 else-29 done-31 off-44
own-|<thanks>$ talk+74 else-64 done-26 off-30
own-|<they> else+29 off-65
own-|<they>..<me> talk-21 done+35 off-31
own-|<they>..<not> talk+37 else-35 off-25
own-|<they>..<now> talk-38 else+24 done+20
own-|<they>..<still> talk-33 done+30 off-16
own-|<they><me> else-16 done+40 off-26
own-|<they><me><still> done+22
own-|<thing> talk-61 else+24 done+78 off-69
own-|<thing>$ talk-38 done+45 off-21
own-|<thing>..<me> else-23 done+39
own-|<thing>..<now> talk-24 else-22 done+52 off-17
own-|<thing><me> else-26 done+39
own-|<thing><me>开 else-26 done+39
own-|<tool> talk+111 else-111 off-38
own-|<tool>..<fix> talk-36 done+28
own-|<tool>..<not> talk+79 else-70 done-19 off-16
own-|<tool>..<now> talk+20 else-29
own-|<tool><fix> else-17 off+16
own-|<tool><fix>上 off+19
own-|<wish> talk-108 else+159 done-45
own-|<you> talk-59 else+123 off-77
own-|<you>..<not> else-43 done+59 off-37
own-|n:asks talk+46 else+26 done-21 off-90
own-|n:fails talk+90 else-63 done-40 off-31
own-|n:fails$ talk+69 else-48 done-25 off-25
own-|n:later talk+149 else-87 done-71 off-122
own-|n:needless talk-126 else-151 done+143 off+36
own-|n:needless$ talk-48 else-84 done+117 off-42
own-|n:nods talk-84 else+74 done+26 off-44
own-|n:works talk-106 else-149 done+219 off-144
own-|n:works$ talk-51 else-78 done+116 off-51
own-|t:finish talk-95 else-109 done+186 off-127
own-|t:needless talk-69 else-95 done+23 off+79
own-|t:unwell talk+79 else-49 done-40 off-32
own-|t:well talk-91 else-111 done+185 off-127
own| else+201 done-111 off-107
own|$ else+201 done-111 off-107
own|0 else+82 done-70 off-68
own|<accept> talk-21 else+45 done-17 off-16
own|<accept>..<go> talk-42 done-27 off+52
own|<accept>..<name> else-48 off+44
own|<accept>..<now> talk+60 else-83 done+24
own|<accept>..<off> talk-20 off+21
own|<accept>..<they> else-31 done-25 off+42
own|<accept>..<wish> talk+48 else-29 off-20
own|<accept><name> else-60 off+49
own|<accept><name><off> off+23
own|<accept><they> talk+18 else-15
own|<agency> talk+92 else-103
own|<agency>..<ask> talk+39 else-35
own|<agency>..<carry> off+31
own|<agency>..<crew> off+31
own|<agency>..<now> off+31
own|<agency><crew> off+31
own|<agency><crew><now> off+31
own|<agree> talk+24 else+78 done-32 off-90
own|<agree>$ talk+44 off-93
own|<agree>..<accept> talk-38 off+20
own|<agree>..<go> talk-89 else+37 done+21
own|<agree>..<goods> talk-76 else+19 done+62 off-38
own|<agree>..<kin> talk+78 else-62 done-15 off-25
own|<agree>..<name> talk-50 else-25 done+45
own|<agree>..<not> talk-25 else+50 done+29 off-71
own|<agree>..<now> off-38
own|<agree>..<still> talk+106 else-82 done-26 off-37
own|<agree>..<thanks> talk+34 else-36 done+16 off-21
own|<agree><me> talk-43 else-17 done+29 off+22
own|<agree>吧 talk+97 else-91
own|<agree>多 talk+64 else-54 done-15
own|<agree>多<now> talk+73 else-71
own|<ask> talk+34 else+61 done-47 off-80
own|<ask>$ else+44 done-23 off-32
own|<ask>..<go> talk+121 else-100 done-24 off-42
own|<ask>..<now> else+60 done-47 off-45
own|<ask><go> talk+118 else-111 off-16
own|<ask><now> talk+30 done-26
own|<ask>能 talk+102 else-99
own|<body> talk+16 done+50 off-79
own|<body>..<agree> talk+65 else-44 off-31
own|<body>..<not> talk+68 else-76 done+37 off-48
own|<body>..<now> talk+37 else-65 done+66 off-57
own|<body><not> talk+73 else-59 off-27
own|<body><not><agree> talk+76 else-64 off-25
own|<broken> talk-24 else+130 done-23 off-94
own|<broken>$ talk-57 else+15 done+24
own|<broken>..<go> talk+70 else-25 done-23 off-48
own|<broken>..<name> talk+26 else-54 done+50 off-41
own|<broken>..<now> talk-15 else+72 done-17 off-36
own|<broken><now> talk+20 off-43
own|<busy> talk-28 else+49 done-23
own|<but> talk-76 else+113 off-55
own|<but>..<accept> talk-18 else-22 off+46
own|<but>..<agree> talk-47 done+33
own|<but>..<fine> talk-17 else-16 off+26
own|<but>..<goods> talk+42 else-44 done+25 off-27
own|<but>..<name> talk-28 else-22 done-21 off+61
own|<but>..<not> talk-59 off+43
own|<but>..<now> done-50 off+33
own|<but>..<off> talk-23 done+15
own|<but>..<thing> talk-22 done+44 off-21
own|<but>下 talk-44 else+27 done+36 off-25
own|<but>个 talk+70 else-25 done-41 off-45
own|<but>能 talk-20 done+39 off-22
own|<but>能<agree> else-35 done+56 off-20
own|<but>袋 off+23
own|<but>趟 talk+36 else-52 done+43 off-44
own|<cannot> else+60 done-48 off-51
own|<cannot>$ off-19
own|<cannot>..<now> done-17
own|<carry> talk-57 else+85 done-83 off+41
own|<carry>..<accept> off+25
own|<carry>..<but> talk+17 done-34
own|<carry>..<finished> talk-17 else-20 off+28
own|<carry>..<fix> talk+40 else-36 done+22 off-35
own|<carry>..<go> talk-73 else+35 off+34
own|<carry>..<goods> talk-20 done+18
own|<carry>..<name> talk+33 else-31 done-27 off+15
own|<carry>..<not> talk+30 done-44
own|<carry>..<now> talk-74 else-52 off+100
own|<carry>..<off> talk-16 done-19 off+40
own|<carry>..<thanks> talk-24 done-24 off+43
own|<carry>..<tool> talk+54 else-50 done+16 off-36
own|<carry>..<you> talk-34 done-30 off+51
own|<carry><finished> done-20 off+37
own|<carry><go> talk-33 else-29 off+40
own|<carry><go><now> talk-25 else-36 done+19 off+33
own|<carry><name> talk+40 else-34
own|<carry><now> talk-79 done-53 off+97
own|<carry><now><but> off+30
own|<carry><tool> talk+19 else-26 done+28 off-24
own|<crew> talk+110 else-139 done+66 off-101
own|<crew>..<ask> talk+50 else-42
own|<crew>..<carry> talk+20 else-29 done-21 off+27
own|<crew>..<go> talk+63 else-48 off-33
own|<crew>..<not> talk+22 else-42 done+41 off-42
own|<crew>..<now> talk+22 else-50 done+49 off-40
own|<crew>..<you> talk+59 else-48 done-18
own|<crew><now> talk-19 done+22
own|<crew><you> talk+60 else-50 done-18
own|<crew>电 talk+64 else-50
own|<fine> talk-153 else+197 off-77
own|<fine>$ talk-77 else+90
own|<fine>..<now> talk-43 done+49 off-24
own|<fine>..<off> else-32 done+27
own|<fine><now> talk-32 else-29 done+61 off-16
own|<finished> talk-60 else-63 done+139 off-88
own|<finished>$ talk-55 else-48 done+119 off-70
own|<finished>..<accept> else-18 done+47 off-22
own|<finished>..<agree> talk-24 done+33 off-18
own|<finished>..<body> else-26 done+39
own|<finished>..<but> else-16 done+37 off-17
own|<finished>..<carry> talk-26 else-17 off+39
own|<finished>..<finished> talk+29 else-101 done+48
own|<finished>..<go> else+17
own|<finished>..<goods> talk-26 else-16 done+44
own|<finished>..<me> talk-20 else-23 done+58 off-30
own|<finished>..<name> talk-31 done+36
own|<finished>..<not> talk+42 else-70 done+49 off-67
own|<finished>..<now> else-110 done+129 off-84
own|<finished>..<still> talk-21 else-29 done+54 off-15
own|<finished>..<thanks> talk-39 else-17 done+35 off+17
own|<finished>..<they> else-15 done+27
own|<finished>..<thing> else-26 done+39
own|<finished>..<you> talk-18 off+32
own|<finished><carry> done-18 off+37
own|<finished><carry><finished> off+27
own|<finished><finished> talk+52 else-89 done+37 off-36
own|<finished><now> talk-84 else-36 done+122 off-70
own|<fix> talk-69 else+66 done+38 off-48
own|<fix>..<agree> talk+61 else-69 done+23 off-21
own|<fix>..<but> talk-16 else-19 done+46 off-20
own|<fix>..<fine> done+26
own|<fix>..<now> talk-29 done+44 off-23
own|<fix>..<still> talk+43 else-55
own|<fix>..<thing> talk-31 else-28 done+56
own|<fix><now> talk+33 else-68 done+56 off-35
own|<fix>上 off+19
own|<fix>屉 else-18 done-15 off+39
own|<go> else-39
own|<go>$ talk+75 else-77 done-68 off+32
own|<go>..<ask> talk+63 else-68 done+31 off-28
own|<go>..<broken> talk+25 done-27
own|<go>..<carry> done-31 off+20
own|<go>..<go> talk-79 else+69
own|<go>..<kin> done-25 off+31
own|<go>..<me> talk-72 else+49 done-41 off+44
own|<go>..<name> talk-15 off+23
own|<go>..<not> talk-30 else+51 done+17 off-47
own|<go>..<now> talk-115 else+35 done+32 off+26
own|<go>..<off> talk-41 else-38 done+20 off+44
own|<go>..<still> talk-46 else-78 done+65 off+43
own|<go>..<they> else-17 done-22 off+25
own|<go><carry> talk+25 else-23 done-23
own|<go><carry><now> talk-16 else-24 off+43
own|<go><now> talk-72 else+50
own|<go>人 talk+63 else-69 done-25 off+28
own|<go>电 talk-50 else-67 done+77
own|<go>电<now> talk-26 else-71 done+84 off-16
own|<goods> talk+43 else-44 done+28 off-46
own|<goods>$ else+45 done-16 off-49
own|<goods>..<agree> talk+44 else-28 off-24
own|<goods>..<carry> talk+34 else-30 done+27 off-46
own|<goods>..<finished> talk-44 else-41 done+95 off-52
own|<goods>..<go> talk+24 off-22
own|<goods>..<goods> talk-79 else+18 off+41
own|<goods>..<name> talk+25 else-93 done+43 off+24
own|<goods>..<not> else-29 done-61 off+54
own|<goods>..<now> talk-165 done+56 off+51
own|<goods>..<off> else-28 done+32
own|<goods>..<wish> talk+126 else-108 done-33 off-36
own|<goods><finished> talk-30 else-33 done+77 off-43
own|<goods><finished><now> talk-30 else-33 done+77 off-43
own|<goods><now> talk-46 else+37
own|<goods><wish> talk+128 else-112 done-33 off-35
own|<goods>和 talk-16 else-21 done+51 off-30
own|<goods>和<goods> talk-16 else-21 done+51 off-30
own|<goods>都 talk-27 else-21 done+61 off-33
own|<goods>都<finished> talk-16 done+31
own|<home> else-42 done-41 off+59
own|<home>..<now> else-54 done-39 off+63
own|<home>里 else-25 off+39
own|<kin> talk+27 else-94 done-40 off+85
own|<kin>..<carry> talk-49 else-48 off+80
own|<kin>..<finished> talk-22 else-25 done-43 off+73
own|<kin>..<go> talk-31 else-46 done-37 off+88
own|<kin>..<home> off+22
own|<kin>..<now> else-85 done-43 off+89
own|<kin>..<off> talk-48 else-36 done+35 off+32
own|<kin>..<still> talk+77 else-60 done-17 off-27
own|<kin>..<thing> talk+55 else-58 done-19
own|<kin>..<tool> done+35 off-21
own|<kin><carry> talk-20 off+19
own|<kin><carry><now> off+17
own|<kin><finished> talk-17 else-20 done-38 off+62
own|<kin><finished><carry> off+27
own|<kin><now> off+29
own|<kin><still> talk+85 else-77 off-20
own|<later> talk-107 else+127 done-75 off+36
own|<me> talk-15 else+71 done-45 off-25
own|<me>..<agree> talk-83 else+83 done-32 off+17
own|<me>..<body> talk+70 else-69 off-31
own|<me>..<but> talk-23 else+59 done-42
own|<me>..<cannot> talk+58 else-51 done-18
own|<me>..<carry> talk+26 else-53 done-19 off+33
own|<me>..<fine> talk-29 off+15
own|<me>..<finished> talk-25 done-28 off+42
own|<me>..<fix> talk+15 else-22
own|<me>..<go> talk-52 else+23 done-49 off+49
own|<me>..<goods> talk-46 else+31
own|<me>..<kin> talk+37 else-63 done-15 off+32
own|<me>..<me> talk-78 else+89 off-31
own|<me>..<money> talk+79 else-73 off-36
own|<me>..<name> talk+50 done-21 off-42
own|<me>..<not> else+57 done+26 off-110
own|<me>..<now> else-18
own|<me>..<off> talk-31 else-50 off+51
own|<me>..<place> talk+76 else-47 done-29 off-26
own|<me>..<still> talk-82 else+31 done+24
own|<me>..<they> talk+72 else-26 done-29 off-55
own|<me>..<thing> talk+41 else-58 done-25 off+32
own|<me>..<tool> talk-28 done+30
own|<me>..<you> talk-31 else+37 done+33 off-49
own|<me><cannot> talk+16 else-28 off+19
own|<me><carry> talk+39 else-35
own|<me><go> talk-85 else+15 done-27 off+63
own|<me><kin> talk+51 else-93 off+40
own|<me><kin><carry> talk-15 done+17
own|<me><kin><finished> done-25 off+38
own|<me><me> talk-25
own|<me><money> talk+58 else-49
own|<me><money><cannot> talk+58 else-49
own|<me><off> talk-17 else-17 off+36
own|<me><still> talk-63 else+64 done+34 off-47
own|<me>开 else-22 done+39
own|<me>把 talk+46 else-49
own|<me>给 talk+24 done-30
own|<me>走 talk-32 else-15 done+16 off+25
own|<money> talk+101 else-74 done+21 off-105
own|<money>$ talk-93 else+40 done+58 off-37
own|<money>..<cannot> talk+71 else-63 off-16
own|<money>..<go> else-52 done+51 off-20
own|<money>..<me> talk+84 else-58 done-30 off-29
own|<money>..<money> talk+39 done-22 off-23
own|<money>..<now> talk-36 done+39 off-29
own|<money>..<place> talk+69 else-42 done-27 off-23
own|<money><cannot> talk+58 else-49
own|<money><me> talk+87 else-63 done-29 off-28
own|<money><me><money> talk+58 else-49
own|<name> talk+35 else-54
own|<name>$ talk+29 else-23 done+45 off-82
own|<name>..<agree> talk+28 else-20 done-35 off+17
own|<name>..<but> done-28
own|<name>..<carry> talk+50 else-57 done-45 off+28
own|<name>..<go> off+16
own|<name>..<goods> talk+60 else-54
own|<name>..<kin> talk+49 else-42
own|<name>..<me> talk+53 else-69 done+22 off-19
own|<name>..<not> talk-66 off+33
own|<name>..<now> talk-158 else-17 done+55 off+68
own|<name>..<off> talk-27 else-21 done-23 off+59
own|<name>..<place> talk+18 done-25
own|<name>..<still> talk+25 else-16
own|<name>..<thanks> talk+77 else-93 done+34 off-36
own|<name>..<wish> talk+64 else-42 done-15 off-25
own|<name>..<you> talk+27
own|<name><not> talk-19 done+24
own|<name><now> talk-27 done-26 off+52
own|<name><off> talk-27 else-23 done-22 off+60
own|<name><you> talk+34 else-27
own|<name><you><wish> talk+37 else-30
own|<name>的 talk+74 else-64 off-21
own|<name>给 off+26
own|<next-door> talk-49 else-62 done+58 off+24
own|<next-door>..<carry> off+24
own|<next-door>..<me> off+26
own|<next-door>..<name> off+24
own|<next-door>..<now> talk-21 else-24 off+27
own|<next-door>..<off> done+16
own|<next-door><name> off+24
own|<next-door>给 done-19 off+36
own|<next-door>给<now> done-19 off+36
own|<not> talk-51 else+67 done-31
own|<not>$ else+39 done-58
own|<not>..<accept> talk-34 else+21 done+50 off-48
own|<not>..<agree> talk+63 done-36 off-82
own|<not>..<carry> else-24 done-45 off+58
own|<not>..<fix> talk-31 done+45 off-24
own|<not>..<go> talk-17 else-80 done+75
own|<not>..<kin> talk+41 else-44 done-17
own|<not>..<me> talk-86 else+20 done-38 off+64
own|<not>..<name> talk-57 else-18 off+54
own|<not>..<not> talk+31 else+15 off-71
own|<not>..<now> else-66 done-55 off+78
own|<not>..<off> talk+44 else-45
own|<not>..<still> talk+21 else-92 done+62 off+18
own|<not>..<they> talk+69 else-48 off-40
own|<not>..<under-way> else-27 done-15 off+32
own|<not>..<you> talk-46 else+27 done-30 off+35
own|<not><accept> talk-24 done+33 off-26
own|<not><agree> talk+63 else-25 done-24 off-50
own|<not><carry> talk-33 done-17 off+44
own|<not><carry><now> talk-23 else-27 off+52
own|<not><go> talk-36 else-95 done+91
own|<not><go><carry> off+24
own|<not><go><now> talk-22 done+53 off-30
own|<not><now> else-107 done-56 off+102
own|<not>的 talk+94 else-79 off-38
own|<not>跑 done+26
own|<not>跑<now> done+33 off-23
own|<now> done-35
own|<now>$ talk-22 else-58 done+30 off+38
own|<now>..<accept> talk-43 else-27 done+43 off+17
own|<now>..<agree> talk+45 else-53 done+15
own|<now>..<ask> else+51 off-49
own|<now>..<broken> talk-16 else+31
own|<now>..<but> else-80 done+45 off+32
own|<now>..<carry> talk-18 else-76 done-75 off+122
own|<now>..<crew> else-38 done+81 off-69
own|<now>..<fine> talk-48 done+62 off-27
own|<now>..<finished> talk-66 done+57 off-18
own|<now>..<fix> talk-31 else-27 done+60 off-22
own|<now>..<go> talk-56 else-60 done+65 off+30
own|<now>..<goods> talk-61 else+82 off-26
own|<now>..<home> off+22
own|<now>..<kin> talk-19 else-18 done-34 off+59
own|<now>..<later> talk+20 else-57 done-42 off+55
own|<now>..<me> else-69 done+21 off+55
own|<now>..<money> talk-44 done+49 off-22
own|<now>..<name> talk-89 else+40 done+40
own|<now>..<not> else-73 done+50
own|<now>..<now> else-45 done+86 off-40
own|<now>..<off> talk-22 else-76 off+75
own|<now>..<place> talk-38 done-21 off+50
own|<now>..<still> talk-17 done+77 off-83
own|<now>..<thanks> talk-85 else-79 done+112
own|<now>..<they> talk+64 else-51 done-28
own|<now>..<thing> talk-48 else-35 done+39 off+28
own|<now>..<you> talk-75 done+24 off+35
own|<now><agree> talk+101 else-71 done-36 off-46
own|<now><agree>多 talk+72 else-67
own|<now><but> talk+46 else-80 off+29
own|<now><but>下 talk-17 else-22 done+47 off-16
own|<now><carry> talk-28 else-35 done-34 off+78
own|<now><fine> talk-18 done+34 off-33
own|<now><fine><now> talk-17 done+35 off-31
own|<now><finished> done+17 off-21
own|<now><go> talk-52 else-19 done+68 off-28
own|<now><go>电 talk-26 else-71 done+84 off-16
own|<now><me> talk-21 done+30
own|<now><off> talk+20 else-45 off+17
own|<now>下 done+25
own|<now>哈 off+27
own|<now>给 off+28
own|<now>给<carry> off+28
own|<off> talk-104 else-172 done+23 off+164
own|<off>$ talk-109 else-130 done+39 off+124
own|<off>..<but> off+21
own|<off>..<carry> talk+26 else-51 done-16 off+29
own|<off>..<crew> talk-29 else-18 done+74 off-50
own|<off>..<fix> done-25 off+43
own|<off>..<go> talk+50 else-49 done+24 off-39
own|<off>..<me> talk-63 else-30 done-30 off+88
own|<off>..<name> talk-45 else-32 done+60
own|<off>..<next-door> off+25
own|<off>..<not> talk+23 else-50 done+32
own|<off>..<now> talk-130 else-114 done+20 off+129
own|<off>..<off> talk-91 else-73 off+92
own|<off>..<place> off+17
own|<off>..<still> talk-18 else-34 done+26 off+18
own|<off>..<wish> talk+42 else-65 done-17 off+27
own|<off><but> off+25
own|<off><now> talk-52 else-24 done-45 off+86
own|<off><off> talk-53 else-37 done+32 off+33
own|<off>半 off+30
own|<off>吧 talk-36 else-42 off+61
own|<past> else+69 done-31 off-55
own|<place> talk+100 else-53 done-109
own|<place>..<agree> talk+28 else-21 done-25
own|<place>..<broken> talk+83 else-82 done-49
own|<place>..<go> talk+29 else-17 done-25
own|<place>..<now> talk+77 else-44 done-58
own|<place>..<off> off+21
own|<place><now> talk+49 else-34 done-17
own|<place><now><agree> talk+53 else-47
own|<place><off> off+21
own|<place>等 talk+36 else-25
own|<sorry> talk-28 else-48 done-21 off+74
own|<still> talk+18 done+51 off-83
own|<still>..<ask> talk+53 else-22 done-29 off-21
own|<still>..<but> talk-33 else+16 done+37 off-29
own|<still>..<fine> done+21
own|<still>..<finished> talk-21 else+22 off-17
own|<still>..<fix> talk-29 done+46 off-20
own|<still>..<me> talk-21 done+28 off-19
own|<still>..<not> talk-67 else+79 off-20
own|<still>..<now> talk-83 else+57 done+54 off-42
own|<still><fine> done+23
own|<still><fine><now> done+25
own|<still><finished> done+16
own|<still>动 else-15 done+27
own|<still>动<now> else-15 done+27
own|<still>有 talk-74 else+15 done-35 off+61
own|<thanks> talk+113 else-127 off-24
own|<thanks>$ talk+70 else-73 off-38
own|<thanks>..<but> talk+42 else-68 done+45 off-30
own|<thanks>..<me> talk+79 else-51 done-26 off-25
own|<thanks>..<name> talk+38 else-34 done+15 off-33
own|<thanks>..<not> talk-24 off+27
own|<thanks>..<now> talk+46 else-49 done-33 off+20
own|<thanks>..<you> talk+49 else-72 off+19
own|<thanks><name> talk+41 else-39 done+17 off-32
own|<thanks><you> talk+53 else-80 off+20
own|<they> talk+71 done-29 off-78
own|<they>..<carry> talk-16 done+18
own|<they>..<me> talk-31 else+33 done+32 off-43
own|<they>..<not> talk+45 else-23 off-44
own|<they>..<now> talk-69 else+71 done+21 off-30
own|<they>..<off> done+18
own|<they>..<still> talk-37 else+25 done+28 off-21
own|<they><me> else-16 done+40 off-26
own|<they><me><still> done+22
own|<thing> talk-47 else+35 done+42 off-38
own|<thing>$ talk-77 done+33 off+32
own|<thing>..<me> talk-32 else-35 done+26 off+33
own|<thing>..<not> talk+61 else-47 off-38
own|<thing>..<now> talk-60 else-27 done+27 off+43
own|<thing>..<off> talk-18 else-15 done+24
own|<thing><me> else-26 done+39
own|<thing><me>开 else-26 done+39
own|<thing>上 else-16
own|<tool> talk+107 else-103 off-40
own|<tool>..<fix> talk-36 done+28
own|<tool>..<not> talk+79 else-70 done-19 off-16
own|<tool>..<now> talk+20 else-29
own|<tool><fix> else-17 off+16
own|<tool><fix>上 off+19
own|<under-way> talk-68 else+75 done-25 off+16
own|<under-way>$ talk-25 done-16 off+32
own|<wish> talk+148 else-63 done-107 off-117
own|<wish>$ talk+118 else-96 done-29 off-55
own|<wish>..<agree> talk+42 else-24 off-16
own|<wish>..<ask> talk+57 else-45
own|<wish>..<goods> talk+114 else-108 done-17 off-20
own|<wish>..<not> talk+103 else-88 done-16 off-37
own|<wish>..<wish> talk+91 else-75 done-18 off-35
own|<wish>骑 talk+46 else-38
own|<you> talk-46 else+88 done-30 off-18
own|<you>$ talk+36 else-48 done-51 off+46
own|<you>..<go> talk-63 else-25 done+55
own|<you>..<not> talk-21 done+53 off-52
own|<you>..<now> else+62 done-52
own|<you>..<wish> talk+21
own|<you><now> talk-27 else+44 off-16
own|<you><wish> talk+27
own|<you>的 talk-35 done-23 off+55
own|^ else+201 done-111 off-107
own|^0 talk-48 else+118 done-48 off-34
own|^<accept> talk-15 else+51 done-28
own|^<agency> talk+95 else-104 done-26 off+16
own|^<agree> else+52 done-36 off-31
own|^<ask> talk+74 else-40 done-35 off-47
own|^<body> talk-26 else-35 done+72 off-36
own|^<but> talk-83 else+21 done+48 off-24
own|^<crew> talk+111 else-109 off-74
own|^<fine> talk-41 else+61 off-30
own|^<finished> talk-15 else-72 done+107 off-80
own|^<fix> talk+37 else-27 done-30
own|^<go> talk-23 else+85 off-63
own|^<goods> talk+54 else-176 done+91
own|^<home> else-19 off+32
own|^<kin> else-72 done-39 off+80
own|^<me> talk-31 else+36 done-107 off+63
own|^<money> talk+142 else-138 off-44
own|^<name> talk+103 else-89 done+26 off-93
own|^<next-door> talk-42 else-72 done+60 off+26
own|^<not> talk-100 else-32 off+85
own|^<now> talk+25 else-29 done+32 off-44
own|^<off> talk-81 else-163 done-25 off+171
own|^<place> talk-22 done-39 off+55
own|^<sorry> talk-24 else-57 done-20 off+77
own|^<still> talk+47 else-22 done+18 off-78
own|^<thanks> talk+67 else-81
own|^<they> talk-20 else+25
own|^<thing> talk-66 else+32 done+45 off-22
own|^<tool> talk+23 else-17
own|^<wish> talk+166 else-140 done-47 off-81
own|^<you> talk-71 else+65 off-17
own|^不 talk-45 else-113 done+30 off+113
own|^不好 talk-35 else-44 off+69
own|^不急 talk+73 else-66 off-19
own|^不用 talk-100 else-116 done+78 off+74
own|^不着 talk+75 else-64 off-22
own|^不要 talk-21 done-17 off+25
own|^人 talk+112 else-101 off-39
own|^俺 talk-21 else-32 off+49
own|^俺儿 talk-18 off+21
own|^儿 talk-21 else-24 done-20 off+53
own|^儿媳 talk-20 else-23 done-18 off+50
own|^先 talk-42 else-68 done-22 off+93
own|^先不 talk-37 else-33 done-17 off+65
own|^出 talk-25 done+38 off-24
own|^出来 else-23 done+42 off-17
own|^刚 talk-45 done+52 off-31
own|^刚才 talk-20 else-16 done+40
own|^别 talk+70 else-111 done-85 off+75
own|^别买 talk+44 else-46
own|^别去 talk-15 else-37 done-27 off+56
own|^别让 talk-45 else-44 off+61
own|^别麻 done-26 off+37
own|^到 talk+61 else-75 done-24 off+25
own|^到了 talk+68 else-86 done-22 off+28
own|^医 talk+64 else-62 done-19
own|^又 talk+82 else-85 done+19 off-25
own|^取 talk-19 else-31 done-18 off+55
own|^取消 talk-19 else-31 done-18 off+55
own|^叫 done-16
own|^叫李 off+20
own|^可 talk-57 else-36 done+65
own|^可能 talk-17 done+41 off-20
own|^咦 else-15 done+31
own|^咦$ else-15 done+31
own|^哎 talk-26 done+41 off-20
own|^在 talk-22 else+19 done+40 off-44
own|^多 talk+95 else-87
own|^多少 talk+91 else-91
own|^够 talk-27 done-16 off+34
own|^大 talk-101 off+58
own|^她 talk-36 off+24
own|^好 else+38 off-46
own|^好了 talk+60 else-66 off-23
own|^娃 talk+39 else-57 done+46 off-39
own|^孩 talk+32 else+17 done-33 off-28
own|^孩子 talk+32 else+17 done-33 off-28
own|^它 talk-18 else+19 off-18
own|^它自 done+22
own|^家 talk+43 else-47 done-16
own|^家里 talk+44 else-49 done-16
own|^小 talk+48 done-55 off-41
own|^已 talk+62 else-77 done+34 off-38
own|^已经 talk+64 else-81 done+35 off-37
own|^师 talk+73 else-48 done-28 off-33
own|^师傅 talk+88 else-69 done-27 off-32
own|^快 talk+81 else-94 done-35 off+54
own|^快点 talk+118 else-114
own|^我 talk-26 else+61 done-131 off+46
own|^我孙 else-25 off+35
own|^我自 talk-16 else-24 done-37 off+61
own|^拉 talk-15 done+17
own|^拉倒 done+17
own|^收 talk-72 else+44 done+35 off-18
own|^收到 talk-63 else+29 done+38 off-16
own|^放 talk+48 else-36 done-15
own|^放门 talk+53 else-47
own|^李 done+24 off-22
own|^楼 done+17
own|^楼上 done+17
own|^灯 talk+34 else-35
own|^物 talk+97 else-101 done-19
own|^物业 talk+97 else-101 done-19
own|^甭 done+18
own|^甭来 done+18
own|^电 talk-65 done+50
own|^盐 talk+56 else-51 done+17 off-31
own|^等 talk+142 else-126 done-36 off-42
own|^等到 talk+153 else-149 done-21 off-24
own|^算 talk-45 done-23 off+53
own|^算了 talk-41 done-21 off+49
own|^老 talk+39 else-65 done-57 off+51
own|^老人 talk+63 else-18 done-30 off-39
own|^老公 talk-22 else-19 off+45
own|^腿 talk-15 else-16 done+38
own|^自 talk-37 done+44 off-24
own|^自己 talk-19 done+39
own|^药 talk-17 else-31 done+32
own|^药到 else-20 done+38 off-17
own|^莫 off+15
own|^莫跑 off+17
own|^要 talk+82 else-53 done-22 off-58
own|^让 else-21 done-24 off+28
own|^让孙 talk+29 else-16
own|^谢 talk+91 else-114
own|^谢谢 talk+94 else-109 done+19 off-30
own|^路 talk+28 else-19
own|^路滑 talk+28 else-19
own|^还 talk-45 else+85 off-56
own|^那 talk-73 else+103 done-38
own|^那就 done-15 off+30
own|^邻 talk-32 else-61 done+53 off+18
own|^邻居 talk-32 else-61 done+53 off+18
own|^钱 talk+59 else-53 off-36
own|^钱我 talk+77 else-51 done-28 off-26
own|^门 talk-22 else+24 done+21 off-26
own|^门自 else-26 done+39
own|^闺 else-16 done-17 off+37
own|^闺女 else-16 done-17 off+37
own|^马 talk+44 else-32 done-16
own|^马上 talk+45 else-35 done-16
own|^鸡 talk+36 else-55 done+41 off-35
own|^鸡蛋 talk+36 else-55 done+41 off-35
own|^麻 talk+128 else-111 done-28 off-67
own|^麻烦 talk+128 else-111 done-28 off-67
own|e:😭 talk+94 else-89 off-24
own|last:<accept> talk-23 else-25 done+44
own|last:<agree> talk-61 else+109 off-52
own|last:<ask> talk-24 else+73 off-47
own|last:<broken> else+48 done-44 off-22
own|last:<but> else+76 off-79
own|last:<carry> done-46 off+43
own|last:<crew> talk-66 else-41 done+122 off-80
own|last:<fine> talk-50 else+76 done+20 off-55
own|last:<finished> talk-53 off+21
own|last:<fix> talk-75 else+27 done+49 off-17
own|last:<go> talk-15 else-30 off+26
own|last:<goods> talk-57 else+128 done-29 off-48
own|last:<home> talk+27 else-20 done-26
own|last:<kin> talk+52 else-40 done-50
own|last:<later> else-19 done-47 off+48
own|last:<me> talk-98 else+37 done-62 off+85
own|last:<money> else+19 done+21 off-51
own|last:<name> talk-58 else-71 done+80 off+28
own|last:<next-door> off+25
own|last:<not> else-47 done+80 off-47
own|last:<now> talk-65 else+30 off+24
own|last:<off> talk-128 else-118 done-16 off+158
own|last:<place> else+33 done-50
own|last:<still> talk-54 else-27 done+74
own|last:<thanks> talk-121 else-48 done+96 off+15
own|last:<they> talk+94 else-38 done-61 off-49
own|last:<tool> talk-20 else-17 done+18 off+15
own|last:<under-way> talk-30 else+20 done-21 off+26
own|last:<wish> talk+51 done-49 off-19
own|last:<you> talk-114 else+35 off+57
own|long:14 else+74 done-41 off-42
own|long:2 talk+46 done-129 off-66
own|long:20 talk-173 else+229 off-76
own|long:30 talk-154 else+174 done-34
own|long:5 talk+38 else+97 done-127 off-98
own|long:9 talk+18 else+128 done-105 off-109
own|n:asks talk+45 else+63 done-42 off-100
own|n:fails talk+84 else-47 done-44 off-39
own|n:fails$ talk+66 else-42 done-26 off-27
own|n:got talk-85 else-80 done+150 off-84
own|n:got$ talk-57 else-48 done+104 off-47
own|n:later talk+123 done-97 off-181
own|n:needless talk-190 else-230 done+94 off+178
own|n:needless$ talk-108 else-153 done+75 off+100
own|n:nods talk-116 else+129 off-57
own|n:provided talk-29 else-33 done-56 off+94
own|n:provided$ talk-20 else-15 done-34 off+59
own|n:recalled talk-27 else-50 done-27 off+83
own|n:recalled$ talk-22 else-45 done-21 off+72
own|n:works talk-112 else-139 done+208 off-122
own|n:works$ talk-58 else-67 done+102 off-31
own|names:1 talk+39 else-189 done+37 off+92
own|names:2 else-31 done-15 off+49
own|shape:! talk-199 else+262 off-91
own|shape:? talk-133 else+217 done-28 off-48
own|shape:asks talk+32 done-52 off-30
own|spans:1 talk+41 else+201 done-175 off-158
own|spans:2 talk-44 else+82 done-43
own|spans:3 talk-161 else+65 done+69
own|spans:4 talk-89 else+93 done+17 off-31
own|t:finish talk-106 else-105 done+171 off-86
own|t:got talk-85 else-80 done+150 off-84
own|t:needless talk-111 else-128 done-18 off+143
own|t:relay talk+104 else-75 done-28 off-46
own|t:thanks talk+133 else-111 done-88 off-47
own|t:unwell talk+73 else-33 done-45 off-39
own|t:well talk-94 else-105 done+174 off-105
own|一 else+62 done-41 off-47
own|一下 talk-44 else+27 done+36 off-25
own|一个 talk+67 else-36 done-16 off-48
own|一袋 off+23
own|一袋$ off+23
own|一趟 talk+26 else-60 done+65 off-54
own|一趟$ talk+36 else-52 done+43 off-44
own|三 talk+37 done-32 off-40
own|上 else-39 done+16 off+22
own|上$ talk+20 else-57 done-23 off+57
own|上<now> talk-37 else-72 done+111 off-67
own|上了 talk-25 else-35 done+80 off-60
own|上了$ talk-25 else-37 done+81 off-59
own|上是 talk+67 else-61
own|上是多 talk+73 else-71
own|上来 talk+24 done-44 off+16
own|上来了 else-20 done-16 off+43
own|上的 talk-57 else-38 off+55
own|下 talk+39 else-37 done-44 off+21
own|下$ talk+34 else-31 off-17
own|下<still> else-15 off+15
own|下楼 talk+79 else-76 done-18
own|下班 else-20 done-21 off+48
own|下等 talk+36 else-25
own|下等着 talk+36 else-25
own|不 talk-52 else+41 done-79 off+64
own|不买 off+19
own|不买了 off+21
own|不好 talk+60 else-77 done-33 off+33
own|不好$ talk+57 else-39 off-23
own|不好意 talk-21 else-52 off+67
own|不急 talk+73 else-66 off-19
own|不急$ talk+73 else-66 off-19
own|不用 talk-143 else-138 done+60 off+123
own|不用买 talk-23 else-27 off+52
own|不用了 talk-45 else-82 done-45 off+99
own|不用来 talk-44 else-59 done+48 off+33
own|不用跑 done+33 off-23
own|不着 talk+63 else-47 off-25
own|不着急 talk+75 else-64 off-22
own|不要 talk+51 else-49 done-23
own|不麻 talk-38 else-18 done-21 off+61
own|不麻烦 talk-38 else-18 done-21 off+61
own|业 talk+77 else-93 done+44 off-44
own|东 talk-55 else+27 off+29
own|两 talk-43 else+54 done-27
own|个 talk-20 else+88 done-60 off-30
own|个儿 done+27
own|么 talk-50 else+116 done-36 off-54
own|乎 talk-16 done+46 off-29
own|乎了 else-16 done+47 off-27
own|乎了$ else-16 done+47 off-27
own|也 talk+87 done-65 off-80
own|也<agree> talk+71 else-52 off-44
own|也<not> talk+74 else-50 done-26 off-29
own|也行 talk+101 else-90 off-29
own|也行$ talk+101 else-90 off-29
own|买 talk+44 else-66 done-66 off+56
own|买了 talk-50 else-36 done-27 off+83
own|买了$ talk-40 else-40 done-23 off+77
own|了 talk-64 off+44
own|了$ talk-106 else-32 done+62 off+55
own|了一 talk+48 else-87 off+31
own|了一下 talk-17 else-22 done+47 off-16
own|了下 done+25
own|了出 else-21 done+29
own|了出来 else-21 done+29
own|了吧 talk-55 else+47
own|了吧$ talk-50 else+37
own|了哈 off+26
own|了哈$ off+27
own|了好 talk+60 else-40 done-31 off-22
own|了好了 talk+66 else-61 done-28
own|了我 talk-21 done+24 off-15
own|了算 off+18
own|了算了 off+18
own|事 else+17 done+38 off-62
own|事$ talk+23 else-39 done+39 off-41
own|亮 else-60 done+85 off-45
own|亮了 talk-21 else-37 done+67 off-31
own|亮了$ talk-21 else-37 done+67 off-31
own|人 talk+113 else-82 off-77
own|人$ talk+47 else-62 done+60 off-59
own|人<go> talk+106 else-96 off-18
own|人<now> talk+100 else-111
own|人了 done+15
own|人了$ done+15
own|人在 talk+23 else-39 done-26 off+28
own|人跑 else-17
own|今 talk-107 done-33 off+91
own|今天 talk-69 else-35 done-20 off+85
own|他 talk+78 else-52 done-19 off-41
own|们 talk+69 done-56 off-72
own|伙 talk+58 else-36 done-32
own|会 talk-26 else+82 done-21 off-48
own|会儿 talk+58 else-59
own|你 talk-76 else+155 off-92
own|使 talk-22 off+16
own|保 talk+23 done-22 off-19
own|信 talk+28 done-20 off-29
own|信转 talk+58 else-49
own|修 talk+42 else-62 done-43 off+50
own|修了 talk-24 else-24 off+40
own|修了$ talk-24 else-24 off+40
own|修好 talk+58 else-64 done-29 off+29
own|俺 talk+27 else-62 done-23 off+42
own|俺儿 talk-18 off+21
own|俺儿子 talk-18 off+21
own|倒 talk-27
own|倒吧 talk-16 done+15
own|候 talk+81 else-54 done-27 off-30
own|假 talk+51 else-54 done-28 off+19
own|傅 talk+112 else-152
own|傅别 talk-17 done+47 off-27
own|儿 talk+90 else-98 done-62 off+19
own|儿$ talk+67 done-45 off-63
own|儿又 done+21
own|儿又亮 done+21
own|儿媳 talk-20 else-23 done-18 off+50
own|儿媳妇 talk-20 else-23 done-18 off+50
own|儿子 talk+45 else-59 off+17
own|先 talk-83 else-27 done-33 off+96
own|先<not> talk-40 else-38 done-23 off+74
own|先不 talk-43 else-43 done-24 off+79
own|先不用 talk-40 else-40 done-22 off+74
own|公 done-20
own|六 talk-47 else-50 done+18 off+57
own|关 talk+23 off-35
own|再 else+37 off-59
own|冰 else-21 off+39
own|冰箱 else-25 off+39
own|冰箱里 else-25 off+39
own|几 talk+54 else-34 off-22
own|几点 talk+76 else-72
own|出 talk-118 else+98 done+26 off-26
own|出来 talk-56 else+18 off+19
own|出来一 off+25
own|出来了 talk-16 done+35 off-22
own|出来半 off+30
own|刚 talk-95 done+44 off+37
own|刚才 talk-24 else-19 done+35
own|别 talk+93 else-155 off+45
own|别买 talk+80 else-75 done-15
own|别去 talk-35 else-40 done-34 off+74
own|别去了 talk-35 else-40 done-34 off+74
own|别来 talk-22 else-66 done+86 off-34
own|别的 talk+99 else-86 off-37
own|别让 talk-45 else-44 off+61
own|别跑 talk-35 else-23 off+39
own|别跑了 talk-19 done-17 off+36
own|别麻 done-26 off+37
own|别麻烦 done-26 off+37
own|到 talk+52 else-99 done+62 off-15
own|到<ask> talk+48 else-27 done-23
own|到<ask><now> talk+50 else-33 done-22
own|到<now> talk+92 else-103 done-72 off+46
own|到了 talk+48 else-130 done+85 off-16
own|到了$ talk-65 else-65 done+96
own|到哪 talk+51 else-34 done-22
own|到哪了 talk+51 else-34 done-22
own|到手 talk-22 else-21 done+49 off-20
own|到手了 talk-22 else-21 done+49 off-20
own|动 talk-75 else+84 done+27 off-44
own|动<now> talk-15 done+26
own|动了 talk-15 done+26
own|动了$ talk-15 done+26
own|包 talk-42 else+32 done-20 off+26
own|包$ talk-19 done-15 off+32
own|医 talk+56 else-47 done-22
own|半 talk-48 else+19 done-30 off+47
own|压 talk+32 else-32
own|去 talk-199 else+191 done-109 off+39
own|去了 talk-21 else-45 done-66 off+88
own|去了$ talk-51 else-42 done-61 off+98
own|又 talk+38 else-76 done+94 off-90
own|又亮 done+26
own|又亮了 done+26
own|又动 else-15 done+27
own|又动了 else-15 done+27
own|又好 done+33 off-23
own|又能 else-26 done+44 off-15
own|反 talk-44 off+31
own|取 talk-36 else-25 done-26 off+67
own|取消 talk-21 else-25 done-20 off+53
own|取消吧 talk-19 else-31 done-18 off+55
own|口 talk+90 else-55 done-16 off-61
own|口就 talk+53 else-47
own|口就行 talk+53 else-47
own|叫 talk-31 else+24 done-29 off+30
own|叫李 off+20
own|叫李大 off+20
own|可 talk-103 else+55 done+35 off-33
own|可能 talk-20 done+39 off-22
own|可能是 else-35 done+56 off-20
own|吃 talk-64 else+126 done+16 off-99
own|吃上 talk-36 else-54 done+82 off-33
own|吃上了 talk-36 else-54 done+82 off-33
own|同 talk-67 else+46 done+32 off-18
own|同学 talk-34 done+42
own|吧 talk-18 else-17 done-50 off+68
own|吧$ else-28 done-70 off+78
own|呀 else+39 off-31
own|呀$ else+31 done-29 off-20
own|呗 talk+101 else-98
own|呗$ talk+101 else-98
own|呢 talk+42 else-28 done-22
own|呢$ talk+43 else-29 done-21
own|和 talk-84 else+109 done+23 off-61
own|和<goods> talk-19 done+48 off-32
own|咦 else-15 done+31
own|咦$ else-15 done+31
own|咧 talk-22 else-75 done+66 off+15
own|咧$ talk-22 else-75 done+66 off+15
own|咯 talk-68 else-62 done+45 off+54
own|咯$ talk-68 else-62 done+45 off+54
own|哈 talk+19 else+16 done-58
own|哈$ talk+44 done-48 off-22
own|哎 talk-27 done+40 off-20
own|哥 talk+18 else-30 done-41 off+41
own|哥$ talk+79 else-71 off-42
own|哪 else+48 done-32 off-24
own|哪了 talk+51 else-34 done-22
own|哪了$ talk+51 else-34 done-22
own|啊 else+89 done-54 off-61
own|啊$ else+60 done-47 off-58
own|器 talk-32 else-41 off+50
own|回 talk-58 else+29 done-82 off+78
own|回来 talk-63 else+29 done-41 off+57
own|回来了 talk-23 else+27 done-27 off+19
own|回来吧 off+17
own|在 talk+54 else+20 done-66 off-46
own|在<place> talk+29
own|在家 talk+68 else-77
own|在楼 talk+36 else-25
own|在楼下 talk+36 else-25
own|坐 talk-25 else+18
own|坐了 done+17
own|坐了$ done+17
own|多 talk+79 else-24 done-61 off-71
own|多<now> talk+66 else-55 done-15
own|多少 talk+78 else-67 off-15
own|多少$ talk+41 else-35
own|多少钱 talk+72 else-68
own|多马 talk+73 else-71
own|多马上 talk+73 else-71
own|够 talk-30 done-18 off+31
own|大 talk-45 else+18 done-67 off+79
own|大哥 talk+77 else-107 off+23
own|大哥$ talk+83 else-80 off-40
own|大夫 talk-40 else-26 done+53
own|大家 talk-33 else-50 done-33 off+84
own|大家$ talk-21 else-55 done-17 off+69
own|天 talk-163 else+172 done-88 off+40
own|夫 talk-53 done+50
own|头 talk+20 off-41
own|女 talk-57 else+54 done-39 off+31
own|女下 off+31
own|女下班 off+31
own|好 talk-19 else+96 done-58 off-40
own|好$ talk+62 else-33 done-42
own|好了 talk+37 else-18 off-46
own|好了$ talk-37 else+34 done+26 off-34
own|好了好 talk+66 else-61 done-28
own|好意 talk-22 else-50 off+67
own|好意思 talk-22 else-50 off+67
own|妇 talk-22 else-17 done-20 off+48
own|妈 talk-32 done+26
own|姐 talk-113 else+73 done+22
own|姐回 off+26
own|姨 talk+47 else-22 done-23 off-15
own|娃 talk+31 else-41 done+42 off-43
own|媳 talk-20 else-23 done-18 off+50
own|媳妇 talk-20 else-23 done-18 off+50
own|子 talk+65 else-60 done-79 off+36
own|子在 talk+70 else-82 done-26
own|孙 talk+67 else-79 done-16 off+20
own|孙子 talk+49 else-68 off+28
own|学 talk-69 else+22 done+29
own|孩 talk+23 else+37 done-34 off-34
own|孩子 talk+27 else+32 done-34 off-34
own|它 talk+28 done+21 off-66
own|它自 else-18 done+40 off-26
own|它自己 else-18 done+40 off-26
own|完 talk-94 else+74 done+45 off-42
own|家 talk-30 else-23 done-48 off+79
own|家$ talk-64 else-69 done-34 off+111
own|家里 talk+38 else-39 done-17
own|对 talk-82 else+46 done+44 off-33
own|对$ talk-39 else-29 done+65 off-24
own|小 talk+56 done-119
own|小金 talk+15 else-17
own|少 talk+58 else-33 done-25 off-28
own|少$ talk+39 else-31
own|少钱 talk+72 else-68
own|就 talk-33 else+126 done-43 off-76
own|就不 talk-21 else+41 done-35
own|就算 talk+43 else-41
own|就行 talk+80 else-74 done-15
own|就行$ talk+80 else-74 done-15
own|居 talk-42 else-46 done+50 off+15
own|居给 done-19 off+36
own|居给了 done-19 off+36
own|屉 talk-18 else-24 done-18 off+50
own|己 talk-76 done+68 off-23
own|己买 done-34 off+44
own|己又 else-18 done+40 off-26
own|己又好 done+33 off-23
own|己开 else-26 done+39
own|已 talk+36 else-43
own|已经 talk+44 else-59 done+15
own|师 talk+85 else-146 off+34
own|师傅 talk+112 else-152
own|师傅别 talk-17 done+47 off-27
own|带 talk+49 done-36 off-24
own|带回 off+18
own|带回来 off+20
own|底 talk+22 else-52 done+19
own|底下 talk+44 else-48
own|开 talk-129 else+140 done+26 off-60
own|开<now> done+41 off-20
own|开了 done+41 off-19
own|开了$ done+41 off-19
own|弄 talk-34 else-23 off+35
own|得 talk-158 else+69 done+49
own|微 talk+52 else-39 off-15
own|微信 talk+58 else-49
own|微信转 talk+58 else-49
own|心 talk-116 else+146 done-41
own|快 talk+82 else-70 done-59 off+27
own|快点 talk+116 else-112 off-15
own|思 talk-58 else-24 done-28 off+78
own|急 talk+139 else-114 done-42 off-65
own|急$ talk+114 else-103 done-21 off-39
own|您 talk+86 else-74 done-18 off-17
own|意 talk-71 else+35 done-31 off+43
own|意思 talk-35 else-33 done-16 off+63
own|慢 talk+77 else-44 done-22 off-40
own|慢点 talk+66 else-54 off-18
own|慢点$ talk+30 else-22
own|慢点骑 talk+46 else-38
own|我 talk-17 else+105 done-84 off-28
own|我儿 talk+59 else-55
own|我儿子 talk+59 else-55
own|我孙 else-25 off+35
own|我孙子 else-25 off+35
own|我微 talk+58 else-49
own|我微信 talk+58 else-49
own|我自 talk-21 else-30 done-20 off+57
own|我自己 talk-17 else-22 done-37 off+60
own|手 else+38 off-48
own|手了 talk-22 else-21 done+49 off-20
own|手了$ talk-22 else-21 done+49 off-20
own|才 talk-73 else+58 done+22
own|打 talk+47 done-48 off-50
own|找 talk-87 else+15 done+36 off+20
own|找<now> else-39 done+19 off+30
own|找了 else-39 done+19 off+30
own|找着 talk-18 else-17 done-15 off+42
own|找着了 talk-15 off+31
own|把 else+50 off-50
own|折 else-18 done+27
own|折腾 else-18 done+27
own|抽 talk+50 else-74 done-17 off+36
own|抽屉 else-18 done-15 off+39
own|拉 talk-48 else+36 off+16
own|拉倒 talk-16 done+15
own|拉倒吧 talk-16 done+15
own|拎 off+24
own|拜 talk+47 else-61 off+21
own|拿 talk+27 else-70 done+67 off-42
own|拿了 else-29 off+46
own|拿了$ else-29 off+46
own|拿到 talk-38 else-25 done+74 off-35
own|拿到了 talk-28 else-24 done+64 off-32
own|按 talk-24 else-29 off+44
own|捎 talk+59 else-69 off+19
own|捎回 off+23
own|捎回来 off+23
own|换 talk+27 done-48
own|接 talk-48 else+102 done-25 off-38
own|撤 else-55 done+29 off+34
own|收 talk-73 else+85 done+24 off-49
own|收到 talk-74 else+41 done+43 off-26
own|收到了 talk-22 done+40
own|放 else+27 done-33
own|放<place> talk+53 else-47
own|放<place><now> talk+53 else-47
own|放门 talk+53 else-47
own|放门口 talk+53 else-47
own|时 talk+53 else-24 done-44
own|时候 talk+85 else-59 done-26 off-29
own|是 talk-24 else+106 done-28 off-74
own|是多 talk+78 else-72 done-15
own|是多马 talk+73 else-71
own|是我 talk-49 else-16 done+30 off+26
own|有 talk-40 else+127 done-73 off-54
own|有$ talk-65 else+17 done-21 off+46
own|李 talk+59 else-86
own|李大 talk+77 else-107 off+23
own|李大哥 talk+77 else-107 off+23
own|来 talk+37 else-123 done+49 off+37
own|来$ talk+68 else-87 done-51 off+47
own|来一 talk-17 off+22
own|来了 talk-95 done+31 off+33
own|来了$ talk-78 else-27 done+45 off+29
own|来了出 else-21 done+29
own|来人 talk+60 else-71 off+20
own|来人了 off+22
own|来半 off+30
own|来吧 off+17
own|来吧$ off+17
own|来电 talk-45 else-75 done+78
own|来电了 talk-26 else-71 done+84 off-16
own|板 talk-42 done+24 off+19
own|柜 talk+19 done-26
own|楼 talk+87 else-107 done-43 off+23
own|楼上 talk-16 done+15
own|楼下 talk+73 else-41 done-24 off-32
own|楼下等 talk+36 else-25
own|歇 off+20
own|歇着 off+20
own|歇着吧 off+20
own|水 talk-82 else+18 done+49 off-31
own|汗 talk-15 else-26 done+55 off-32
own|没 else+82 done+23 off-152
own|没$ talk+57 else-24 done-33 off-26
own|没有 else+60 done-29 off-54
own|油 talk+23 off-36
own|消 talk-37 off+38
own|消吧 talk-19 else-31 done-18 off+55
own|消吧$ talk-19 else-31 done-18 off+55
own|清 talk-59 else-25 done+58
own|滑 talk+52 else-33 off-19
own|滑$ talk+40 else-23 off-15
own|火 done+42 off-42
own|灯 talk+62 else-51 done-25
own|点 talk+132 else-106 done-49 off-24
own|点$ talk+35 else-60 done-22 off+49
own|点骑 talk+46 else-38
own|点骑$ talk+46 else-38
own|烦 talk+115 else-165 done-20 off+41
own|烦<now> talk+85 else-89 done+29 off-72
own|烦了 talk+62 else-97
own|烦了$ talk+65 else-95
own|烧 talk+31 else-24 done-24
own|热 talk-38 else+32 done+38 off-38
own|热乎 else-16 done+47 off-27
own|热乎了 else-16 done+47 off-27
own|牌 talk+58 else-52
own|物 talk+89 else-91 off-17
own|物业 talk+95 else-103
own|王 talk-21 else+35 done-26
own|现 talk-74 else+119 done-33 off-25
own|现在 talk-55 else+89 done-26 off-18
own|班 done-27 off+39
own|瓶 talk+92 else-88 done-15
own|生 else+62 done-41 off-54
own|用 talk-107 else-115 done+43 off+116
own|用买 talk-23 else-27 off+52
own|用买了 talk-23 else-27 off+52
own|用了 talk-48 else-85 done-51 off+105
own|用了$ talk-48 else-85 done-51 off+105
own|用来 talk-52 else-44 done+45 off+29
own|用来了 done+36 off-26
own|用跑 done+33 off-23
own|用跑了 done+33 off-23
own|甭 done+18
own|甭来 done+18
own|电 talk+65 else-121 done+76 off-33
own|电<now> talk-26 else-71 done+84 off-16
own|电了 talk-26 else-71 done+84 off-16
own|电了$ talk-26 else-71 done+84 off-16
own|电话 talk+84 else-72 done-46
own|留 talk-29 done-51 off+57
own|的 talk-45 else+187 done-85 off-83
own|的$ talk+55 else+16 done-100 off-22
own|皮 talk+94 else-85 off-26
own|盐 talk+70 else-90 done+57 off-59
own|盐都 talk-23 done+50 off-26
own|盒 talk+34 else-44 done-20 off+23
own|盒$ off+34
own|看 talk-108 else+227 done-48 off-93
own|真 talk-54 else+80 done+15 off-58
own|真<agree> talk+29 else-58 done+47 off-23
own|真是 talk+29 else-58 done+47 off-23
own|着 talk+73 else-44 done-69
own|着$ talk+49 else-48 done-27
own|着<now> talk+39 else+17 done-21 off-47
own|着了 talk+34 else-25
own|着了$ talk+34 else-25
own|着吧 off+20
own|着吧$ off+20
own|着呢 talk-49 else+28 done-19 off+34
own|着呢$ talk-49 else+28 done-19 off+34
own|着急 talk+71 else-59 off-22
own|着急$ talk+75 else-64 off-22
own|碗 talk+52 else-29 done-31
own|礼 talk+42 else-38 done-23
own|礼拜 talk+48 else-63 off+22
own|端 talk-17 off+23
own|端了 off+25
own|等 talk+207 else-173 done-80 off-98
own|等<now> talk+71 else-56 done-23 off-17
own|等到 talk+153 else-149 done-21 off-24
own|等着 talk+69 else-53 off-27
own|算 talk-20 else-56 done+25 off+43
own|算了 else-33 done-23 off+31
own|算了$ talk+38 else-33 done-24
own|算了算 off+18
own|箱 else-25 off+39
own|箱里 else-25 off+39
own|红 talk+72 else-45 done-27 off-30
own|经 talk+31 else-33
own|给 talk-27 else-42 done+37 off+24
own|给<carry> talk-22 else-30 done-36 off+75
own|给<carry><go> else-22 done-23 off+53
own|给<fix> talk-22 else-34 done+59 off-18
own|给<now> done-19 off+36
own|给了 done-19 off+36
own|给了$ off+24
own|给他 talk+33 else-52 done+30 off-16
own|给带 off+29
own|给送 else-16 done-18 off+41
own|维 talk+92 else-80 done-16 off-22
own|缠 talk+53 else-48 off-19
own|网 talk-72 else+37 done-29 off+48
own|翻 talk-27 done-22 off+47
own|翻出 talk-19 else-22 done-19 off+50
own|翻出来 talk-19 else-22 done-19 off+50
own|老 else-31 off+32
own|老人 talk+63 else-18 done-30 off-39
own|老公 talk-32 else-17 off+41
own|老师 talk-24 else-41 off+56
own|胶 talk+47 else-40 off-21
own|能 else+17 off-24
own|能<agree> talk-18 else-28 done+54 off-21
own|能坐 done+17
own|能坐了 done+17
own|能是 else-33 done+55 off-20
own|脚 talk+50 else-60 done+40 off-43
own|腾 talk-15 else-26 done+49 off-15
own|腾<now> else-19 done+19
own|腾了 else-19 done+19
own|腾了$ else-19 done+19
own|腿 talk+57 else-56 done+26 off-42
own|自 talk-106 else+44 done+71 off-38
own|自个 done+27
own|自个儿 done+27
own|自己 talk-76 done+68 off-23
own|自己买 done-34 off+44
own|自己又 else-18 done+40 off-26
own|自己开 else-26 done+39
own|花 talk+53 done-39 off-42
own|药 else-35 done+26
own|药到 else-20 done+38 off-17
own|药到手 else-20 done+38 off-17
own|莫 off+22
own|莫跑 off+17
own|莫跑了 off+17
own|蛋 talk+15 else-37 done+49 off-43
own|蛋要 talk+37 else-31
own|行 talk+118 else-79 done-48 off-57
own|行$ talk+133 else-117 done-31 off-42
own|袋 talk+38 else-46 off+17
own|袋$ off+23
own|要 talk+38 else+35 done-99 off-33
own|要了 talk-22 else-49 done-18 off+65
own|要了$ talk-22 else-49 done-18 off+65
own|警 talk-47 done+65 off-44
own|让 talk-62 done-29 off+63
own|让孙 talk+29 else-16
own|试 talk-36 done+28
own|试了 else-18 done+30
own|话 talk+70 else-45 done-51
own|说 talk-131 else-37 done+36 off+94
own|说今 talk-42 else-81 off+94
own|说今天 talk-42 else-81 off+94
own|请 talk+53 else-60
own|谁 done+29 off-21
own|谢 talk+97 else-118 done+20 off-22
own|谢$ talk+40 else-52 done+24 off-39
own|谢你 talk+62 else-67 done+26 off-32
own|谢大 talk-19 else-24 done-16 off+46
own|谢大家 talk-19 else-24 done-16 off+46
own|谢李 talk+43 else-38 off-29
own|谢李大 talk+43 else-38 off-29
own|谢谢 talk+89 else-117 done+41 off-35
own|谢谢$ talk+62 else-81 done+29 off-36
own|谢谢你 talk+62 else-69 done+27 off-31
own|谢谢大 talk-19 else-24 done-16 off+46
own|谢谢李 talk+43 else-38 off-29
own|货 talk-21 else-30 done+32
own|货了 talk-21 else-30 done+32
own|货了$ talk-21 else-30 done+32
own|贵 talk+61 else-42 done-20 off-19
own|费 talk-91 else+40 done+37
own|走 talk-21 else+16
own|走$ talk+29 done-18 off-30
own|走<now> talk-21 else-32 done+50
own|走了 talk-21 else-32 done+50
own|走了$ talk-21 else-32 done+50
own|起 talk-97 else+82 done-15
own|起<go> talk-33 off+26
own|起来 talk-33 off+26
own|趟 talk+22 else-64 done+59 off-38
own|趟$ talk+36 else-52 done+43 off-44
own|趟了 talk-17 else-15 done+24
own|趟了$ talk-17 else-15 done+24
own|跑 talk-110 else-70 done+50 off+74
own|跑<now> talk-47 else-47 off+60
own|跑了 talk-65 else-55 done-20 off+92
own|跑了$ talk-62 else-49 done-16 off+84
own|跑这 talk-25 else-31 done+45
own|跟 talk+15 else-30 off+15
own|路 else+69 done-30 off-38
own|路滑 talk+52 else-33 off-19
own|路滑$ talk+40 else-23 off-15
own|转 talk+93 else-80 done-19 off-25
own|转$ talk+31 else-25
own|软 talk-21 done+39
own|过 talk-16 else+127 done-69 off-58
own|过来 talk-17 else+19
own|还 talk-86 else+145 done-62 off-17
own|还有 talk-63 done-30 off+68
own|还有$ else-51 off+61
own|这 talk-102 else+186 done-29 off-61
own|退 talk-18 done-15 off+41
own|送 talk-67 done+40 off+20
own|送来 talk-16 else-17 done+33
own|送来了 else-15 done+34
own|通 off-22
own|道 talk-122 else+120 off-26
own|那 talk-30 else+98 done-71 off-17
own|那<now> done-16 off+29
own|那个 talk+31 else-22 done-26
own|那就 done-15 off+30
own|邻 talk-32 else-61 done+53 off+18
own|邻居 talk-32 else-61 done+53 off+18
own|邻居给 done-19 off+36
own|都 else+42 done+31 off-115
own|都<finished> talk-16 done+31
own|酱 talk+52 else-53 off-21
own|酱油 talk+52 else-53 off-21
own|里 else+51 done-65
own|里找 off+27
own|里找着 off+27
own|里翻 off+23
own|里翻出 off+23
own|里还 else-19 off+33
own|里还有 else-21 off+34
own|金 talk-31 else+67 done-23
own|钱 talk+85 else-55 off-75
own|钱我 talk+87 else-63 done-29 off-28
own|钱我微 talk+58 else-49
own|门 talk+101 else-89 done-49
own|门口 talk+114 else-80 done-49 off-43
own|门口就 talk+53 else-47
own|门自 else-26 done+39
own|门自己 else-26 done+39
own|问 else+32 done-26
own|闸 talk-24 else-41 done+65 off-20
own|闺 else-18 done-19 off+42
own|闺女 else-18 done-19 off+42
own|闺女下 off+31
own|阀 talk+60 else-62 off-16
own|阀门 talk+60 else-62 off-16
own|阿 talk+46 else-43 done-27
own|需 talk-60 done-24 off+57
own|面 talk-59 else+106 off-37
own|鞋 talk+67 else-36 done-32 off-25
own|顺 talk+24 else-52 done-22 off+48
own|顺道 else-27 off+44
own|马 talk+62 else-36 done-31 off-28
own|马上 talk+37 else-20 done-22
own|马上$ talk+49 else-42
own|马上是 talk+73 else-71
own|骑 talk+46 else-38
own|骑$ talk+46 else-38
own|魏 talk+36 else-69 off+27
own|魏师 talk+42 else-47
own|魏师傅 talk+42 else-47
own|鸡 talk+86 else-81 done+19 off-64
own|鸡蛋 talk+31 else-45 done+37 off-36
own|鸡蛋要 talk+37 else-31
own|麻 talk+114 else-162 done-20 off+40
own|麻烦 talk+120 else-173 done-19 off+42
own|麻烦了 talk+62 else-97
s talk+44 else+75 take-80 back-26 done-49 undone-22 off-19
s$ talk+88 else-48 take-66 back-16
shape:! talk-179 else+412 take-97 back-52 done-124 undone-115 off-91
shape:? else+220 take-99 back-65 done-102 undone-68 off-48 yes-102 no-66
shape:?$ talk-110 else+308 take-78 back-45 done-86 undone-88 off-38 yes-100 no-64
shape:asks talk+32 else+76 back-95 done-15 undone-44 off-30 yes-30 no-103
spans:0 talk+105 else-181 take+110 back-91 done+40 undone-123
spans:1 else+276 take-114 back-152 done-140 undone-124 off-158 yes+80 no-35
spans:2 else+26 back-51 done-34 undone-44 yes+36 no+148
spans:3 talk-186 else+95 take+21 back+44 done+88 undone-23
spans:4 talk-221 else+332 back+20 done-87 undone-100 off-31 yes+35 no-22
t:finish talk-180 else-276 take+34 back-103 done+364 undone-191 off-86 yes-29 no+38
t:give-back talk-22 else-220 take-69 back+220 done-92
t:got talk-86 else-83 done+154 off-84
t:heard talk+179 else-171 take-53 back-15 done-16 undone-34
t:needless talk+85 else-213 take-33 off+143 yes-27 no+37
t:nod talk+78 else-151 take-75 back-24 done+122 undone-94 yes+77 no-41
t:not-ours talk-47 else-53 take-21 back+89
t:progress talk+111 else-192 take-76 back-150 done-120 undone+156 off-15
t:relay talk+57 else+54 take-33 back-30 done-74 undone-69 off-46
t:take talk-129 else-127 take+259 back-82 done-106 undone-28
t:thanks talk+116 else-111 take-16 done+25 undone-21 off-47
t:unwell talk-60 else-235 take-37 back-76 done-174 undone+317 off-39 yes+28
t:well talk-130 else-142 take-116 back-54 done+279 undone-150 off-105 yes-29 no+38
t:wrong else-79 back+64 done-86 undone+61 no+22
taken+| talk+45 take-48
taken+|<accept> talk-81 else+78
taken+|<agree> talk-42 else-15 take+48
taken+|<agree>$ else-100 take+90
taken+|<agree>..<ask> talk+40 else-25 take-24
taken+|<agree>..<me> talk-65 else-37 take+78
taken+|<agree>..<now> talk-73 else+58
taken+|<agree>..<they> talk-59 else-18 take+58
taken+|<agree>..<you> talk+39 else-25 take-21
taken+|<agree><you> talk+59 else-55
taken+|<ask> else+33 take-82
taken+|<ask>$ talk+33 take-41
taken+|<ask>..<me> talk-58 else+41 take+19
taken+|<ask>..<still> talk+45 else-37
taken+|<ask>走 talk+85 else-83
taken+|<body> talk+58 else-33 take-42
taken+|<body>..<agree> talk+41 else-36
taken+|<body>..<body> talk+42 else-40
taken+|<body>..<finished> talk+62 else-59
taken+|<body>..<me> talk+29 else-26
taken+|<body>..<now> talk+15
taken+|<body>的 talk+34 else-29
taken+|<broken> talk-85 else+38 take+28
taken+|<broken>$ talk+27 else-87 take+56
taken+|<but> talk-46 else+37
taken+|<but>..<goods> talk+62 else-38 take-43
taken+|<but>..<me> talk-32 take+31
taken+|<but>..<not> talk-18 else-29 take+43
taken+|<but>..<now> else+36 take-54
taken+|<but>个 talk-54 take+44
taken+|<cannot> else+33 take-57
taken+|<carry> talk+51 else-114 take+64
taken+|<carry>..<but> else-26 take+33
taken+|<carry>..<goods> talk+73 else-112 take+44
taken+|<carry>..<me> talk-27 else-33 take+47
taken+|<carry>..<now> talk-23 else+20
taken+|<carry>..<they> talk-66 else-55 take+92
taken+|<carry><goods> talk-40 else-28 take+55
taken+|<carry>着 talk+36 else-55 take+17
taken+|<fine> talk+16 take-25
taken+|<fine>$ talk+73 else-77
taken+|<fine>..<goods> talk+60 else-48 take-22
taken+|<fine>..<me> talk+95 else-81 take-43
taken+|<finished> else+41 take-54
taken+|<fix> talk-24 else+86 take-68
taken+|<fix>..<body> talk+30 else-37
taken+|<go> talk-106 take+75
taken+|<go>$ talk-38 else-110 take+115
taken+|<go>..<agree> talk-21
taken+|<go>..<carry> talk-44 take+32
taken+|<go>..<help> talk-46 take+51
taken+|<go>..<not> talk+41 else-19 take-25
taken+|<go>..<now> else+72 take-89
taken+|<go>..<they> talk-44 else-19 take+51
taken+|<go><now> talk+18 else+32 take-62
taken+|<goods> talk+82 else-72 take-30
taken+|<goods>$ talk+41 else-71 take+28
taken+|<goods>..<ask> talk+78 else-62 take-40
taken+|<goods>..<cannot> talk+86 else-77 take-30
taken+|<goods>..<carry> talk+64 else-42 take-38
taken+|<goods>..<go> talk-61 else+28 take+30
taken+|<goods>..<me> talk-66 else+29 take+34
taken+|<goods>..<they> talk+23 else-24
taken+|<help> talk-152 else-18 take+116
taken+|<help>$ talk-68 else-22 take+72
taken+|<help>..<agree> take+18
taken+|<help>..<carry> talk-33 else-45 take+65
taken+|<help>..<go> talk-17 take+19
taken+|<help>..<me> talk-30 else-33 take+53
taken+|<help>..<they> talk-49 else-45 take+73
taken+|<help>..<wish> talk-24 else-31 take+46
taken+|<help><they> talk-39 else-43 take+65
taken+|<help><they><agree> else-20 take+24
taken+|<help><they><carry> take+21
taken+|<help><they>跑 talk-17 take+27
taken+|<if> else-46 take+49
taken+|<if>..<go> talk-18 else-21 take+32
taken+|<if>..<help> talk-43 else-26 take+60
taken+|<if>..<me> else-73 take+52
taken+|<if>..<now> talk+52 else-61
taken+|<kin> talk+80 else-71 take-27
taken+|<kin>..<me> talk+74 else-67
taken+|<later> talk+95 else-56 take-98
taken+|<me> talk+32 else-75 take+42
taken+|<me>..<agree> talk-36 else+47
taken+|<me>..<ask> talk+34 else-19 take-20
taken+|<me>..<but> talk+69 else-52 take-26
taken+|<me>..<carry> talk-47 else-84 take+103
taken+|<me>..<fix> talk+47 else-29 take-29
taken+|<me>..<go> talk+21 else-96 take+62
taken+|<me>..<goods> talk+68 else-102 take+31
taken+|<me>..<help> talk-85 else-61 take+108
taken+|<me>..<name> talk-67 else+55
taken+|<me>..<not> else-34 take+36
taken+|<me>..<now> else+69 take-94
taken+|<me>..<off> talk+62 else-54 take-19
taken+|<me>..<place> talk-21 take+24
taken+|<me>..<refuse> talk+114 else-106 take-29
taken+|<me>..<still> talk+42 take-39
taken+|<me>..<they> talk-132 else-98 take+157
taken+|<me>..<wish> talk-58 else-45 take+78
taken+|<me><carry> talk-26 take+15
taken+|<me><go> else-77 take+53
taken+|<me><help> talk-31 else-41 take+58
taken+|<me><help><they> talk-27 else-47 take+61
taken+|<me><not> talk-62 else-54 take+86
taken+|<me><not>放 talk-52 else-46 take+74
taken+|<me><now> talk+85 else-65 take-47
taken+|<me><now><refuse> talk+62 else-51 take-23
taken+|<me><wish> talk-56 else-51 take+81
taken+|<me><wish><carry> talk-23 else-36 take+50
taken+|<me>也 talk-63 else+49
taken+|<me>有 else-30 take+37
taken+|<me>跟 talk-18 else-34 take+46
taken+|<me>跟<they> else-31 take+38
taken+|<me>那 talk+64 else-58
taken+|<name> talk+188 else-138 take-157
taken+|<name>..<agree> talk+118 else-107 take-38
taken+|<name>..<ask> talk+126 else-119 take-22
taken+|<name>..<body> talk+82 else-75 take-20
taken+|<name>..<but> talk+22 take-15
taken+|<name>..<carry> talk+56 else-40 take-27
taken+|<name>..<fix> talk+39 else-31 take-15
taken+|<name>..<me> talk+151 else-118 take-91
taken+|<name>..<now> talk+107 else-78 take-68
taken+|<name>..<past> talk+34 else-29
taken+|<name>..<still> talk+82 else-74 take-23
taken+|<name>..<thanks> talk+56 else-52
taken+|<name>..<you> talk+74 else-69
taken+|<name><agree> talk+81 else-78
taken+|<name><agree><ask> talk+40 else-38
taken+|<name><ask> talk+40 else-35
taken+|<name><body> talk+70 else-59 take-22
taken+|<name><now> talk+26 take-44
taken+|<name><past> talk+34 else-29
taken+|<name><past><body> talk+34 else-29
taken+|<name><still> talk+28 else-22
taken+|<name><still><agree> talk+61 else-58
taken+|<name><thanks> talk+31 else-26
taken+|<name>在 talk+78 else-68 take-29
taken+|<name>真 talk+41 else-39
taken+|<name>真<agree> talk+41 else-39
taken+|<not> talk-17 else+43 take-43
taken+|<not>$ talk+47 else-22 take-35
taken+|<not>..<me> talk-21
taken+|<not>..<now> talk+40 else-21 take-45
taken+|<not><now> talk+87 else-86
taken+|<not>放 talk-55 else-38 take+71
taken+|<now> talk+70 take-128
taken+|<now>$ talk+49 take-106
taken+|<now>..<agree> else+47 take-39
taken+|<now>..<ask> talk+39 else-27 take-19
taken+|<now>..<but> talk-29 else+84 take-57
taken+|<now>..<carry> talk+18 take-31
taken+|<now>..<fine> talk+48 else-32 take-25
taken+|<now>..<go> else-28 take+31
taken+|<now>..<goods> talk+43 take-44
taken+|<now>..<help> talk-49 take+52
taken+|<now>..<me> talk+107 else-111
taken+|<now>..<name> talk-64 else+52
taken+|<now>..<not> talk-50 else+84 take-35
taken+|<now>..<now> talk+66 else-25 take-93
taken+|<now>..<off> talk+64 else-51 take-24
taken+|<now>..<refuse> talk+67 else-56 take-24
taken+|<now>..<still> talk+31 else-15 take-23
taken+|<now><fine> talk+58 else-45 take-23
taken+|<now><off> talk+51 else-40 take-18
taken+|<now><refuse> talk+67 else-56 take-24
taken+|<now><refuse><now> talk+55 else-46 take-18
taken+|<now>给 talk+48 else-41
taken+|<now>给<me> talk+48 else-41
taken+|<off> talk+123 else-99 take-71
taken+|<off>$ talk+130 else-109 take-70
taken+|<off>..<me> talk+56 else-40 take-29
taken+|<past> talk+39 else-28 take-17
taken+|<past>..<body> talk+34 else-29
taken+|<past><body> talk+34 else-29
taken+|<place> talk+25 else-31
taken+|<place>..<now> take+18
taken+|<refuse> talk+184 else-170 take-74
taken+|<refuse>$ talk+92 else-83 take-28
taken+|<refuse>..<now> talk+128 else-115 take-53
taken+|<refuse>..<refuse> talk+92 else-83 take-28
taken+|<refuse><now> talk+105 else-98 take-34
taken+|<refuse><refuse> talk+92 else-83 take-28
taken+|<still> talk+32 else+22 take-94
taken+|<still>..<agree> talk+60 else-49 take-23
taken+|<still>..<you> talk+53 else-47
taken+|<still><agree> talk+67 else-60 take-19
taken+|<still><agree><you> talk+61 else-58
taken+|<thanks> else+22 take-25
taken+|<thanks>$ talk+30 else-15 take-22
taken+|<they> else-141 take+132
taken+|<they>$ talk-47 else-60 take+82
taken+|<they>..<agree> talk-18 take+24
taken+|<they>..<ask> talk+75 else-92 take+25
taken+|<they>..<but> talk-42 else-63 take+81
taken+|<they>..<carry> talk+38 else-21 take-23
taken+|<they>..<go> else-65 take+46
taken+|<they>..<goods> talk-30 take+34
taken+|<they>..<help> talk-15 take+23
taken+|<they>..<if> talk-28 else-64 take+74
taken+|<they>..<me> talk-31 else-84 take+93
taken+|<they>..<not> talk-34 else-47 take+66
taken+|<they>..<now> talk+76 else-75
taken+|<they><agree> talk-32 else-15 take+37
taken+|<they><but> talk-37 else-74 take+86
taken+|<they><but>个 else-56 take+56
taken+|<they><carry> take+20
taken+|<they><go> talk+58 else-46 take-24
taken+|<they><go><now> talk+58 else-46 take-24
taken+|<they><if> else-45 take+32
taken+|<they>跑 talk-17 take+27
taken+|<tool> else-19
taken+|<tool>..<now> talk+15 else-36 take+16
taken+|<wish>..<carry> talk+54 else-90 take+33
taken+|<wish>..<goods> talk-68 else-44 take+84
taken+|<wish><carry> talk+56 else-92 take+34
taken+|<wish><carry><goods> talk-23 else-36 take+50
taken+|<you> talk-68 else+138 take-82
taken+|<you>$ talk+61 else-44 take-28
taken+|<you>..<me> talk+34 else-15 take-25
taken+|n:asks talk+50 take-97
taken+|n:errand talk-53 else-123 take+128
taken+|n:errand$ talk-31 else-108 take+109
taken+|n:goes talk-32 else-56 take+72
taken+|n:goes$ talk-30 else-52 take+68
taken+|n:later talk-71 else+72
taken+|n:near talk-107 take+72
taken+|n:near$ talk-64 else+46 take+15
taken+|n:needless talk+127 else-120 take-48
taken+|n:needless$ talk+106 else-102 take-29
taken+|n:nods talk-90 else+73
taken+|t:give-back talk+33 else-20 take-17
taken+|t:needless talk+153 else-153 take-28
taken+|t:take talk-26 else-53 take+65
taken-| talk-187 else+288 take-116
taken-|<agree> talk-122 else+205 take-85
taken-|<ask> talk+25 else+19 take-71
taken-|<ask>$ talk+37 else-23 take-21
taken-|<body> talk+36 else-19 take-28
taken-|<body>..<not> talk+77 else-72
taken-|<broken> talk-33 else+85 take-70
taken-|<but> talk-16 else+76 take-74
taken-|<but>..<now> else+33 take-29
taken-|<but>..<they> take+22
taken-|<carry> else+102 take-133
taken-|<carry>..<tool> talk+60 else-34 take-41
taken-|<go> else+49 take-38
taken-|<go>..<agree> talk+63 else-48 take-25
taken-|<go>..<but> talk+79 else-64 take-32
taken-|<go>..<now> talk+47 take-63
taken-|<go><now> talk+81 else-52 take-54
taken-|<go><now>也 talk+76 else-71 take-15
taken-|<help> talk+19 else-67 take+46
taken-|<help>..<tool> talk-18 else-47 take+53
taken-|<later> talk+19 take-34
taken-|<me> talk-71 else+147 take-79
taken-|<me>..<go> talk-45 else-23 take+56
taken-|<me>..<help> talk+28 else-92 take+61
taken-|<me>..<now> talk+68 else-27 take-72
taken-|<me>..<thing> talk+71 else-61 take-20
taken-|<me>..<tool> talk+78 else-104 take+18
taken-|<me><go> talk-34 take+38
taken-|<name> talk+51 else-42 take-20
taken-|<name>..<agree> talk+26 take-20
taken-|<name>..<but> talk+36 else-23 take-19
taken-|<name>..<go> talk+76 else-122 take+39
taken-|<name>..<me> talk-43 take+51
taken-|<name>..<not> talk+58 else-48 take-20
taken-|<name>..<now> talk+79 else-62 take-35
taken-|<name><but> talk+47 else-40 take-15
taken-|<name><but>个 talk+47 else-40 take-15
taken-|<not> talk-47 else+104 take-75
taken-|<not>..<help> else-22 take+25
taken-|<now> talk-55 else+158 take-128
taken-|<now>$ talk-38 else+106 take-92
taken-|<now>..<agree> talk+43 else-24 take-28
taken-|<now>..<but> talk+53 else-32 take-35
taken-|<now>..<me> talk+68 else-36 take-53
taken-|<now>..<now> talk+15 else+20 take-49
taken-|<now>..<you> talk+94 else-78 take-38
taken-|<now>也 talk+76 else-71 take-15
taken-|<now>也<agree> talk+76 else-71 take-15
taken-|<past> talk+56 else-34 take-36
taken-|<past>..<but> talk+66 else-63
taken-|<past>..<now> talk+47 else-37 take-18
taken-|<place> talk+35 take-33
taken-|<still> talk-62 else+116 take-61
taken-|<still>..<thing> talk+73 else-66 take-18
taken-|<they> else+45 take-72
taken-|<they>..<me> talk+84 else-68 take-31
taken-|<they>..<now> else+30 take-30
taken-|<they>..<past> talk+67 else-60 take-15
taken-|<they>..<thing> talk+87 else-78 take-25
taken-|<they><past> talk+68 else-62
taken-|<thing> talk+59 else-26 take-58
taken-|<tool> talk+39 else-39
taken-|<wish> talk+16 else+28 take-67
taken-|<you> talk-26 else+82 take-65
taken-|n:asks talk+60 take-80
taken| talk-71 else+154 take-99
taken|$ talk-71 else+154 take-99
taken|0 talk+32 else+25 take-113
taken|<accept> talk-83 else+115 take-44
taken|<agree> talk-99 else+99
taken|<agree>$ talk-15 else-54 take+66
taken|<agree>..<ask> else+21 take-32
taken|<agree>..<carry> talk-17
taken|<agree>..<help> else-18 take+15
taken|<agree>..<me> talk-94 take+57
taken|<agree>..<not> else+30 take-51
taken|<agree>..<now> talk-115 else+114
taken|<agree>..<they> talk-79 else+20 take+42
taken|<agree>..<you> talk+51 else-30 take-31
taken|<agree><ask> talk-18 else+32 take-16
taken|<agree><you> talk+54 else-48
taken|<ask> talk+25 else+39 take-97
taken|<ask>$ talk+54 else-27 take-47
taken|<ask>..<me> talk-78 else+71
taken|<ask>..<place> else-38 take+40
taken|<ask>..<still> talk+31 else-19 take-17
taken|<ask>走 talk+106 else-104
taken|<body> talk+76 else-42 take-65
taken|<body>..<agree> talk+42 else-33
taken|<body>..<body> talk+30 else-23
taken|<body>..<finished> talk+62 else-59
taken|<body>..<me> talk+28 else-24
taken|<body>..<not> talk+72 else-66
taken|<body>的 talk+33 else-27
taken|<broken> talk-89 else+90
taken|<broken>$ else-49 take+44
taken|<broken>..<now> talk-38 else+65 take-31
taken|<but> talk-43 else+80 take-41
taken|<but>..<ask> talk+33 take-40
taken|<but>..<goods> talk+57 else-30 take-45
taken|<but>..<me> talk-21 else-18 take+33
taken|<but>..<not> talk-57 take+50
taken|<but>..<now> else+57 take-73
taken|<but>..<they> talk-22
taken|<but>个 talk-30 else-16 take+41
taken|<cannot> talk-35 else+101 take-78
taken|<carry> talk+38 else-39
taken|<carry>$ talk+18 take-28
taken|<carry>..<ask> talk+96 else-78 take-46
taken|<carry>..<but> talk-18 else-16 take+29
taken|<carry>..<goods> talk+68 else-104 take+41
taken|<carry>..<me> talk-40 take+36
taken|<carry>..<now> talk-48 else+57
taken|<carry>..<they> talk-77 else-36 take+84
taken|<carry>..<tool> talk+31 else-41
taken|<carry><goods> talk-40 else-28 take+55
taken|<carry><tool> talk+23 else-34
taken|<carry>着 talk+29 else-43
taken|<crew> talk-22 else-34 take+51
taken|<fine> talk-17 else+61 take-52
taken|<fine>$ talk+61 else-48 take-22
taken|<fine>..<goods> talk+57 else-42 take-25
taken|<fine>..<me> talk+105 else-87 take-54
taken|<fine>..<still> talk+50 else-38 take-18
taken|<finished> talk+75 else-47 take-78
taken|<finished>..<ask> talk+112 else-111
taken|<fix> talk-62 else+156 take-115
taken|<fix>..<ask> talk+51 else-43
taken|<fix>..<body> talk+26 else-32
taken|<go> talk-87 else+23 take+46
taken|<go>$ talk-86 else-100 take+131
taken|<go>..<agree> talk+41 else-37
taken|<go>..<but> talk+56 else-44 take-25
taken|<go>..<carry> talk-49 take+28
taken|<go>..<help> talk-51 take+49
taken|<go>..<me> else+56 take-44
taken|<go>..<not> talk+29 take-31
taken|<go>..<now> talk+42 else+46 take-132
taken|<go>..<they> talk-57 take+40
taken|<go><now> talk+82 else-23 take-105
taken|<go><now>也 talk+76 else-71 take-15
taken|<goods> talk+19 else+25 take-67
taken|<goods>$ else-19
taken|<goods>..<ask> talk+68 else-50 take-42
taken|<goods>..<cannot> talk+81 else-68 take-33
taken|<goods>..<carry> talk+57 else-30 take-42
taken|<goods>..<go> talk-62 else+30 take+29
taken|<goods>..<me> talk-69 else+35 take+31
taken|<goods>..<now> talk-20 else+61 take-48
taken|<goods>..<they> talk+23 else-23
taken|<help> talk-98 else-70 take+133
taken|<help>$ talk-81 else-33 take+89
taken|<help>..<agree> take+16
taken|<help>..<carry> talk-21 else-52 take+62
taken|<help>..<go> talk-46 else-42 take+68
taken|<help>..<me> talk-32 else-29 take+51
taken|<help>..<they> talk-49 else-45 take+73
taken|<help>..<tool> talk-18 else-47 take+53
taken|<help>..<wish> talk-25 else-28 take+45
taken|<help><go> talk-35 else-44 take+62
taken|<help><they> talk-39 else-43 take+65
taken|<help><they><agree> else-20 take+24
taken|<help><they><carry> take+21
taken|<help><they>跑 talk-17 take+27
taken|<if> talk-33 else-16 take+41
taken|<if>..<go> talk-19 else-18 take+31
taken|<if>..<help> talk-44 else-23 take+59
taken|<if>..<me> else-66 take+51
taken|<if>..<now> talk+45 else-51
taken|<kin> talk+24 else+17 take-70
taken|<kin>..<me> talk+58 else-42 take-23
taken|<later> talk+97 else-48 take-120
taken|<later>..<me> talk+60 else-21 take-66
taken|<later><me> talk+76 else-49 take-58
taken|<laugh> talk+22 take-39
taken|<laugh>$ talk+60 else-44 take-25
taken|<me> talk-17 else+25
taken|<me>..<agree> talk-44 else+84 take-43
taken|<me>..<ask> talk+51 take-60
taken|<me>..<but> talk+66 else-35 take-44
taken|<me>..<carry> talk-17 else-58 take+65
taken|<me>..<fix> talk+32 take-41
taken|<me>..<go> else-99 take+91
taken|<me>..<goods> talk+32 else-48
taken|<me>..<help> talk-38 else-127 take+138
taken|<me>..<name> talk-87 else+84
taken|<me>..<not> talk-33 take+17
taken|<me>..<now> talk+53 else+30 take-132
taken|<me>..<off> talk+58 else-48 take-22
taken|<me>..<place> talk+26 else-46 take+17
taken|<me>..<refuse> talk+108 else-97 take-32
taken|<me>..<still> talk+34 take-56
taken|<me>..<they> talk-151 else-84 take+158
taken|<me>..<thing> talk+65 else-42 take-36
taken|<me>..<tool> talk+55 else-109 take+46
taken|<me>..<wish> talk-83 take+63
taken|<me><but> talk+72 else-61 take-22
taken|<me><carry> talk+18 take-24
taken|<me><carry><tool> talk+28 else-43
taken|<me><go> else-76 take+74
taken|<me><help> talk-34 else-34 take+54
taken|<me><help><they> talk-27 else-47 take+61
taken|<me><not> talk-77 else-29 take+77
taken|<me><not>放 talk-52 else-46 take+74
taken|<me><now> talk+68 else-39 take-53
taken|<me><now><refuse> talk+62 else-51 take-23
taken|<me><wish> talk-70 else-28 take+72
taken|<me><wish><carry> talk-23 else-36 take+50
taken|<me>也 talk-101 else+32 take+50
taken|<me>回 talk+68 else-51 take-33
taken|<me>回<go> talk+68 else-51 take-33
taken|<me>有 else-24 take+33
taken|<me>给 talk-48 take+42
taken|<me>给<they> talk-41 take+48
taken|<me>跟 talk-18 else-34 take+46
taken|<me>跟<they> else-31 take+38
taken|<me>这 talk+63 else-45 take-32
taken|<me>那 talk+64 else-58
taken|<name> talk+190 else-142 take-127
taken|<name>$ else+27 take-40
taken|<name>..<agree> talk+123 else-105 take-54
taken|<name>..<ask> talk+120 else-111 take-27
taken|<name>..<body> talk+89 else-80 take-23
taken|<name>..<but> talk+51 else-29 take-33
taken|<name>..<carry> talk+95 else-78 take-43
taken|<name>..<fix> talk+37 else-28 take-16
taken|<name>..<go> talk+72 else-99 take+16
taken|<name>..<goods> talk+63 else-55 take-15
taken|<name>..<me> talk+104 else-116 take-17
taken|<name>..<not> talk+56 else-34 take-39
taken|<name>..<now> talk+147 else-113 take-95
taken|<name>..<past> talk+81 else-76
taken|<name>..<still> talk+80 else-71 take-23
taken|<name>..<thanks> talk+56 else-52
taken|<name>..<they> talk-28 else+31
taken|<name>..<you> talk+100 else-88 take-34
taken|<name><agree> talk+79 else-75
taken|<name><agree><ask> talk+40 else-38
taken|<name><ask> talk+33 else-27
taken|<name><body> talk+78 else-65 take-25
taken|<name><but> talk+47 else-40 take-15
taken|<name><but>个 talk+47 else-40 take-15
taken|<name><now> talk+26 take-44
taken|<name><past> talk+81 else-76
taken|<name><past><body> talk+34 else-29
taken|<name><still> talk+28 else-22
taken|<name><still><agree> talk+61 else-58
taken|<name><thanks> talk+31 else-26
taken|<name>在 talk+78 else-68 take-29
taken|<name>手 talk+79 else-74 take-17
taken|<name>真 talk+36 else-34
taken|<name>真<agree> talk+38 else-36
taken|<not> talk-43 else+98 take-80
taken|<not>$ talk+77 else-54 take-45
taken|<not>..<agree> talk+28 take-44
taken|<not>..<me> talk-66 else+49 take+18
taken|<not>..<not> take-41
taken|<not>..<now> else+25 take-58
taken|<not>..<they> talk-64 else+30 take+30
taken|<not><now> talk+77 else-73
taken|<not>放 talk-57 else-35 take+70
taken|<now> talk+28 else+79 take-158
taken|<now>$ talk+24 else+51 take-134
taken|<now>..<accept> talk+73 else-63 take-20
taken|<now>..<agree> talk+28 take-58
taken|<now>..<ask> else+28 take-26
taken|<now>..<but> talk+28 else+30 take-83
taken|<now>..<carry> talk+16 take-32
taken|<now>..<fine> talk+54 else-28 take-39
taken|<now>..<go> talk-19
taken|<now>..<goods> else+41 take-53
taken|<now>..<help> talk+27 else-64 take+38
taken|<now>..<me> talk+138 else-118 take-42
taken|<now>..<name> talk-87 else+81
taken|<now>..<not> talk-50 else+96 take-54
taken|<now>..<now> talk+67 take-117
taken|<now>..<off> talk+63 else-50 take-25
taken|<now>..<place> talk+62 else-36 take-40
taken|<now>..<refuse> talk+66 else-54 take-25
taken|<now>..<still> else+16 take-30
taken|<now>..<you> talk+75 else-51 take-45
taken|<now><ask> talk-23 else+32
taken|<now><fine> talk+77 else-62 take-32
taken|<now><go> else+16
taken|<now><off> talk+51 else-40 take-18
taken|<now><refuse> talk+67 else-56 take-24
taken|<now><refuse><now> talk+55 else-46 take-18
taken|<now>也 talk+87 else-81 take-21
taken|<now>也<agree> talk+87 else-81 take-21
taken|<now>呗 talk+77 else-67 take-27
taken|<now>给 talk+43 else-33
taken|<now>给<me> talk+48 else-41
taken|<off> talk+115 else-86 take-75
taken|<off>$ talk+127 else-105 take-71
taken|<off>..<me> talk+56 else-40 take-29
taken|<past> talk+79 else-52 take-50
taken|<past>..<body> talk+34 else-29
taken|<past>..<but> talk+63 else-57
taken|<past>..<now> talk+51 else-36 take-24
taken|<past><body> talk+34 else-29
taken|<place> talk+44 else-36 take-21
taken|<place>$ talk-26 take+19
taken|<place>..<now> talk-29 else+17
taken|<refuse> talk+171 else-147 take-90
taken|<refuse>$ talk+89 else-78 take-29
taken|<refuse>..<me> talk+46 else-21 take-34
taken|<refuse>..<now> talk+137 else-123 take-61
taken|<refuse>..<refuse> talk+91 else-82 take-28
taken|<refuse><now> talk+117 else-108 take-43
taken|<refuse><refuse> talk+92 else-83 take-28
taken|<still> else+91 take-117
taken|<still>..<agree> talk+46 else-28 take-29
taken|<still>..<me> talk+65 else-49 take-25
taken|<still>..<now> talk-36 else+61 take-30
taken|<still>..<thing> talk+67 else-57 take-20
taken|<still>..<you> talk+42 else-33
taken|<still><agree> talk+61 else-51 take-22
taken|<still><agree><you> talk+61 else-58
taken|<thanks> talk+30 take-47
taken|<thanks>$ talk+71 else-54 take-36
taken|<they> else-90 take+85
taken|<they>$ talk-61 else-39 take+74
taken|<they>..<agree> talk-35 else+22
taken|<they>..<ask> talk+96 else-105
taken|<they>..<but> talk-45 else-41 take+69
taken|<they>..<carry> talk+35 take-26
taken|<they>..<go> else-62 take+46
taken|<they>..<goods> talk-41 take+28
taken|<they>..<help> talk-30 else-27 take+48
taken|<they>..<if> talk-28 else-64 take+74
taken|<they>..<me> talk+44 else-124 take+75
taken|<they>..<not> talk-62 take+59
taken|<they>..<now> talk+66 else-48 take-36
taken|<they>..<past> talk+67 else-60 take-15
taken|<they>..<thing> talk+80 else-70 take-26
taken|<they><agree> talk-43 take+28
taken|<they><but> talk-48 else-60 take+83
taken|<they><but>个 else-56 take+56
taken|<they><carry> talk-15 take+17
taken|<they><go> talk+58 else-46 take-24
taken|<they><go><now> talk+58 else-46 take-24
taken|<they><help> talk-19 else-23 take+37
taken|<they><if> else-45 take+32
taken|<they><past> talk+68 else-62
taken|<they>跑 talk-17 take+27
taken|<thing> else+55 take-90
taken|<thing>..<now> take-23
taken|<tool> talk+38 else-50
taken|<tool>..<now> talk+56 else-66
taken|<under-way> talk-76 else+24 take+48
taken|<under-way>..<me> talk-33 else-47 take+62
taken|<wish> else+20 take-32
taken|<wish>$ talk+87 else-77 take-33
taken|<wish>..<carry> talk+47 else-78 take+29
taken|<wish>..<goods> talk-76 else-31 take+79
taken|<wish><carry> talk+53 else-87 take+32
taken|<wish><carry><goods> talk-23 else-36 take+50
taken|<you> talk-62 else+146 take-89
taken|<you>$ talk+37 take-38
taken|<you>..<me> talk+19 take-30
taken|<you>..<not> talk+29 take-26
taken|^ talk-71 else+154 take-99
taken|^0 talk+70 else-40 take-75
taken|^<accept> talk-17 take+20
taken|^<agree> talk-190 else+25 take+75
taken|^<but> talk-57 else+15 take+28
taken|^<cannot> else+32 take-34
taken|^<carry> talk+22 else-23
taken|^<crew> talk-20 else-38 take+52
taken|^<go> talk-64 else-56 take+80
taken|^<help> else-51 take+51
taken|^<if> talk-34 take+20
taken|^<later> talk+126 else-94 take-96
taken|^<name> talk+255 else-246 take-80
taken|^<not> talk+52 take-114
taken|^<now> talk-80 else+57
taken|^<off> talk+84 else-67 take-42
taken|^<place> talk+103 else-85 take-61
taken|^<refuse> talk+124 else-108 take-57
taken|^<still> talk-39 else+75 take-45
taken|^<thanks> talk+25 take-38
taken|^<they> talk+151 else-162
taken|^一 talk+27 else-80 take+57
taken|^一起 talk-30 take+34
taken|^下 talk+111 else-89 take-67
taken|^下次 talk+124 else-108 take-61
taken|^不 talk+68 else-25 take-93
taken|^不去 talk+37 else-26 take-16
taken|^两 else-82 take+72
taken|^两个 talk-52 else-32 take+62
taken|^两板 talk+46 else-66 take+20
taken|^人 talk+107 else-142 take+60
taken|^人多 else-86 take+76
taken|^他 talk+157 else-159 take-23
taken|^他去 talk+58 else-46 take-24
taken|^他要 else-45 take+32
taken|^俺 talk+83 else-87
taken|^去 talk-16 else-122 take+118
taken|^去$ talk-37 else-57 take+68
taken|^嗯 talk-74 take+42
taken|^嗯$ talk-43 take+40
taken|^她 talk+36 else-64 take+35
taken|^孙 talk+89 else-84 take-21
taken|^孙老 talk+41 else-36
taken|^小 talk+66 else-82
taken|^帮 talk-15 take+20
taken|^帮他 take+21
taken|^张 talk+46 else-43
taken|^我 talk-25 else+39 take-19
taken|^我也 talk-68 else+29 take+29
taken|^我去 talk+18 else-31
taken|^我就 talk+64 else-45 take-29
taken|^我推 talk+28 else-43
taken|^我替 else-23 take+32
taken|^我有 else-49 take+40
taken|^我给 talk-38 else-21 take+51
taken|^我跟 talk-18 else-34 take+46
taken|^有 talk+95 else-55 take-78
taken|^有他 talk+67 else-59 take-19
taken|^李 talk+99 else-89 take-33
taken|^李大 talk+104 else-96 take-32
taken|^王 talk+61 else-55
taken|^王阿 talk+34 else-29
taken|^算 talk+58 else-40 take-33
taken|^算了 talk+63 else-51 take-26
taken|^老 talk+65 else-104 take+30
taken|^老李 talk+50 else-41
taken|^老魏 else-62 take+65
taken|^要 talk-67 else+54 take+15
taken|^要是 else-36 take+39
taken|^让 else-52 take+33
taken|^走 talk+42 else-98 take+63
taken|^路 talk+96 else-86 take-45
taken|^路上 talk+96 else-86 take-45
taken|^辛 talk+62 else-57 take-17
taken|^辛苦 talk+63 else-58 take-17
taken|^那 talk+70 else-84 take+19
taken|^那我 talk+48 else-82 take+36
taken|last:<agree> talk-22 else+92 take-76
taken|last:<broken> talk-38 else+75 take-43
taken|last:<but> talk-21 else-16 take+32
taken|last:<cannot> talk+56 else-29 take-43
taken|last:<carry> talk-37 take+40
taken|last:<goods> talk-26 else-16 take+38
taken|last:<help> else-100 take+96
taken|last:<kin> talk+98 else-92 take-26
taken|last:<later> talk+66 else-50 take-29
taken|last:<me> talk+31 else-127 take+87
taken|last:<not> else+23 take-41
taken|last:<now> talk+33 else+22 take-69
taken|last:<off> talk+44 else-29 take-20
taken|last:<past> talk+33 else-26
taken|last:<refuse> else+24 take-28
taken|last:<still> else+53 take-57
taken|last:<they> talk-47 else-38 take+75
taken|last:<thing> else+51 take-41
taken|last:<wish> else-57 take+50
taken|last:<you> talk+36 take-70
taken|long:14 else+65 take-79
taken|long:2 talk-251 take+80
taken|long:20 talk-105 else+199 take-103
taken|long:30 talk-131 else+227 take-108
taken|long:5 talk+80 take-181
taken|long:9 talk-103 else+109 take-18
taken|n:asks talk+75 take-109
taken|n:errand talk-53 else-123 take+128
taken|n:errand$ talk-31 else-108 take+109
taken|n:fails talk-64 else+52
taken|n:goes talk-35 else-40 take+61
taken|n:goes$ talk-31 else-40 take+58
taken|n:later talk-52 else+55
taken|n:near talk-116 else+30 take+64
taken|n:near$ talk-72 else+63
taken|n:needless talk+127 else-120 take-48
taken|n:needless$ talk+106 else-102 take-29
taken|n:nods talk-111 else+108 take-21
taken|names:1 else-121 take+97
taken|names:2 talk+89 else-74 take-34
taken|shape:? talk-113 else+158 take-53
taken|shape:?$ talk-161 else+204 take-45
taken|shape:asks talk+25 else-37 take+20
taken|spans:1 talk-78 else+146 take-97
taken|spans:2 talk+53 else-36 take-23
taken|spans:3 talk-118 else+197 take-96
taken|t:give-back talk+26 take-19
taken|t:needless talk+153 else-153 take-28
taken|t:take talk-27 else-41 take+55
taken|一 talk-20 else+15
taken|一个 talk+22 else-56 take+38
taken|一个人 talk+36 else-93 take+64
taken|一块 talk-19 take+29
taken|一起 talk-56 take+43
taken|三 talk-63 take+48
taken|上 talk-44 else+79 take-38
taken|上回 talk+37 else-34
taken|下 talk+110 else-66 take-93
taken|下楼 talk+41 else-74 take+31
taken|下次 talk+117 else-97 take-67
taken|下次我 talk+94 else-79 take-52
taken|不 else+48 take-74
taken|不凑 talk+27 else-15
taken|不凑热 talk+27 else-15
taken|不去 talk+94 else-73 take-50
taken|不去了 talk+87 else-76 take-32
taken|不放 talk-55 else-38 take+71
taken|不放心 talk-52 else-46 take+74
taken|不是 else+38 take-28
taken|不用 talk+79 else-74 take-15
taken|不用了 talk+93 else-93
taken|东 talk+37 else-52 take+16
taken|东西 talk+58 else-81 take+27
taken|东西$ talk-19 else-21 take+36
taken|两 else-49 take+38
taken|两个 else-47 take+39
taken|两个人 else-61 take+45
taken|两板 talk+46 else-66 take+20
taken|个 talk-40 else-72 take+95
taken|个$ talk+20 else+22 take-47
taken|个人 else-160 take+145
taken|个高 talk+60 else-58
taken|中 else+52 take-44
taken|中$ talk+36 else-15 take-27
taken|也 talk+83 else-104 take+19
taken|也<agree> talk+62 else-41 take-35
taken|也<not> talk+43 else-30 take-17
taken|也是 talk+64 else-43 take-35
taken|也要 talk-52 else-61 take+87
taken|也要买 talk-23 else-36 take+50
taken|买 talk+15 else-17
taken|乱 talk+20 take-19
taken|了 talk+113 take-221
taken|了$ talk+102 take-205
taken|了也 talk+87 else-81 take-21
taken|了也是 talk+87 else-81 take-21
taken|了吗 talk+107 else-105
taken|了吗$ talk+107 else-106
taken|了呗 talk+77 else-67 take-27
taken|了呗$ talk+77 else-67 take-27
taken|二 talk+81 else-64 take-43
taken|于 talk+47 else-15 take-51
taken|人 talk+57 else-167 take+131
taken|人$ talk+66 else-20 take-74
taken|人<now> talk-24 take+28
taken|人多 talk-54 else-139 take+138
taken|他 talk+91 else-155 take+60
taken|他$ talk-24 else-23 take+38
taken|他一 talk-24 else-70 take+77
taken|他去 talk+53 else-59
taken|他去吧 else-20 take+24
taken|他去就 talk+58 else-46 take-24
taken|他就 talk+44 else-30 take-18
taken|他拎 take+21
taken|他要 else-45 take+32
taken|他要是 else-45 take+32
taken|仨 talk+77 else-73
taken|仨$ talk+77 else-73
taken|们 talk+24 else+46 take-112
taken|份 talk-62 else-82 take+93
taken|会 else+51 take-63
taken|住 talk-25 else+17
taken|你 talk-52 else+133 take-87
taken|你$ talk+40 take-38
taken|便 else+15 take-29
taken|俺 talk+104 else-107
taken|候 talk+93 else-81 take-27
taken|候<ask> talk+70 else-68
taken|傅 talk+117 else-112 take-29
taken|儿 talk+60 else-67
taken|儿<now> talk+71 else-62 take-19
taken|先 talk+63 else-41 take-38
taken|凑 talk+27 else-15
taken|凑热 talk+27 else-15
taken|凑热闹 talk+27 else-15
taken|刘 talk+50 else-42 take-15
taken|刘姐 talk+70 else-69
taken|利 talk+29 else-15 take-17
taken|力 talk-98 else-115 take+132
taken|十 talk+42 take-49
taken|去 talk+41 else-111 take+72
taken|去$ else-93 take+85
taken|去了 talk+127 else-91 take-91
taken|去了$ talk+91 else-60 take-64
taken|去吧 else-20 take+24
taken|去吧$ else-20 take+24
taken|去就 talk+58 else-46 take-24
taken|去就行 talk+58 else-46 take-24
taken|又 else+15 take-26
taken|又是 talk+78 else-75
taken|又是你 talk+61 else-58
taken|可 talk-84 else+140 take-59
taken|号 talk-36 else+22 take+17
taken|吃 talk-71 else+149 take-88
taken|吗 talk+70 else-51 take-36
taken|吗$ talk+76 else-58 take-34
taken|吧 talk-123 else+143 take-35
taken|吧$ talk-112 else+129 take-31
taken|呗 talk+85 else-67 take-41
taken|呗$ talk+85 else-67 take-41
taken|呢 talk-24 else+74 take-65
taken|呢$ talk-25 else+69 take-57
taken|周 talk+25 else+22 take-56
taken|周姐 talk+71 else-58 take-31
taken|哈 else+15 take-38
taken|哈$ talk+50 else-29 take-31
taken|哈哈 talk+32 take-34
taken|哈哈$ talk+52 else-33 take-28
taken|哥 talk+47 else-17 take-62
taken|哥是 talk+19 else-18
taken|哥真 talk+41 else-39
taken|哪 talk+18
taken|啊 talk-113 else+175 take-75
taken|嗯 talk-74 take+41
taken|嗯$ talk-59 take+28
taken|嘛 talk-41 else-51 take+71
taken|嘛$ talk-27 else-68 take+73
taken|回 talk+84 else-30 take-100
taken|回<go> talk+30 else+21 take-60
taken|回去 talk+57 else-32 take-39
taken|在 else+80 take-86
taken|在<me> talk+65 else-48 take-30
taken|在我 talk+102 else-88 take-36
taken|块 talk-34 take+23
taken|多 else-91 take+86
taken|多<now> talk+41 else-31 take-17
taken|多了 talk+48 else-39 take-16
taken|够 talk+83 else-59 take-57
taken|够$ talk+46 else-22 take-34
taken|大 talk+49 else-53
taken|大哥 talk+115 else-106 take-39
taken|大哥是 talk+19 else-18
taken|大哥真 talk+41 else-39
taken|天 talk-125 else+190 take-79
taken|头 talk+38 else-16 take-40
taken|她 else-71 take+81
taken|她$ else-44 take+39
taken|好 talk-20 else+52 take-46
taken|好了 talk+90 else-77 take-39
taken|姐 talk+103 else-80 take-54
taken|姐在 talk+78 else-68 take-29
taken|姨 talk+54 else-44 take-18
taken|子 talk+26 take-39
taken|子呗 talk+39 else-31
taken|子呗$ talk+39 else-31
taken|孙 talk+80 else-71 take-23
taken|孙老 talk+41 else-36
taken|孙老师 talk+41 else-36
taken|家 talk-91 else+117 take-24
taken|小 else+25 take-51
taken|小心 talk+86 else-82 take-23
taken|就 talk+50 else+39 take-133
taken|就不 talk+52 else-28 take-42
taken|就不凑 talk+27 else-15
taken|就不去 talk+52 else-47
taken|就中 talk+51 else-39 take-18
taken|就中$ talk+51 else-39 take-18
taken|就是 talk+27 take-30
taken|就行 talk+57 else-44 take-25
taken|崴 talk+34 else-29
taken|工 talk+49 else-34 take-26
taken|师 talk+126 else-110 take-52
taken|师傅 talk+117 else-112 take-29
taken|帮 talk-30 else+38
taken|帮他 take+21
taken|帮他拎 take+21
taken|年 else+51 take-72
taken|年轻 talk+66 else-54 take-27
taken|张姨 talk+29 else-36
taken|得 else+30 take-57
taken|得下 talk+77 else-69 take-16
taken|心 talk+127 else-133
taken|心$ talk+35 else-32
taken|忙 else-30 take+36
taken|快 else+33 take-39
taken|快$ talk+49 else-45
taken|慢 talk+96 else-93 take-17
taken|我 talk-16 else+27
taken|我不 else-86 take+80
taken|我不放 talk-52 else-46 take+74
taken|我也 talk-121 else-26 take+99
taken|我也要 talk-46 else-70 take+90
taken|我去 talk+39 else-67 take+18
taken|我去$ talk+31 else-50
taken|我家 talk+36 take-34
taken|我就 talk+119 else-109 take-42
taken|我就不 talk+72 else-57 take-34
taken|我推 talk+23 else-22
taken|我推轮 talk+28 else-43
taken|我替 talk-22 else-31 take+46
taken|我替他 talk-16 else-28 take+38
taken|我有 else-24 take+35
taken|我给 talk-59 else+18 take+36
taken|我给他 talk-41 take+48
taken|我跟 talk-18 else-34 take+46
taken|我跟他 else-31 take+38
taken|手 else-29 take+26
taken|手$ talk-49 take+31
taken|打 talk-22 else+24
taken|把 talk-37 else+31
taken|把手 talk-31 else-26 take+49
taken|把手$ talk-31 else-26 take+49
taken|抢 talk+61 else-53 take-16
taken|抬 talk+25 else-37
taken|拎 talk+46 else-38 take-16
taken|挑 talk+31 else-87 take+55
taken|捎 talk+91 else-83 take-29
taken|接 talk+63 else-36 take-43
taken|接着 talk+84 else-73 take-27
taken|推 talk+20
taken|推轮 talk+28 else-43
taken|推轮椅 talk+28 else-43
taken|搭 talk-64 else-37 take+82
taken|搭把 talk-31 else-26 take+49
taken|搭把手 talk-31 else-26 take+49
taken|放 else-16 take+25
taken|放心 else-55 take+59
taken|时 else+35 take-69
taken|时候 talk+93 else-81 take-27
taken|昨 talk+53 else-39 take-21
taken|昨天 talk+56 else-45 take-18
taken|是 talk-33 else+110 take-91
taken|是你 talk+53 else-47
taken|是你$ talk+60 else-57
taken|是哪 talk+17
taken|是哪个 talk+28 else-26
taken|替 talk-22 else-17 take+34
taken|替他 talk-16 else-28 take+38
taken|替他去 else-20 take+24
taken|有 talk+36 else+35 take-101
taken|有$ talk+78 else-65 take-24
taken|有<name> talk+116 else-110 take-34
taken|有他 talk+64 else-56 take-19
taken|机 else+28 take-40
taken|杆 talk+17 else-84 take+61
taken|李 talk+128 else-127 take-28
taken|李大 talk+122 else-114 take-38
taken|李大哥 talk+122 else-114 take-38
taken|来 talk-197 else+260 take-62
taken|板 talk+49 else-51
taken|板<goods> talk+76 else-90
taken|板鸡 talk+90 else-85 take-16
taken|板鸡蛋 talk+90 else-85 take-16
taken|梯 talk+51 else-47
taken|椅 talk+28 else-43
taken|楼 talk+138 else-148
taken|次 talk+81 else-44 take-86
taken|次我 talk+94 else-78 take-52
taken|正 talk-107 take+81
taken|正好 talk-56 else-51 take+83
taken|水 talk+63 else-42 take-41
taken|没 else+53 take-106
taken|没有 talk+89 else-66 take-50
taken|没有$ talk+84 else-74 take-20
taken|添 talk+33 else-22 take-15
taken|添乱 talk+37 else-28
taken|滴 else-75 take+69
taken|点 talk+31 take-90
taken|热 talk+47 else-23 take-37
taken|热闹 talk+57 else-43 take-24
taken|热闹了 talk+27 else-15
taken|王 talk+44 else-29 take-22
taken|王阿 talk+34 else-29
taken|王阿姨 talk+34 else-29
taken|生 else+31 take-53
taken|用 talk+74 else-46 take-75
taken|用了 talk+86 else-85
taken|用了$ talk+90 else-90
taken|电 talk-41 else+18 take+17
taken|的 talk-56 else+186 take-161
taken|的$ talk-17 else+74 take-86
taken|的<goods> talk+97 else-89 take-24
taken|的话我 talk+17 else-21
taken|看 else+99 take-116
taken|真 talk+46 take-64
taken|真<agree> talk+33 else-28
taken|真好 talk+73 else-62 take-30
taken|真好$ talk+76 else-66 take-29
taken|着 talk+73 else-48 take-40
taken|着<carry> talk+51 else-29 take-33
taken|算 talk+122 else-103 take-72
taken|算了 talk+83 else-67 take-39
taken|算了$ talk+83 else-67 take-39
taken|给 talk+31 else+22 take-73
taken|给<me> talk+29 else+24 take-69
taken|给<they> talk-56 take+38
taken|给他 talk-16 take+18
taken|给我 talk+74 else-35 take-69
taken|老 talk+52 else-88 take+32
taken|老师 talk+62 else-54 take-16
taken|老李 talk+37 else-50
taken|老魏 else-62 take+65
taken|脚 talk+102 else-87 take-34
taken|腰 talk+33 else-30
taken|苦 talk+65 else-58 take-19
taken|苦$ talk+89 else-87 take-17
taken|药 talk+21 else-45 take+22
taken|蛋 talk+76 else-72 take-16
taken|蛋$ talk+74 else-57 take-32
taken|行 talk+62 else-19 take-77
taken|行$ talk+83 else-63 take-49
taken|西 talk+32 else-39
taken|西$ talk-19 else-21 take+36
taken|要 talk-217 else+150 take+30
taken|要买 talk-23 else-36 take+50
taken|要是 talk-16 else-50 take+56
taken|觉 talk+51 take-77
taken|觉$ talk+97 else-82 take-44
taken|让 talk+25 else-43 take+18
taken|话 talk-20 else+47 take-29
taken|话我 else-16
taken|说 talk+23 take-67
taken|说$ talk+88 else-83 take-16
taken|谁 talk-29 else+47 take-18
taken|走 talk+132 else-158 take+51
taken|走$ talk-18 else+22
taken|赵 talk+99 else-91 take-25
taken|赵工 talk+95 else-93
taken|起 talk-130 else-28 take+85
taken|起$ talk-42 else-81 take+90
taken|跑 talk+73 else-69
taken|跑$ talk+24 else-34
taken|跟 talk-96 else-19 take+83
taken|跟<name> talk-21 take+33
taken|跟<they> else-31 take+38
taken|跟他 else-31 take+38
taken|跟他一 else-31 take+38
taken|路 talk+95 else-112
taken|路上 talk+90 else-76 take-49
taken|车 talk-137 else+63 take+41
taken|轮 talk+49 else-60
taken|轮椅 talk+28 else-43
taken|轻 talk+63 else-50 take-28
taken|辛 talk+63 else-57 take-19
taken|辛苦 talk+66 else-60 take-19
taken|辛苦$ talk+89 else-87 take-17
taken|边 talk+44 take-78
taken|过 else+23 take-30
taken|还 talk-37 else+60 take-23
taken|还没 talk+21 take-23
taken|这 talk-117 else+192 take-86
taken|道 talk+24 else+36 take-82
taken|那 talk+87 else-131 take+58
taken|那<me> talk+48 else-82 take+36
taken|那<me><now> talk+54 else-53
taken|那个 talk+38 else-16 take-34
taken|那个高 talk+63 else-62
taken|那家 talk-53 else-23 take+68
taken|那我 talk+48 else-82 take+36
taken|那我就 talk+34 else-29
taken|那时 talk+64 else-61
taken|那时候 talk+64 else-61
taken|都 talk-59 else+162 take-127
taken|里 talk-32 else+111 take-94
taken|锅 talk+83 else-67 take-39
taken|锅里 talk+92 else-82 take-35
taken|镜 talk+34 else-84 take+48
taken|闹 talk+99 else-84 take-44
taken|阿 take-25
taken|阿姨 talk+43 else-32 take-16
taken|陪 talk-36 take+27
taken|雨 talk+45 else-27 take-32
taken|顺 talk+44 else-17 take-36
taken|顺便 talk+33 else-18 take-19
taken|饺 talk+62 else-53 take-15
taken|饺子 talk+62 else-53 take-15
taken|马 talk+51 else-78 take+30
taken|高 else-50 take+42
taken|魏 talk+16 else-86 take+60
taken|鸡 talk+55 else-39 take-27
taken|鸡蛋 talk+71 else-62 take-19
taken|麻 talk+40 else-21 take-26
w talk+36 take-17 done-16
x talk+98 else-69 take-50 back-21
y talk-122 else-62 take+101 back-17 done-35 undone-17 yes+90 no-70
一 else+90 take-15 back-61 done-75 undone+23 off-47 yes+79 no-128
一$ talk+82 take-70 back-17 done-24
一上 else-51 take-20 done-35 undone+52 off+39
一上午 else-51 take-20 done-35 undone+52 off+39
一下 else+35 take-110 back+45 done+26 undone-46 off-25 no-62
一下$ talk-31 else+60 take-88 done+34 undone-65 yes+46
一个 talk+76 take+32 done-100 undone-39 off-48 yes-22 no-55
一个$ talk-77 else+94 take+46 done-40
一个人 talk+72 else-84 take+48 done-27 undone-30 no-33
一个样 else-28 undone+39
一个顶 talk+73 else-60 take-19
一人 talk-25 else-24 take+47
一人一 else-62 take+56
一会 talk+44 else-39 take+26 done-20 undone-15
一会儿 talk+50 else-69 take+26 done-19
一到 talk-21 else-34 back+44
一到六 talk-20 else-34 back+44
一刻 talk+27 take-28
一包 talk-19 take+20
一半 else-78 back-22 done-68 undone+109
一号 talk-67 take+40 back+45
一回 talk+32 else-68 done+61 undone-33
一回$ talk+38 else-77 done+62 undone-33
一块 talk-31 else-31 take+66
一块儿 talk-35 else-19 take+52
一声 talk-36 else-130 take-23 back-28 done+120 undone-55 off+37 yes+81 no-52
一声$ else-124 take-21 back-28 done+125 undone-54 yes+54 no-30
一天 else+38 take-15 done-32 undone-15
一宿 talk+30 take-17
一宿$ talk+30 take-17
一晚 talk+15 else-15 done-21 undone+19
一晚上 talk+15 else-15 done-21 undone+19
一条 talk-38 back+37 done+17
一板 talk+102 else-95 take-23 done-24 off+16
一板了 talk+57 else-48 done-17
一样 else-34 take+35 back-37 done-72 undone+69
一样$ else-23 take+43 back-33 done-45 undone+22
一根 talk-16 else-59 undone+67
一楼 else-115 back-18 done+43 undone+86
一次 else+56 take-29 done-23 undone-23
一溜 talk+88 else-55 take-21 done-33
一滴 talk-38 else-40 done+74 undone-28
一滴没 talk-32 else-33 done+71 undone-40
一点 else+31 take-24 back-22 done-27
一点$ talk+23 else-19 done-29 undone+27
一瓶 talk+86 else-58 take-37
一盒 talk+36 else-49 off+17
一盒$ talk-18 take+18 off+17
一直 talk-84 else+220 take-37 back-17 done-49 undone-98 off-24 yes+29 no-20
一罐 talk-27 else-30 take+54
一脚 else-20 done+48 undone-16
一袋 talk-70 else-64 take+83 off+23
一袋$ off+23
一起 talk-56 else+118 take+19 back-24 done-47 undone-66
一起去 talk+37 else-52 take+21
一趟 else-125 take+52 done+58 undone+56 off-54
一趟$ else-121 take+54 done+37 undone+56 off-44
一身 talk-43 else-33 take+57 undone+19
一辆 talk-15 else-58 done+27 undone+40
一辆大 talk-15 else-58 done+27 undone+40
一遍 talk-75 take+61 back-16 done+20 undone-19
一遍$ talk-61 take+62 back-15 done+23 undone-15
一道 talk+96 else-64 take-16 done-28
一闪 talk-19 else-29 done-30 undone+58
一闪一 talk-19 else-29 done-30 undone+58
一闪跟 undone+17
一顿 talk+35 else-38 take-19 back+36 done-16
一顿$ talk+48 else-59 take-19 back+37
一麻 talk-41 else-29 take+62
一麻袋 talk-41 else-29 take+62
丁 back+40 done-47
七 talk+57 else+65 take-81 back-27 done-32 undone-35
七楼 talk+83 else-36 take-59
万 talk-64 else+165 take-15 back-22 done-44 undone-39
三 talk+118 else-174 take+68 back+21 done-76 undone-35 off-40 yes+89 no-46
三个 talk-82 else-22 back+27 done+47
三十 talk-110 else+59 take+88 back-45 done-15
三单 talk+66 else-87 take+34 back-27
三单元 talk+21 else-50 take+48 back-24
三号 take+22 back-15
三号楼 take+23 back-15
三回 talk+24 take-28 yes+38 no-20
三回$ talk+39 take-28
三天 talk+137 else-131 take-40 back-19 done-21 undone-18 yes+45
三天没 talk+68 else-41 take-37
三家 else-26 back+43
三家都 else-26 back+43
三楼 talk+123 else-136 take-61 undone+32
三袋 else-84 take+66
三角 talk-18 take+33
三角钥 talk-17 take+33
三趟 done+24
三趟没 done+24
三轮 talk-17 else-32 take+47
上 talk+45 else-145 take+89 back-65 done+33 undone+72 off+22 yes-86 no-58
上$ talk-99 else-61 take+163 back+55 done-44 off+57
上<ask> talk-20 else-29 take+40 undone+22
上<but> talk+54 else-85 done-51 undone+59
上<goods> talk-57 else+32 take-49 back+56 done+17
上<now> talk-76 else-180 take+60 back-93 done+194 off-67
上<place> talk+61 else-54 take+15 back+24 done-26 yes-15 no-26
上<still> talk+51 else-23 take-24
上<thing> talk-59 else+65 done+36 undone-25
上<you> talk-52 else-96 take+87 back-20 done+45
上一 talk+52 else-81 done-51 undone+59
上上 talk-32 take+36
上下 talk-42 else+25 off+15
上两 talk-22 undone+31
上个 talk-42 else-48 take+26 back+61
上个月 talk-36 else-63 take+30 back+63
上了 talk-55 else-130 take+71 back-120 done+165 undone-29 off-60
上了$ talk-43 else-163 take+74 back-110 done+164 undone-20 off-59
上你 talk-46 else-77 take+67 back-18 done+46
上写 talk+29 else-67 take-28 done-18 undone+65
上到 talk-44 else-36 take+46 back+41 done-16
上到$ talk-32 else-21 take+46
上医 talk+34 else-28 back+38 done-16 yes-15 no-26
上医院 talk+34 else-28 back+38 done-16 yes-15 no-26
上午 talk+47 else-73 take-39 done-37 undone+50 off+38
上午$ talk-32 else-38 done-34 undone+52 off+39
上去 talk-36 take+49 back-19 undone+25 off-19 no-28
上去$ else+17 undone-17
上去了 talk-31 else-25 take+17 done+50
上去看 talk-35 else-18 take+55
上又 talk+32 else-46 done-25 undone+33
上呢 talk+54 else-47 done-15
上呢$ talk+54 else-47 done-15
上哪 else-23 take+38
上回 talk+179 else-149 take-33 done-34 undone-31
上回去 talk+43 else-30
上堵 talk+80 else-62 take-33
上头 else-95 undone+70
上小 talk+55 else-56
上就 talk-67 else-39 take+29 done+25 undone+52
上房 talk+42 else-20 take-21
上房顶 talk+42 else-20 take-21
上才 talk+51 else-43
上挂 take+24
上挂着 talk-21 take+27
上是 talk+59 else-49 done-15
上是多 talk+73 else-71
上来 talk-22 else-92 undone+67 off+16 yes+23 no+20
上来了 talk+38 else-118 done-16 undone+46 off+43 yes+32
上来吃 talk-20 else-33 done+59 undone-25
上来的 talk-32 else-42 undone+63
上楼 talk-52 else-30 take+50 back-16 done+45
上楼了 talk-83 else-25 take+72 done+46
上次 talk+69 else+25 take+19 back-23 undone-32 yes-49 no-48
上次也 talk-15 else-25 take+47 back-17
上次报 talk+46 yes-23 no-22
上水 talk-30 take+27 done-27 undone+37
上现 else-34 take+15 done-20 undone+46
上班 talk+77 take-55 back-35 yes-22 no-20
上班$ talk+57 done-17
上的 talk-63 else+55 take-48 back+41 undone-63 off+55
上的$ talk-79 else-24 back+44 done-32 off+66
上礼 talk+23 else-15
上礼拜 talk+23 else-15
上谁 else-28 undone+29
上谁家 else-28 undone+29
上还 talk+28 else+23 take-24 done-19
上那 take-23 undone+31
上门 talk+79 else-47 take-20 yes-21 no-18
上门$ talk+17 else-23
下 talk+110 else-65 take+19 back-41 done-46 undone-90 off+21 yes-30
下$ else+34 take-22 undone-60 off-17 yes+46
下<crew> else-25 take-49 back+56
下<me> talk+50 else-37 take-15
下<now> talk+51 else-60 take-57 back-16 done+67 undone-23
下<still> talk-31 else-21 undone+36 off+15
下<thing> talk-39 take+30 done+31
下不 talk+25 else-27 take-38 back-35 done+25 undone+36 off-23
下不去 else-21 take-37 back-34 done-25 undone+65
下不来 talk+29 else-42 done+44 undone-31 off-23
下了 talk+83 else-82 take-47 back-24 done+44 undone-43
下了$ talk+93 else-105 take-41 back-22 done+46 undone-41
下便 talk+17
下便利 talk+17
下再 talk+73 else-42 done+37 undone-17 yes-36 no-52
下午 talk+86 take-38 back-26 done-54 undone-23
下午四 talk+38 else-20
下单 talk-34 take+30 off+15
下去 else+51 take+33 back-42 done+30 undone-86
下去了 talk-30 done+61 undone-45
下去看 take+16
下周 talk+101 else-76 take-38 back-19
下周二 talk+47 else-27 take-20
下回 talk+63 else-73 done+31 undone-28
下场 talk+34 else-35 undone-19
下场雨 talk+34 else-35 undone-19
下夜 else-25 take-49 back+56
下夜班 else-25 take-49 back+56
下小 else-45 done-26 undone+59
下我 talk+31 take-26
下来 talk-51 else+36 take+16 back-16 done-16 undone+22
下来了 talk-37 take+23
下楼 talk+140 else-169 take+31 done-35 undone-38
下楼$ talk+94 else-87 done-15 undone-22 off-23
下楼了 talk-17 take+23
下次 talk+35 else+26 take-78 done-22 undone-17
下次我 talk+88 else-70 take-52
下班 talk-46 take+35 back+40 done-23 undone-27 off+48 yes-23 no+19
下班$ else-21 done+34 undone-15 yes-23 no+19
下班路 take+17
下着 talk+85 else-59 done-38 undone-16
下礼 talk+39 else-34 take-19 done-18 off+29
下礼拜 talk+39 else-34 take-19 done-18 off+29
下等 talk+21 else-27 take+20
下等着 talk+21 else-27 take+20
下那 talk-37 else-58 done+53 undone+21
下雨 talk+52 take-21 done-42 undone-28
下雨才 talk+63 else-60
不 else+89 take-211 back+70 done-136 undone-15 off+64 yes+71 no+60
不$ talk+41 else+46 back-33 done-64 undone-64
不一 talk+54 take-17 back-16 undone-20
不一样 talk+65 else-30 back-16 undone-15
不上 talk-24 else-59 take-38 back+67 done-22 undone+44 yes+32
不上$ talk-27 else-65 back+41 undone+58
不下 talk+27 else+41 take-16 back-20 done-22 undone-21
不买 talk-16 off+19
不买了 off+21
不了 talk-25 take-86 back+48 undone+19 yes+36 no-19
不了$ talk+31 else-45 take-37 done-30 undone+53
不了了 talk-36 else-20 back+69 done-17 undone-15
不了这 talk-27 back+43
不了门 talk-35 else+22 yes+36 no-19
不亮 talk-22 else-56 done-22 undone+79
不亮$ else-16 undone+33
不会 talk-101 else+203 take-38 back-57 done-41 undone-41 yes+74 no-45
不会弄 talk-22 else-24 back+15 yes+53 no-32
不会用 yes+30
不住 talk-54 else+18 take+19 back+27 done-32 undone-21 off+34
不住$ talk-22 else-16 take+30
不信 talk+38 else-77 done+58
不凑 talk+27 else-15
不凑热 talk+27 else-15
不出 talk+73 else-76 take-27 done-17 undone-26 yes+36
不动 talk+54 else-66 back-38 done+35 undone-15 yes+35 no-22
不动$ talk+51 else-57 back-35 done+38 undone-21
不卖 talk-31 else-19 take-18 back+20 done-16 undone+50
不卖给 else-20 take-16 back+38
不去 talk+114 else-75 take-99 back-69 done-51 undone+55 off+20 yes-15 no+28
不去$ talk+49 else+27 take-59 back-27
不去了 talk+92 else-85 take-44 back-48 done-39 undone+60
不在 talk+93 else-96 take-41 done-24 undone+39
不在$ talk+64 else-85 back-29 undone+58
不在家 talk+63 else-30 take-22 undone-18
不够 else+26 take-22 back+15 done-18 undone-20
不好 talk+58 take-63 done-62 undone-18 off+33
不好$ talk+61 else-39 take-16 done-18 undone+17 off-23
不好意 else-38 take-19 done-20 off+67
不完 talk-42 else-33 done-16 undone+66
不对 talk+42 else-103 undone+87
不开 talk-115 back+111 done-34
不开$ talk-77 else-27 back+103 undone-29
不开了 talk-17 else-25 back+19 done-15 undone+35
不归 talk-36 else-44 back+77
不归我 talk-29 else-52 back+72
不得 talk+79 else-67 take-54 back-17 done-46 undone+57
不得$ talk+34 else-27
不急 talk+73 else-66 off-19
不急$ talk+73 else-66 off-19
不成 else-83 take-31 back+25 done-37 undone+67
不成$ talk+53 else-27 take-28
不报 talk-128 else-41 yes+137 no-51
不报$ talk-32 yes-27 no+48
不放 talk-96 else-20 take+66 back+53 done-19 undone-18
不放心 talk-52 else-46 take+74
不敢 talk+54 take-64 back+39 done-47 off-27
不是 talk-84 else+134 take-68 back+96 done-91 undone-44 off-30 yes-52 no+27
不是$ talk-65 else+62 no+29
不是她 yes-17 no+30
不是我 talk-15 else-125 back+95 done-29 undone+71
不是才 talk+30 else-25
不是物 talk-19 back+27
不是给 talk+26 else-56 back+49 done-17 undone-22
不来 talk+25 back-37 done+37 undone-39 off-24 yes+30 no-20
不来$ talk+61 take-22 back-32 done-25 off-24 yes+30 no-20
不清 talk+75 else-56 take-15 undone-25 yes+15
不清$ talk+47 else-48 yes+15
不漏 else-69 done+76 undone-27
不漏$ talk+16 else-59 done+54 undone-21
不漏了 done+33
不热 talk+44 else-38 take-18 done+55 undone-52
不热$ talk+46 else-51 take-18 done+56 undone-43
不用 else-146 take-34 back-28 done+83 undone-51 off+123 yes-57 no+76
不用$ talk-27 no+27
不用买 talk-30 else-18 done-15 off+52
不用了 talk+64 else-127 done-45 off+99 yes-19 no+24
不用来 talk-44 else-59 done+48 off+33
不用跑 done+33 off-23
不着 talk+53 take-20 back+50 done-70 undone-30 off-25
不着$ talk+20 back+24 done-26 undone-23
不着急 talk+75 else-64 off-22
不知 talk-29 else+83 take-23 back-19 done+15 undone-45 off-18
不知道 talk-21 else+67 take-22 back-18 done+18 undone-40 off-18
不算 talk-62 else+67 done-17 undone+18
不管 talk-79 else+34 take-24 back+62
不管这 talk-46 else-44 back+72
不给 talk+38 else-42 back+35 done-18
不能 talk-102 else+162 done-36 undone-36 off-20
不能顺 talk+52 else-40
不脱 back+24
不行 talk+60 else-41 take-39 done-41 undone+27
不行$ talk+36 else-18 take-23 done-20 undone+17
不行了 take-16 back+18 done-19 undone+20
不要 talk+29 else+106 take-27 back-41 done-62 undone-67 yes-48 no-33
不要去 talk+21
不要钱 talk+32 yes-22
不见 talk-85 done-31 undone+62 yes-28 no+42
不认 take+20
不认识 take+20
不让 talk-29 else-60 back+94 done-15
不让出 else-22 back+39
不识 talk-21 yes+48 no-26
不识字 talk-21 yes+48 no-26
不走 talk+18 take-20
不走$ talk-34 else+39
不起 talk-109 else+84 take-15 back+82 done-52 undone-55 yes+28
不起来 talk-33 back+47 done-22 undone-27 yes+28
不过 talk-34 else+112 take-32 back-35 done+34 undone-72
不通 talk+69 else-47
不通$ talk+55 else-34
不顶 talk+61 else-59 done-16
不麻 talk-38 else-18 done-21 off+61
不麻烦 talk-38 else-18 done-21 off+61
业 talk+19 done+34 undone-52 off-44 yes-59 no+37
业$ talk+59 else-31 take-19 done-17
业主 talk-22 take+26
业几 else-28 no+46
业几点 else-28 no+46
业委 talk-26 else-22 back+47
业委会 talk-26 else-22 back+47
业电 talk-15 else-17 yes-18 no+48
业电话 talk-15 else-17 yes-18 no+48
业群 talk+27 else-18
业群里 talk+27 else-18
业费 talk+60 else-26 no-15
业费收 talk+41 else-23
东 talk-40 take-54 back-64 done+52 undone+18 off+29
东西 talk-31 else-85 back-30 done+95 undone+43
东西$ talk-106 take+26 done-28 undone+67
东西挂 else-17 done+28
丝 talk-56 back-47 done+34 undone+27
丝刀 talk+16 else-20 take+17
丢 talk+54 else-38 take+27 done-31 undone-15
两 talk-99 else-43 take+174 back-142 done-39 undone+30 yes+32
两<goods> talk+41 done-38 undone-21 off+18
两<time> talk+36 else-41 take+31 back-15 done-24
两下 talk-33 else-46 take+62
两个 talk-88 else+43 take+79 back-32 done-48
两个人 else-49 take+46
两分 talk+36 else-40 take+31 back-15 done-24
两分钟 talk+55 else-30 done-23
两口 talk-34 yes+32
两家 talk+38 else-87 back-28 done-18 undone+69
两板 talk+76 else-94
两板$ talk+21 else-24
严 else-50 take+50 back-22
严<now> talk+56 else-41 take-19
严了 talk+56 else-41 take-19
严了$ talk+56 else-41 take-19
个 talk+35 take+31 back+74 done-65 undone-76 off-30 yes-25 no-62
个$ talk+30 else-75 take-31 back+17 undone+60
个<ask> talk-46 else+34
个<broken> talk-41 done-45 undone+68
个<cannot> back+21
个<fix> talk+37 else-96 done+61 undone-37
个<go> talk+79 else-159 back-27 done+112 undone-44
个<kin> talk-28 else+64 take-27 back-26 done+23 undone-20
个<me> talk-102 else+85 take+49 back-18
个<name> talk+51 else+43 take-36 back-16 yes-37 no-20
个<now> talk-49 else+35 done-29 undone+39
个<refuse> talk-24 else-49 back+65
个<still> talk+77 else-22 take-17 yes-35 no-43
个<time> talk+105 else-88 done-49 undone-15
个<tool> else-77 take+57 done-42 undone+20 off+27
个<wish> else-18 back+30
个不 talk-68 back+63 undone-15
个不是 talk-24 else-49 back+65
个也 talk+30 take-25
个人 talk+25 else-133 take+132 back+85 done-94 undone-92 yes+30 no-45
个人$ talk+93 else-78 take-37 back+29 done-57 undone-42 yes+47 no-23
个人去 talk-17 back+25
个人吧 talk-25 else-23 back+58 done-19
个人弄 else-19 back+25
个儿 done+27
个先 talk+33 else-31 take-26 back+19
个冲 talk+27 else-92 back-18 done+76
个单 talk+106 else-100
个单元 talk+108 else-103
个啥 talk-18
个声 talk+108 else-117 done+31
个大 talk-50 take+49 back+22 done-18
个大学 talk+25 else-50 take+33
个头 talk-53 take+63 back-20
个头$ talk-50 else-21 take+63
个小 talk+81 else-23 back-16 done-35 undone-16 yes-37 no-20
个师 talk+89 else-58 done-49 undone-35
个师傅 talk+89 else-58 done-49 undone-35
个年 else-15 back+37
个年轻 else-17 back+37
个得 talk-68 else-38 take-15 back+82
个我 talk-102 else+85 take+49 back-18
个手 talk-56 else-22 take+52 yes+41 no-25
个替 talk-28 else-15 back+19 yes-24 no+43
个月 talk+90 else-116 take-23 back+41 done-60 undone+47
个月$ talk+26
个来 talk+66 else-107 done+64 undone-35
个来回 talk+34 else-82 done+66 undone-31
个样 talk-27 done-15 undone+34
个样$ else-28 undone+39
个桶 talk-32 else-70 done+49 undone+41
个没 talk-29 undone+32
个灯 talk+31 else-22 done-29 undone-23 off+28
个灯泡 talk+31 else-22 done-29 undone-23 off+28
个点 talk+72 else-45 take-36
个照 talk+88 else-47 take-16 yes-35 no-43
个电 talk+39 else-31 take-33 back-20 done+57 undone-45
个电话 talk+44 else-26
个盆 undone+27
个盆接 undone+27
个要 else-18 back+30
个都 talk+30 take-35 done+19 undone-17
个钟 talk+58 else-49 take+15 done-27
个钟头 talk+58 else-49 take+15 done-27
个锤 else-24 undone+39
个锤子 else-24 undone+39
个顶 talk+73 else-60 take-19
个高 talk+34 else-27
中 talk-29 else+141 back-77 done-41 undone-99 off-24 yes+28
中$ talk-29 take+42 back-21 done+15 undone-31 yes+28
中午 talk+58 else-72 take+29
临 talk-59 else+46 back+44 done-20 undone-15
临时 talk-19 else-21 back+48
临时开 else-16 back+28
主 talk-75 else+87 take-22 back-70 done+55 off-21
主板 talk+23 else-25 back-50 undone+55
久 talk-29 else+124 take-33 back-18 done-38 undone-32 off-17 yes-25
久来 talk+36 yes-25
久来$ talk+36 yes-25
么 talk-117 else+268 take-74 back-70 done-31 undone-66 off-54 yes-81
么$ talk-186 else+264 take-26 back-15 done-29 undone-40
么办 talk+62 else-33 done-16 undone-29
么情 else-56 take+50
么情况 else-56 take+50
么时 talk+86 else-83 take-22 done+46 undone-25
么时候 talk+92 else-94 take-22 done+49 undone-24
么牌 talk+30
么牌子 talk+32 else-17
之 talk-83 else+201 back-37 done-87 undone-62 off-16
之前 talk+35 else-35 take+26 done-24
乎 talk-45 else-26 done+58 undone+27 off-29
乎了 talk-20 else-38 done+75 off-27
乎了$ talk-20 else-38 done+75 off-27
乐 talk-172 else+356 take-95 back-63 done-44 undone-126 off-47
九 else+48 take-28 back+23 done-33 undone-36 yes+35 no-22
九十 talk+41 else-34 take-23 yes+35 no-22
也 talk+49 else+146 take-82 back-148 done-104 undone-47 off-80 yes-79 no+57
也<agree> talk+37 else+44 back-42 done-33 undone-54 off-44 no+33
也<broken> talk+138 else-115 take-58
也<go> talk-32 else+37
也<not> talk+36 else+41 take-38 back-41 done-64 undone-34 off-29 no+45
也<not><go> talk-30 yes+17
也<refuse> else+34 yes-32
也<wrong-one> else-80 take-19 done-15 undone+86
也不 else+96 take-38 back-43 done-41 undone-41 off-30 yes+17
也吃 talk+55 else-31 take-24
也吃这 talk+57 else-36 take-24
也想 else+60 take-41 back-21
也想买 talk+63 else-53 take-21
也打 talk+25
也是 talk-31 else+101 back-39 done-42 undone-43 no+33
也是闲 take+17
也有 talk-70 else+60 take+40
也有$ talk-29 else-15 take+45
也没 else-56 take-30 back-23 done-43 undone+78 yes-17 no+41
也没用 talk+28 else-47 yes-17 no+41
也白 talk+28 yes-32
也给 talk+66 else-64 take-21 done+25 undone-16
也缺 talk+44 else-26 take-19
也行 talk+112 else-94 off-29
也行$ talk+117 else-101 off-29
也要 talk+35 else-43 take+80 yes-67
也要买 talk-32 else-23 take+50
买 talk+98 else-27 take-96 back-101 done-154 undone+54 off+56
买$ talk+25 back-17 done-20
买了 talk+51 else-63 take-26 done-66 undone-28 off+83
买了$ talk+55 else-105 done-53 off+77
买到 talk-41 else+39
买的 talk+26 else-56 take-40 done-18 undone+75
买着 talk-20 done+36
买着了 done+38
乱 talk+35 else+52 take-42 back-16 done-37 undone-27
了 take-66 back-21 done+16 undone-18 off+44 yes+40
了$ else-91 done+79 undone-59 off+55 yes+60 no+43
了一 else-66 take-94 undone+105 off+31
了一下 else-26 take-28 back-22 done+81 undone-21 off-16
了一个 talk+57 else-17 done-49 undone+17
了一半 else-52 done-35 undone+73
了一宿 talk+30 take-17
了一趟 talk-15 undone+15
了三 else-130 take+69 back-15 done+31 undone+31
了三个 talk-49 else-44 done+51 undone+17
了三家 else-26 back+43
了三趟 done+24
了下 talk-25 else-42 done+25 undone+43
了不 talk-60 else+100 back-31 done-29 undone-34 off+40
了两 talk-19 back-49 undone+37
了个 talk-81 else-45 take-45 done+121 undone-32
了也 talk+102 else-68 take-24 undone-15 yes-31
了也是 talk+82 else-73 take-22
了也没 yes-17 no+41
了了 talk-42 back+68 done-18 undone-15
了了$ talk-39 else-16 back+68 done-17 undone-15
了五 talk+74 else-90 done-34 undone+32
了亮 else-20 done+34
了亮了 else-18 done+31
了人 talk+74 else-47 take-22 no-15
了他 else+17 yes-26 no+23
了他们 yes-26 no+23
了仨 talk-19 done-25 undone+39
了仨$ talk-19 done-25 undone+39
了你 talk-94 else+38 back-16 done-37 undone+45 yes+63 no-19
了俩 talk+46 else-98 back-16 done+17 undone+51
了八 else-39 take+21 back+28 done-24
了再 talk-58 else-17 take+39 back-15 done+48 no+20
了再讲 talk+17 else-22 no+20
了再说 talk-55 else-33 take+41 done+53
了几 talk+30 else-70 take-22 back-37 undone+64
了出 else-17 done+28
了出来 else-17 done+28
了别 talk+123 else-82 back-23 done-72 undone-28
了十 talk+87 else-70 take-38 back-20 done+15 undone-15
了十来 talk+43 else-28 take-38 done+29
了半 talk-19 else-44 back-26 done+54 undone+21
了半个 talk+27 back-15
了半天 talk-35 else-58 done+56 undone+22
了去 talk+72 else-46 take-16 back-15 done-20
了又 talk-15 else-19 back+25 undone+15
了吗 talk+24 take-16
了吗$ talk+25 take-15
了吧 talk-23 else+70 take-46 back-43 done+26 undone-24
了吧$ talk-100 else+109 take-19 back-36 done+32 undone-22
了呀 talk+43 take-29 done-18
了呀$ done-15
了呗 talk+72 else-67 take-20
了呗$ talk+72 else-67 take-20
了哈 talk+26 else-73 take-33 done+49 off+26
了哈$ else-83 done+50 off+27
了啊 talk-18 else+108 take-22 done-30 undone-17
了啊$ else+92 take-19 done-29 undone-16
了嘛 talk+76 else-79 take+22 done-15
了嘛$ talk+76 else-79 take+22 done-15
了多 else+44 yes-17
了好 talk+20 else+95 take-44 done-63 undone-19 off-22
了好了 talk+58 take-27 done-51
了就 talk-42 else+70 take+44 back-26 done-55 undone-22
了得 talk+39 else-38
了我 talk-127 else+81 take+17 back+38 done-24 undone+16 off-15
了我一 talk-21 else-33 back+60 done-25
了才 talk+40 take-25
了找 talk+44 else-59 done+41 off-29
了有 else-54 done-36 undone+71
了没 talk-82 else+63 back-15 undone+28
了没反 talk-20 else-26 undone+42
了热 done+20
了算 talk-51 back+44 off+18
了算了 off+18
了老 talk+29 take-37
了脚 talk+29 else-21
了要 talk+57 else-69 take-51 back+64 yes-25 no-17
了要不 talk+43 yes-25 no-17
了跟 talk+30 else-29
了这 else-21 take-24 back+35
了这个 talk-31 back+41
了通 else-19 done+28
了通了 done+31
了门 talk-48 else+20 done-20 undone+30 yes+36 no-19
了门$ talk-35 else+22 yes+36 no-19
事 talk-72 take+70 done+70 undone-102 off-62 yes-39 no+52
事$ talk-86 else-64 take+126 back-38 done+64 undone-44 off-41 yes-39 no+52
事了 talk+49 else-57 take-17 done+29
事了$ talk+61 else-77 done+31
事人 else-25 take+22
事儿 talk-67 else-46 take+23 done+66
事儿$ talk-60 else-52 take+24 done+67
二 talk+214 else-105 take-172 back-38 done-32 undone-75 yes-17 no+32
二十 talk+118 else-101 take-31 done-38
二十分 else-27 take+64 done-30
二十岁 talk+77 else-32 take-62
二楼 talk+88 else-83 take-49 back+29
二百 talk+66 else-28 take-45
于 else+48 back-37 done+15 undone-100 off-37 no+22
于$ talk-51 else-71 take+80 no+22
于<not> talk-30 else-28 done+64 undone-24
于不 talk-34 else-40 done+65 undone-24 no+22
于不用 talk-25 else-37 done+65 undone-24
于老 talk+40 else-83 done+57 undone-15
于老师 talk+40 else-83 done+57 undone-15
五 talk+86 else-47 take+23 back-64 done-66
五<time> talk-47 else-50 take+59 done-22 undone+52
五分 talk-47 else-50 take+59 done-22 undone+52
五分钟 talk-47 else-50 take+59 done-22 undone+52
五斤 talk+84 else-84
五斤土 talk+46 take-36
五楼 talk+41 else-49 done-17 undone+35
井 talk+67 else-36 back+17 done-31 undone-32
井里 talk+79 else-74 back+23 done-25 undone-26
些 talk-104 else+187 take+36 back-34 done-62 undone-53 off-21
交 back+18 done+42 undone-65 no-15
交$ talk+78 else-22 take-47 no-15
交到 else-21 done+37
交给 talk-57 take+81 back+38 done-77
交给夜 else-15 back+58 done-41
交给我 talk-41 else-33 take+70 back-19
亮 talk-83 else-131 back-45 done+178 undone+16 off-45 no+18
亮$ talk-170 else-79 back-21 done+154 undone-35
亮<agree> talk-22 else-25 done-31 undone+57
亮<agree><finished> talk-18 else-27 done-29 undone+55
亮了 talk-80 else-70 done+32 undone+94 off-31 no+18
亮了$ talk-72 else-63 done+46 undone+74 off-31 no+18
亮了亮 else-18 done+31
亮堂 done+31
亮堂了 done+23
亮是 talk-19 else-29 done-30 undone+58
亮是亮 talk-19 else-29 done-30 undone+58
亲 else+62 take-44 back-21 undone-33 off-19
亲$ talk+73 else-46 done-22 undone-15 off-15
亲<kin> talk+49 else-58 done+22
人 talk+124 else-109 take+81 done-83 off-77 yes+26 no-78
人$ talk-37 else+81 take-62 back+62 done-28 undone-72 off-59 yes+65 no-33
人<agree> talk-31 else+15 take+26
人<ask> else+32 undone-23
人<but> else-55 take+56
人<carry> talk+98 else-57 take-18 undone-41
人<fine> talk+27 else-38 undone+19
人<fix> talk+93 else-102 back+30 undone-18
人<go> talk+154 else-110 take-58 back+18 done-25 undone-34 off-18 no-15
人<go><ask> talk+100 else-97
人<go><fix> talk+73 else-18 take-62
人<go><now> talk+16
人<help> talk+63 else-51
人<if> talk+46 else-33 take-16
人<if><me> talk+46 else-33 take-16
人<me> done+22 undone-16 off-20
人<not> talk+38 else-63 take+61 back-33 done-15
人<now> talk+58 else-115 take+74 back+22 undone-15
人<still> talk+77 yes-79 no-30
人一 else-48 take+56 undone-15
人下 talk+50 else-25
人下楼 talk+50 else-25
人了 talk-77 take+44
人了$ talk-74 take+45
人别 talk-62 else-21 take+75
人到 else-21 take+53 done-20
人去 else-73 take+50 back+29 done-17 off+22
人去$ talk-17 else-24 back+30 off+22
人吗 else+18 undone-20
人吗$ else+18 undone-20
人吧 talk-31 else-19 back+62 done-21
人吧$ talk-31 else-19 back+62 done-21
人在 talk-44 else-73 back-19 done+45 undone+40 off+28 yes+21
人在家 talk-70 undone+63 yes+21
人多 else-135 take+134 back-16 done-17
人家 take-102 back-75 done-64 undone+123 yes-35 no+59
人家不 else-29 back-22 undone+58
人就 talk-30 else+16 take+34
人应 talk-43 else-23 undone+64
人开 talk+69 else-24 back-15 undone-39
人弄 else-19 back+25
人弄不 else-19 back+25
人手 talk-90 else-35 take-18 back+91
人接 talk+85 else-57 take-27 back-16 undone-20
人接$ talk+76 else-50 take-23 undone-20
人来 talk+134 else-114 take-92 back+54 done-18 undone+18 no-15
人来修 talk+33 take-39 undone+19
人来吧 talk-16 else-45 back+65
人没 talk+74 else-62
人没$ talk+65 else-60
人海 talk+73 else-44 back-20 done-29 undone-16
人电 talk+63 else-53 take-20
人电话 talk+63 else-53 take-20
人的 talk-67 else+113 back-19 done-19 undone-24
人的话 talk+46 else-33 take-16
人看 talk-33 else+29 back+29
人真 talk+92 else-79 back-17 undone-19
人管 yes+31 no-23
人管$ yes+31 no-23
人给 talk+32 back-17
人说 talk-59 else-29 undone+80
人说话 talk-37 else-49 undone+82
人跑 else-20
人过 talk-54 take+51
人都 talk+53 else-49 take+34 back-20 done-15 undone-16
人陪 talk+64 else-53
什 talk-64 else+138 back-49 done-18 undone-53 off-30 no+46
什么 talk-63 else+135 back-48 done-17 undone-50 off-30 no+46
什么情 else-56 take+50
什么时 talk+86 else-83 take-22 done+46 undone-25
什么牌 talk+30
今 else+99 take-157 done-72 off+91 yes-32 no-27
今儿 talk+62 else-73 take-59 done+43 undone-20 off+29
今天 talk+46 else+42 take-104 back+18 done-128 undone-30 off+85 yes-32 no-27
今天不 talk+55 else-41 back-19
今天没 talk+113 else-53 back-15 undone-75
今早 else-82 done-22 undone+84
今晚 talk-58 else+72 take-19 done+30 undone-40
介 else+58 take-41 done-15 no+16
从 talk-120 else+178 back+38 done-58 undone-72
从<thing> talk-27 back+62 undone-33
仓 talk+36 else-24
仓库 talk+44 else-35
他 talk+121 else-31 take+18 back-23 done-79 undone-118 off-41 no-72
他$ talk+107 else-96 take+17 done-26 undone-36 off-16
他一 talk+24 else-101 take+77 yes+21
他一个 talk+52 else-65 yes+21
他了 talk-61 else-15 take+53 done+33
他了$ talk-61 else-16 take+53 done+33
他们 else+43 take-75 back+78 done-31 undone-26
他们$ talk-18 no+22
他们也 talk+24 else-49 yes+22
他们吧 back+23
他们来 talk-68 else-38 take-36 back+83 no+22
他去 talk+36 else-43
他去吧 else-20 take+24
他去就 talk+58 else-46 take-24
他唠 talk+17 take-23 no+16
他回 talk-24 off+15 no+25
他回来 talk-24 off+15 no+25
他家 talk+74 else-55 back-23 undone-19 yes+20 no-22
他就 else+18 take-28
他报 talk+44 no-39
他报的 talk-19 yes+34
他拎 take+21
他要 else-45 take+32
他要是 else-45 take+32
付 talk+16 else-42 take+60 done-17
付<money> talk+26 else-66 take+63
付钱 talk+35 else-82 take+65
付钱$ talk+35 else-82 take+65
以 talk-151 else+253 take-39 back-97 done+30 undone-145 off-31 yes+28
以$ talk-58 else+61 done-15 undone-16 yes+38 no-15
以前 talk-110 take+18 back-28 done+105 undone-51
以后 talk-33 else+99 back-15 done-39 undone-34 no+26
仨 talk+55 else-61 done-31 undone+37
仨$ talk+59 else-75 done-25 undone+39
仪 else-16 back+30
们 talk+33 else-106 take-104 back+252 done-24 undone-139 off-72 yes-22
们$ talk+48 else-91 take-27 back+39 done+62 undone-30 no+22
们0 talk+108 else-83 back-59 done-18
们上 talk+71 yes-47 no-43
们不 talk-46 else+58 take-18 back+16
们也 yes+22
们动 talk-28 back+39
们单 talk+18 else-65 take+62
们单元 talk+18 else-65 take+62
们另 talk-18 else-52 back+86 done-34
们只 talk-35 else-18 take-22 back+59
们只管 talk-18 else-26 back+45
们吧 back+23
们吧$ back+23
们来 talk-69 else-37 take-37 back+83 no+22
们来$ else-24 back+39
们楼 talk+82 else-71 undone-16
们没 talk-51 else-35 take-29 back+88
们没有 talk-23 take-16 back+42
们的 talk-97 else+129 back-21
们管 else-50 back+72 yes-29
们管$ talk-16 else-38 back+50
们经 talk+44 else-29
们经理 talk+44 else-29
们自 talk+27 else-77 take-29 back+44 done-34 undone+58
们自己 talk+27 else-77 take-29 back+44 done-34 undone+58
们试 talk-16 else-15 back-15 done+47
们试试 talk-16 else-15 back-15 done+47
们说 talk+89 else-93 yes+35 no-22
们这 talk+44 else-25 take-19
们那 talk-61 else-36 take+82 done-17
们问 talk+74 else-47 take-37
件 talk+65 else-125 take+62 back-47 done-104 undone+70 off+16
件$ talk+19 else-52 back-16 done-51 undone+69
件码 talk+44 else-80 take+50
价 talk-45 else+141 take-33 back-32 done-35 undone-38
份 else-67 take+79 back-18 done-19 undone-23
份证 talk+70 else-29 take-42
休 talk-85 else+96 take+80 back-55 done-38 undone-25 off-19
伙 talk-62 else-26 take+38 back-35 done+103 undone-57
伙儿 talk+29 else-22 take-41 done+31
伙子 talk-33 else-23 take+63 done+33 undone-38 off-19
伙子上 talk-20 else-33 done+59 undone-25
会 talk-132 else+362 take-139 done-127 undone-161 off-48 yes+66 no-49
会$ else+16 take-23 back+25 done-24 undone-25
会<cannot> talk-15 else+39
会儿 talk+183 else-181 back-46 done-31
会儿去 else-28 take+31
会儿又 undone+23
会弄 talk-22 else-24 back+15 yes+53 no-32
会用 yes+30
会用手 yes+30
会签 talk-17 back+34
会签字 talk-17 back+34
传 talk-140 else+153 take+28 undone-39
传达 talk-24 done+40
传达室 talk-24 done+40
估 talk-94 else+71 take+20 back-20 done-23 undone+37
估计 talk-92 else+68 take+20 back-20 done-23 undone+39
伴 talk-118 take+43 back+29 done+52 undone-38 no+20
伴儿 talk-40 back+36 no+20
似 talk+52 else-17 back-20 done-48
似的 talk+96 else-98 back-16 done-35 undone+27
似的$ talk+96 else-99 back-16 done-35 undone+27
位 talk+19 else-48 take+44 back+108 done-131 undone-46 off-22
位$ talk-46 else+38 back+40 done-19 undone-22
低 talk-53 else+85 take-28 done-20 yes-28 no+42
住 else+100 take-57 back+45 done-88 undone-32 off+28 yes-85 no+56
住$ talk+32 take+23 yes-37 no-20
住0 talk-33 else-19 yes-23 no+57
住0$ no+17
住0啊 talk-23 yes-15 no+44
住<now> talk-26 else+32 take-26 done-33 undone+24 off+30
住了 talk-21 else+41 take-26 done-20 undone+23
住的 yes-36 no+25
体 else+29 take+20 back+33 done-82 undone-70 off-19 no-41
体温 talk+81 else-80 no-41
体温计 talk+17 else-22 yes+39 no-45
你 talk-87 else+219 take-47 back-45 done-38 undone-87 off-92 yes+36 no-93
你$ talk-29 else+182 take-71 back-31 done-78 undone-61 off-17
你一 else+48 take-36 done-20
你们 talk+194 else-280 take+39 back+80 done+51 undone-33 off-23 yes-21 no-18
你们$ talk+70 else-107 done+69 undone-21
你们另 else-60 back+87 done-33
你们楼 talk+82 else-71 undone-16
你们自 talk+36 else-98 take-28 back+53 done-30 undone+59
你们说 talk+98 else-91
你们那 talk-60 else-41 take+82 done-16
你们问 talk+83 else-66 take-29
你别 talk-44 else-52 done+71 off-20 yes-17 no+32
你去 talk+68 else-21 take-57
你回 talk-69 take+60 off+23
你家 else-61 take+72 back-15 undone-17
你家门 else-17 done+28
你把 talk-47 else-16 take+70
你摸 talk+26 else-74 take-17 back-16 done+68
你摸摸 talk+38 else-33 take-17 done+15
你是 talk+34 else+43 take-31 done-16 undone-17 yes-40
你说 talk-83 else-83 done+83 undone+39 yes+40 no-21
你说呢 talk-36 else-86 done+31 undone+53 yes+40 no-21
你说好 talk-41 else-58 done+42 undone+36
你跑 talk+16 else-52 done+51 off-19
你问 talk+68 else-34 yes-22 no-17
使 talk-59 else-49 take+89 done+51 undone-68 off+16
使$ talk-40 else-97 take+87 back+18 done-22 off+24
使了 done+15
使了$ done+15
使使 talk+51 else-35
使使$ talk+51 else-35
使劲 talk+20 else-36 back-32 done+63 undone-44
侄 talk+38 else-37 back-17 done-22 off+43
供 talk-71 else-17 take-19 back+99 done-18 undone-28
供电 talk-41 else-53 take-17 back+98 undone-25
供电公 else-17 back+36
供电局 talk-15 else-28 back+48
便 talk+64 else+77 take-64 back-52 done-55 undone-49 off-19
便利 talk+15
便利店 talk+15
便宜 else+35 done-18 undone-18
便宜$ talk+19 else+51 take-42
保 talk+84 take-56 back+47 done-64 undone-103 off-19 yes-16
保$ talk+38 else-32 take-21
保<broken> talk+100 else-83 off-27
保<fix> talk+92 else-98 back+16 undone-20
保修 talk+92 else-98 back+16 undone-20
保公 back+24
保公司 back+24
保卡 talk+100 else-83 off-27
保安 talk+29 take-41 back+23
保洁 talk-37 else-16 take+17 done+36
保的 take+21
信 talk-26 else+77 take-39 back-41 done+42 undone-67 off-29
信转 talk+51 else-62 done+26
俩 talk-38 else-131 take+78 back-65 done+114 undone+15 yes+28 no-15
俩$ else-69 take+68
俩<goods> talk-40 else-65 back-20 done+91 undone-16
俩<time> talk-37 back-16 done+26 undone+26
俩<tool> talk-20 take+31
俩人 else-76 done+70 undone-16
俩人$ take+16
俩灯 talk-20 take+31
俩灯泡 talk-20 take+31
俩苹 else-37 done+48
俩苹果 else-37 done+48
修 talk+230 else-311 take-136 back+69 done-125 undone+136 off+50 no-15
修$ talk+71 else-105 take-39 back+34 done-28 undone+58 no-15
修不 back+17 undone+15
修不了 back+19
修了 talk+87 else-152 done-53 undone+81 off+40
修了$ talk+97 else-120 off+40
修了个 undone+29
修基 talk+39 else-50 take-15 back+24
修基金 talk+39 else-50 take-15 back+24
修好 else-77 take-20 done-58 undone+98 off+29
修好$ talk+36 else-88 done-16 undone+68
修好了 talk-40 else+18 take-20 done-24 undone+50
修完 talk-37 else-31 undone+56
修的 talk+153 else-123 take-44 done-15 undone-46
修的$ talk+96 else-78 undone-44
修表 talk+24 else-27 take+27 done-16
修过 else-15 undone+19
修过$ undone+19
俺 talk+116 else-313 take+101 back+18 done-101 undone+93 off+42 yes+20
俺不 else-37 back+54 undone-22
俺儿 talk-18 off+21
俺儿子 talk-18 off+21
俺去 take+16
俺家 talk+47 else-87 back-22 done-15 undone+29 yes+35 no-22
俺家老 talk-18 yes+35 no-22
俺就 talk+37 else-48 take-16 yes-19 no+39
俺就是 talk+44 else-55 yes-16 no+33
俺现 talk-43 else-39 take+67
俺这 talk+41 else-51 take+33 off-27
俺那 talk+49 else-71 off+34
倒 talk+99 else-143 take-31 back-43 done-19 undone+100 yes-31 no+53
倒吧 talk-42 else-17 done+15 yes-31 no+53
倒吧$ talk-35 done-21 off+26 yes-31 no+53
倒是 talk+137 else-130
倒的 talk+69 else-64 take-15
候 talk+92 take-95 back-36 undone-68 off-30
候<ask> talk+70 else-68
候修 talk+66 else-59
候修的 talk+66 else-59
候能 talk+69 else-61
借 talk+55 else+31 take-26 back-25 done-31 undone-32
借走 talk+81 else-31 take-47
借走了 talk+81 else-31 take-47
倪 talk+63 else-92 back-31 done-21 undone+61
倪家 talk+68 else-107 back-31 done-19 undone+67
值 talk-33 else+177 take-41 back-42 done-89 undone-58 no+24
值班 talk+80 else-64 back-28 done-16
假 talk-136 else+63 take+52 back+81 undone-97 off+19
假$ talk-47 else+48 back+31
做 talk-168 else+370 take-85 back-44 done-68 undone-79 off-26
停 talk+73 else-31 take-101 back+43 done-50 undone+27 off-30
停$ talk-19 else+65 take-20
停<now> else-22 take-17 done-26 undone+62
停了 else-27 take-17 undone+62 off-19
停了$ talk-38 else-17 undone+62 off-19
停水 talk+99 else-75 take-28 done-15
健 talk-143 else+126 take+38 back-31 done+24 undone-31
傅 talk+251 else-293 take+24 back-16 undone-52
傅$ talk+45 else-89 take+50
傅别 talk-17 done+47 off-27
傅态 talk+52 else-45 undone-34
傅态度 talk+52 else-45 undone-34
傅来 talk+68 else-50 take-26
催 talk+39 else-105 take+84 back-18 done-27 undone-16
催$ talk+65 else-42 done-21 undone-16
像 talk-82 else+100 take-79 back-48 done+25 undone+26 off-23
像<still> else-86 done+83 undone-17
像还 else-85 done+82 undone-17
儿 talk+75 else-253 take+137 back+20 done+81 undone-77 off+19 yes-42
儿$ back+40 done+38 undone-47 off-63
儿<now> talk+18 else-77 take+52 undone-20 off+29
儿了 talk+42 else-90 take+58
儿了$ else-75 take+58
儿去 else-31 take+44
儿又 talk-15 undone+23
儿又亮 done+21
儿媳 talk-20 else-23 done-18 off+50
儿媳妇 talk-20 else-23 done-18 off+50
儿子 talk+41 else-37 take+18 done-35 undone-16 off+17
儿就 talk-51 take+35 off+29
儿我 talk-55 take+54
儿才 talk+15 else-63 undone+49
儿把 done+25
儿白 else-17 back+40 undone-15
儿看 talk+30 take-28 no+20
儿说 talk+51 else-40 done+41 yes-36 no-20
儿都 talk+60 else-64 off-15
元 talk+24 else+20 take+71 back-69 done-36 undone-106 off-16
元$ talk-28 else+112 take-21 back-28 done-54 undone-63
元的 talk+57 else-82 take+51 back-24
元那 talk+40 else-68 take+36
元那个 talk+40 else-68 take+36
元门 take+30 undone-29
先 talk+193 else-183 back-97 done-152 undone+31 off+96 yes-165
先<accept> talk+72 else-85
先<accept><you> talk+89 else-72 take-39
先<carry> talk+40 else-59 take+36 back-21 done-18
先<fix> talk+34 else-15 take+20 done-19 undone-21
先<go> talk+34 else-37
先<not> talk-16 else-49 done-29 off+74
先<refuse> talk+35 yes-35
先不 talk-36 else-55 done-30 off+79 yes-19 no+41
先不用 talk-47 else-41 done-22 off+74
先别 talk-46 else-59 take+37 undone+34 yes-32 no+53
先别$ talk-38 yes-32 no+53
先匀 talk+18 else-24
先去 take+23
先找 talk-53 else+29 take-21 back+40
先把 talk+91 else-45 take-31 back-25 done-33
先把总 talk+35 else-31
先拿 talk-21 else-31 take+53
先放 no+20
先等 talk+25 else-18 take-29 no+25
先等等 talk+25 else-18 take-29 no+25
先给 talk-46 else-25 take+92 done-21
先让 talk+83 else-74 take-25
光 talk-109 else+152 back-36 done-61 undone+37
光了 else+23 take-21
光了$ else+16 take-18
兜 talk-61 take+35 done-29 undone+51
全 talk-123 else+247 take-90 done-63 undone-39 off-15
八 talk+61 else-124 take-17 back-24 done-62 undone+127 off-31
八个 talk-45 else-108 done-62 undone+125
八楼 talk+56 else-67 done+37 off-23
八点 talk+93 else-68 take-28 back-17
公 talk-58 else+134 take-84 back+87 done-114 undone-104
公司 talk-139 else+109 back+97 done-38 undone-44
公司$ talk-51 take-31 back+84 done-15
公司今 else-16 back+16
公司的 talk-40 else+25
六 talk+29 else-185 take-28 back+53 done-25 undone+100 off+57
六$ talk+24 else-41 take-23 back+42
六楼 talk+76 else-101 done-21 undone+35
六点 talk-83 else-45 back+45 off+67
共 talk-73 else+79 take-16 back+35 done-28 undone-24 yes+28 no-15
关 talk-66 else+91 take-47 back+31 done-75 undone+57 off-35
关$ talk-28 else-23 done+26 undone+31
关<now> talk+90 else-49 take-38 back-20 done-20
关<thing> talk+21 else-101 take-64 back+68 done-29 undone+68
关<thing><still> talk-17 else-31 undone+48
关了 talk+91 else-52 take-38 back-20 done-19
关了$ talk+70 else-18 take-55
关换 talk-27 take+17 done-23 undone+42
关换了 talk-27 take+17 done-23 undone+42
关门 talk+21 else-101 take-64 back+68 done-29 undone+68
关门$ talk-43 else-36 back+75
关门还 talk-17 else-31 undone+48
具 talk+26 else-22 back+24 done-32 undone-36
具体 talk+85 else-59 take-29 back-17
内 talk-142 else+122 take+53 back+25 done-41 undone-35
内到 talk-28 take+47
内的 talk-30 take-16 back+49
再 talk+84 take-79 back-51 done-53 undone-31 off-59 yes-71 no+91
再<fix> talk+46 done-19 undone-22
再<fix><fix> talk+53 else-24 done-19 undone-22
再<go> talk-20 else-42 take-29 back+32 done-35 undone+71
再去 talk+36 else-57 take-27 undone+50
再来 talk-64 back+36 done-29 undone+35
再看 talk+31 else-67 done+28 undone-17 yes-19 no+41
再看看 talk+46 else-69 yes-19 no+41
再讲 talk+17 else-22 no+20
再讲$ talk+17 else-22 no+20
再试 talk+53 else-24 done-19 undone-22
再试试 talk+53 else-24 done-19 undone-22
再说 else-54 take+21 done+26 undone-35 yes-72 no+83
再说$ talk+75 else-100 take+25 done-28 undone-23
冒 else-35 take+37 done-16
写 talk-74 else-54 take-24 done+32 undone+93 off-32 yes-22 no+53
写<now> talk+77 else-29 take-49 back-20
写了 talk+82 else-38 take-48 back-20
写的 talk-55 else-68 done-46 undone+105
冰 talk-49 back-27 done+58 undone-33 off+39
冰箱 else-88 take-27 back-15 done+76 undone-15 off+39
冰箱里 talk+27 else-29 take-27 done-15 off+39
冲 else-73 take-23 done+86 undone-30
冲$ talk+77 else-72 back-23 undone-27
冲我 talk-44 else-24 back+16 done+54
况 talk+50 else-60 take+28 back-24
况$ else-20 take+41
冷 talk-160 else+294 take-49 back-24 done-88 undone-106 off+15
净 talk+17 else-22 back-17 off+34
净$ talk+20 else-31 off+34
净<now> talk+27 else-26
净了 talk+27 else-26
净了$ talk+27 else-26
准 talk+31 else+131 take-59 back-19 done-22 undone-19 yes-48 no-49
凉 talk-105 else+67 take+52 done-30
凉$ talk-49 else+30 back+22 done-19
凉的 talk-22 undone+25
凉的$ talk-22 undone+25
凑 talk+72 else-23 take-30 done-27 undone-19
凑热 talk+27 else-15
凑热闹 talk+27 else-15
几 talk+137 else-105 take+18 back-75 done-73 off-22 yes-23 no+19
几个 talk+93 else-60 take-35 back-17 undone-16
几号 talk+66 else-58
几天 talk+15 take-26 undone-18
几天$ talk+53 else-44
几天了 talk+41 else-29
几楼 talk+100 else-121 take+30
几楼$ talk+17 else-57 take+44
几点 talk+95 else-137 take+70 undone-19 yes-23 no+19
几点下 yes-23 no+19
出 talk+43 else-28 take+41 back-98 undone-36 off-26 yes+30
出$ talk+125 else-126 done-17
出<cannot> talk-23 yes+36 no-19
出<cannot><thing> talk-23 yes+36 no-19
出<go> talk+20 take-76 back-77 done-25 undone+74
出<go><but> talk-24 else-20 done+57 undone-16
出不 talk+27 else-32 take-19 yes+36 no-19
出不了 talk-23 yes+36 no-19
出不去 talk+48 else-29 take-19
出发 talk-77 else-42 take+103
出发$ talk-75 else-41 take+101
出差 talk+49 else-23 take-40 undone-15 no+35
出差$ talk+76 else-47 take-40
出所 talk+87 else-67 yes-23
出来 else-32 take-34 back-92 done+57 undone+49 off+19
出来$ talk+65 take-29 back-20 undone-44
出来一 talk-33 else-29 done+51 undone-16 off+25
出来了 talk-85 else-31 take+38 back-20 done+107 undone-43 off-22
出来半 talk-43 else-58 done-43 undone+83 off+30
出警 talk-57 else-42 take+72
出门 talk+87 else-51 back-36 done-42 undone-34
出门$ talk+63 else-92 take+54
刀 else+82 take+17 done-37 undone-58
分 talk-112 else+159 take+66 done-125 off-28
分钟 talk+17 else-81 take+111 back-49 done-81 undone+35
分钟$ talk+103 else-92 take+18 back-30 done-51 undone-20
分钟内 talk-28 take+47
分钟到 talk-28 take+39
分钟又 else-43 done-20 undone+59
刘 talk+20 else+41 take-37 back-38 done+26 undone-19 off-30
刘姐 talk+49 else-89 done+50 off-19
刚 else-19 take-22 back-87 done-16 undone+83 off+37 yes-18 no-29
刚去 talk+40 take-37
刚去过 talk+40 take-37
刚坐 talk-47 else-71 take+57 done+17 undone+41
刚好 talk-22 else+35
刚才 talk+41 else-61 take-34 undone+72 yes-40 no-20
刚按 talk-30 else-42 back-16 done+45 undone-27 off+50
刚换 talk+66 else-18 take-57
刚说 talk-35 take+39 done+31 off-24
利 else+70 take-17 done-30 undone-42
利店 talk+15
利索 talk+19 else-31 back+21
利索了 talk+23 else-26
利群 talk+41 else-36 take+18 back-15
别 talk+70 else-103 back-24 done-31 undone-57 off+45 yes-67 no+110
别$ talk-89 else+52 yes-42 no+67
别买 talk+80 else-75 done-15
别人 talk-174 else+49 take+26 back+23 done-34 undone+44 no+34
别人家 talk-43 else-72 undone+74 no+34
别催 talk+66 else-43 done-21 undone-16
别催$ talk+66 else-43 done-21 undone-16
别去 talk-35 else-40 done-34 off+74
别去了 talk-35 else-40 done-34 off+74
别吵 talk+115 else-100 done-55
别急 else-39 take+53
别急$ else-39 take+53
别扒 talk+24 else-42 take+26 back-30
别扒门 talk+24 else-42 take+26 back-30
别来 talk-30 else-56 done+86 off-34
别的 talk+111 else-66 take-52 off-37
别让 else-58 take-20 off+61
别跑 talk-35 else-23 off+39
别跑了 talk-19 done-17 off+36
别麻 done-26 off+37
别麻烦 done-26 off+37
到 talk+25 take+15 back-166 done-36 undone+57 off-15 no+26
到$ talk+41 else-127 take+130 back-113 done-55 undone+46
到0 talk+115 else-93 back-48 done-25
到<agency> talk+41 else-27 take-23 back-15 no+26
到<ask> talk+37 take-18 done-26
到<ask><now> talk+49 else-31 done-22
到<goods> else-44 done-34 undone+60
到<home> talk-28 else-41 done+73 undone-34
到<later> take-23 done-15 off+29
到<now> talk+69 else+45 take-77 back-38 done-157 undone-39 off+46
到<place> talk+52 else-94 take+66 back-28 done-30
到<place><now> talk-22 else-35 take+57
到三 talk+58 else-69 back+35 done-32
到三楼 talk+58 else-69 back+35 done-32
到下 take-20 off+29
到东 else-70 undone+67
到东西 else-70 undone+67
到了 talk+79 else-53 take-78 back-46 done+21 undone-41 off-16
到了$ talk+39 else-86 back-33 done+44 undone-19
到五 undone+28
到五楼 undone+28
到六 talk-55 else-75 back+44 off+67
到哪 talk+17 done-23
到哪了 talk+51 else-34 done-22
到家 talk-92 back-29 done+111 undone-62
到岗 talk-19 else-22 take+44
到手 talk-43 else+16 done+48 off-20
到手了 talk-22 else-21 done+49 off-20
到楼 talk+38 else-39 take+32 done-33
到楼下 talk+38 else-39 take+32 done-33
到点 else-24 back+15 done+23
到点了 else-24 back+15 done+23
到现 talk+43 else-63 take+58 back-17 done-28 undone-17
到现场 talk+57 else-93 take+58 done-18
到第 talk+31 else-92 back+40 done-49 undone+60
到货 talk+40 else-48 done+31 undone-17
到货$ talk+51 else-27 undone-17
到起 talk+26 else-36 undone+19
到顶 else-25 undone+20
刷 talk-54 else+48 take-18 done+55 yes-16
刻 else+88 take-33 done-38
前 talk-79 else+48 take+36 back-70 done+50 undone-47 off+32
前<cannot> back+26
前天 talk+42 else-63 done-18 off+50
前归 back+26
前脚 undone+32
前脚走 undone+32
剩 talk+39 else-145 take+68 back-64 done+31 undone+17
剩<but> else-32 done+37
剩一 talk+56 else-58 back-17 undone-20
剩半 talk+44 else-23 back-28
剩半卷 talk+44 else-23 back-28
剪 talk-79 else+53 take-40 done-79 undone+37 off+73
副 talk+90 else-93
力 talk-259 else+68 take+133 back+28 done-117 undone-83 off-17
力$ talk-153 else-21 take+110 back+18 done-46 undone-43
力公 else-34 back+37
力公司 else-34 back+37
办 talk+81 take-48 back-25 done-34 undone-48 off-22
加 talk-189 else+361 back-35 done-145 undone-119 off-32
加碘 talk+72 else-68
加碘的 talk+72 else-68
务 talk-75 back+22 done+56 undone-24
动 talk+42 else+123 take-114 done+26 undone-122 off-44 yes-62
动$ talk+51 take-69 back-22 done+24 undone-47
动<crew> talk-15 back+30
动<now> talk+73 else-63 take-42 done+22
动不 talk-33 back+38
动不了 talk-27 back+34
动了 talk+36 else-40 take-19 done+25
动了$ talk+36 else-41 take-19 done+25
动的 talk+33
动维 talk-15 back+30
动维修 talk-15 back+30
动身 talk-42 take+52
动车 talk+24 else-16
劲 talk+29 else-28 back-38 done+77 undone-55 yes-36 no-20
劲$ talk-15 else-22 done+39 undone-17
匀 talk+66 else-100 back-17 done+52
包 talk-110 else+87 take+65 back-24 undone-67 off+26
包$ talk-63 else+50 done-21 off+32
包了 talk+34 take+19 done-27 undone-23
包了$ talk+34 take+19 done-27 undone-23
包的 talk+38 else-32
包给 talk-20 take+25
化 talk-65 else+92 take-44 back+45 done-23 undone-18
北 talk-204 else+365 take-78 back-43 done-68 undone-58 off-24
匙 talk+18 take+63 back-52 undone-63
匙在 talk+30 else-28
匙在我 talk-24 take+32
区 talk-68 else+183 take-35 back+33 done-81 undone-73 yes-16
区$ talk-72 else+99 take-22 back+30 done-27 undone-17
区<crew> else-19 take+38
区医 talk+74 else-29 back-27 yes-16
区医院 talk+74 else-29 back-27 yes-16
区民 else-19 take+38
区民警 else-19 take+38
区管 talk-27 back+35
区调 talk-19 back+39
区调解 talk-19 back+39
医 talk+83 else-157 take-46 back+115 done-67 undone+35 yes-73
医保 talk+115 else-88 off-27 yes-16
医保卡 talk+100 else-83 off-27
医生 talk-45 else-82 take-23 back+76 done-18 undone+58 yes-22 no+32
医生$ talk-36 else-21 take-42 back+60 yes-22 no+32
医生不 talk-62 else-55 back+49 undone+58
医院 talk+76 else-59 take-34 back+57 done-42 undone-26 off+29 yes-57 no-24
医院$ talk-20 else+19 back+26 yes-23 no+18
医院了 else-19 back+38 done-16
医院的 talk+63 else-34 take-21 back-25
十 talk+48 done-130 undone+21 yes+23 no-49
十<but> talk+38 else-45 back+37 done-20 undone-20
十<go> talk+39 else-29 take-31 done+29
十<go><time> talk+45 else-20 take-31
十<time> else-50 take+113 back-28 done-40
十一 talk+38 else-45 back+37 done-20 undone-20
十个 talk+47 else-100 take-37 done-40 undone+89
十分 talk-17 take+101 back-30 done-45
十分钟 else-50 take+113 back-28 done-40
十岁 talk+94 else-15 take-63 no-28
十年 talk-78 else+22 take+53 back+35 done-40 undone-25
十年了 else-32 back+68 done-27 undone-17
十斤 talk+78 else-41 take-47
十来 talk+39 else-29 take-31 done+29
十来分 talk+45 else-20 take-31
千 talk-140 else+268 take-28 back-32 done-62 undone-46
升 talk-64 back-18 done+21 undone+37
午 talk+85 else-40 take-16 back-50 done-95 undone+18 off+34
午$ else-46 take-20 done-36 undone+52 off+39
午<me> talk+104 else-90 take-46
午<now> talk+33 else-29 take-20 done+24
午四 talk+38 else-20
午四点 talk+38 else-23
午我 talk+104 else-90 take-46
半 talk-19 else-131 take+60 back-122 done-77 undone+158 off+47 yes-15 no+27
半个 talk+50 else+21 back-41 done-39 undone-15
半个月 else+27 back-15
半个钟 talk+58 else-49 take+15 done-27
半卷 talk+44 else-23 back-28
半卷$ talk+44 else-23 back-28
半夜 talk-43 take-22 undone+52
半天 else-80 back-22 done+47 undone+38
半天$ talk-23 else-63 done-16 undone+77
半天没 talk+76 else-44 undone-34
半天还 talk-15 undone+29
半小 talk+35 else-46 take+40 back-21 done-23
半小时 talk+35 else-46 take+40 back-21 done-23
半就 talk+17 take-28 done-20 undone+31
半是 talk-40 else-40 take+38 undone+44
半道 talk+45 else-18 take-38
单 talk+100 else-171 take+89 back+53 undone-142 off-15
单$ talk-106 else+39 take+31 back-26 done+38
单<me> talk-44 else-51 take+64 back+15
单位 talk+43 else-93 take+18 back+93 done-59 undone-53
单位$ back+23
单元 talk+131 else-186 take+101 back-43 done+15 undone-53
单元$ talk+92 else-97
单元的 talk+57 else-82 take+51 back-24
单元那 talk+40 else-68 take+36
单元门 take+30 undone-29
单我 talk-44 else-51 take+64 back+15
卖 talk+24 else+46 take-114 back-15 done-71 undone+69
卖$ talk-29 else+42 take-39 back-32 undone+56
卖的 talk+54 else-86 take-25 done-24 undone+65
卖的$ talk-47 else-54 take+26 undone+66
卖给 else-20 take-16 back+38
南 talk-153 else+197 done-29 undone-29
南那 talk-52 else-25 take+39 back+34
卡 talk+22 else+61 back-43 done-89 off-33
卡$ talk-43 else+122 take-28 done-31 undone-23
卡在 talk+85 else-59 done-21 off-27
卫 back+26
卫老 talk+41 else-41
卫老秦 talk+41 else-41
印 talk-70 else-41 take+41 back-15 done-16 undone+73
卷 talk+30 else-23 back-44 done-32 undone+50
卷$ talk+29 else-53 back-30 done-22 undone+58
卷材 talk+44 else-23 back-28
卸 take+46 done-32
厂 talk+52 else-72 take+31 back-39 done-48 undone+42
厂$ talk-18 back-23 undone+55
厂家 talk+80 else-73 back-21 done-39
厂家$ talk+39 else-28 back-39 done-25 undone+37
厂家寄 talk+75 else-29 back-18 undone-45
厂家来 talk-28 back+36
厅 talk-100 done+49 off+34
厉 talk-18 else+156 take-34 back-19 done-61 undone-28 yes-15 no-26
厉害 talk-18 else+156 take-34 back-19 done-61 undone-28 yes-15 no-26
压 else-49 take-25 back+39 done+56 undone-62
压$ talk+31 else-20
原 talk-98 else+60 take-30 back-17 undone+39 off-17
原<go> talk-94 take-17 undone+56
原来 talk-94 take-17 undone+56
厢 talk-59 else-32 take+56 back+37
去 talk-43 else+24 take+101 back+31 done-151 undone-22 off+39 yes-79 no+19
去$ else-102 take+121 back+25 done-141 undone+48 yes-22 no-17
去一 talk+49 else-93 take+25 done-29 undone+30
去一趟 else-67 take+34 undone+52
去不 talk+68 else-66 take-48 back+44 done-30 undone-16
去不了 talk+20 else-37 take-18 back+43 done-16
去不成 talk+47 else-42 take-28 back+20
去买 talk-30 else+60
去买$ else+22
去了 talk+60 else-148 take-109 done+42 undone+21 off+88 no+35
去了$ else-147 take-71 back+18 done+57 undone+40 off+98
去医 back+15 yes-30
去医院 back+15 yes-30
去吧 talk-93 else-52 take+93 back+28 done-15
去吧$ talk-93 else-52 take+93 back+28 done-15
去处 take+16
去处理 take+18
去就 talk+34 else-27 take-33 done-36 undone+51
去就行 talk+58 else-46 take-24
去年 talk+30 take-19
去找 else+54 take-39 no+22
去拿 talk+20 else-24 off+19
去拿$ talk+29 else-21
去接 talk+15 else-21
去看 talk-33 else+47 take+60 back-48 done-36 undone-23
去看$ talk-16 else-23 take+54
去看了 talk+26 else-29
去看看 talk-80 else+58 take+76 back-37 done-20 undone-16
去给 talk-58 else-27 take+83
去超 talk+22 else-17
去超市 talk+22 else-17
去过 talk+40 else+39 take-71
又 talk+63 else-47 take-109 back-23 done-48 undone+111 off-90 yes-32
又亮 talk-15 done+26 no+18
又亮了 talk-15 done+26 no+18
又动 else-15 done+27
又动了 else-15 done+27
又坏 talk+69 else-75
又坏了 talk+67 else-74
又堵 undone+20
又好 done+31 off-23
又开 talk+20 take-17
又是 talk+89 else-82
又是0 talk+58 else-54
又是你 talk+61 else-58
又有 talk-38 else+29 back+22 done+17 undone-20
又没 talk-34 done-25 undone+50
又涨 talk+29 else-19
又涨价 talk+29 else-19
又烧 talk+81 else-60 yes-22 no-22
又烧起 talk+81 else-60 yes-22 no-22
又能 talk-15 else-25 done+44 off-15
友 talk-222 else+407 take-36 back-55 done-91 undone-88
双 else+53 take+21 done-53 undone-52 off-21
反 talk-150 else+75 take+29 back-23 done-50 undone+64 off+31
反了 else-26 undone+33
反了$ else-29 undone+33
反应 else-29 undone+49
反应$ else-49 undone+42
反正 talk-83 take+44 done-28 undone+16 off+41
反正要 talk-34 else-29 take+20 off+45
发 talk-93 else+157 take+68 back-75 done-100 undone-83 off-29 yes-63 no+94
发$ talk-111 else+56 take+89 done-16 undone-17
发<but> talk+84 else-113 take+24 back-21
发<me> talk-47 else-20 take+58
发<now> talk+57 else-55 done-25 undone-27 yes-36 no+56
发一 talk+85 else-115 take+24 back-21
发了 talk+58 else-59 done-24 undone-26 yes-36 no+56
发我 talk-65 take+57
发我$ talk-35 else-29 take+50
发烧 else+15 take-17
发的 talk+63 else-61 take+25 undone-39
发芽 talk+46 else-70 undone+46
取 talk+62 else-71 take+37 back-33 done-69 undone-49 off+67
取$ talk+94 else-66 done-28 undone-29
取件 talk+44 else-80 take+50
取件码 talk+44 else-80 take+50
取消 talk-31 done-24 off+53
取消吧 talk-19 else-31 done-18 off+55
口 take-28 back-37 done+47 undone-67 off-61 no+37
口$ talk-69 else+103 take-42 done+45 undone-56
口了 talk+15 else-44 take-19 back-15 done+47
口了$ talk+15 else-44 take-19 back-15 done+47
口子 talk-26 else-50 take+24 back+34 done-29 undone+39
口子$ else-44 back+35 done-28 undone+40
口就 talk+44 else-36
口就行 talk+53 else-47
口罩 talk+31 take-38 done+26
口罩$ talk+38 else-23 take-38 done+27
口蹲 talk+56 undone-34
口蹲着 talk+56 undone-34
口那 else-46 take-26 undone+61
另 talk-91 else-42 take-21 back+125 done-62 undone+20
另外 talk-25 back+35 done-32 undone+33
另找 back+19
只 talk-143 else+290 take-114 back+57 done-110 undone-42 off-24
只有 talk-39 else+82 take-25 back+21 done-26 undone-26
只管 talk-18 else-26 back+45
只能 talk-77 else+41 take-21 back+64 done-17
叫 else+81 take-31 back-46 done-32 undone-36 off+30 yes+42 no-27
叫他 talk+18 else-21 yes+24
叫他们 yes+24
叫小 else-31 off+39
叫我 talk-61 take+23 back+35 undone-18 yes+23
叫我给 done+16 yes+23
叫李 off+20
叫李大 off+20
叫老 else-90 take+37 done-30 undone+73
叭 talk-15 else-48 take+18 undone+26 no+43
叮 talk-47 else-55 done+93 undone-35
叮咚 talk-47 else-55 done+93 undone-35
可 talk-49 else+185 take-63 back-107 done-27 undone-64 off-33 yes+29 no-43
可不 talk+97 else-59 take-54 back-34 yes+28
可不敢 talk+79 else-56 take-30 back-22
可严 talk+56 else-41 take-19
可严了 talk+56 else-41 take-19
可以 talk-44 else+112 back-58 undone-85 off-16 yes+38 no-15
可以$ talk-45 else+41 yes+38 no-15
可是 talk-46 else+20 take-17 done-32 undone+51
可算 talk-43 else-71 take+58 done+53
可能 talk-103 else+121 done+19 undone-19 off-22
可能是 talk-31 done+53 off-20
台 talk-38 else+155 back-41 done-57 undone-40 off-32
台上 talk+57 else-49 off-18
右 talk+47 else-51 back-21 done-27 undone+47
右边 talk+74 else-96 done-22 undone+51
叶 talk+76 else-28 back-17 done-35 undone-21
号 else+19 take+72 back-46 done-44 undone-62 off-17
号$ talk-49 else+85 take+19 back-16 done-22 undone-24
号楼 talk+48 else-75 back+18 done-19
号楼$ talk+42 else-58 take+28 back-19
号还 talk+49 else-49
号还是 talk+52 else-53
司 talk-160 else+153 take-22 back+100 done-53 undone-56
司$ talk-51 take-31 back+84 done-15
司今 else-16 back+16
司今天 else-16 back+16
司的 talk-40 else+25
吃 else+234 take-151 back-123 done-47 undone-150 off-99 yes-36 no+56
吃$ talk-67 else+191 take-83 back-30 undone-78
吃<goods> talk+17 else+16 back-31 done-59 undone-28 yes-36 no+56
吃<goods><now> talk-107 else+51 take+49 done-20 yes-36 no+56
吃<not> talk+68 else-34 done-15
吃<now> talk-46 else+118 take-48 back-25 undone-32
吃上 talk-57 else-76 done+77 undone+48 off-33
吃上了 talk-55 else-65 done+63 undone+56 off-33
吃不 talk+98 else-56 take-22 done-18
吃的 talk-67 else+115 take+22 back-16 done-26 undone-45
吃的$ talk+35 take-15 done-16 undone-21
吃过 talk+104 else-64 take-18 done-35 off-22
吃这 talk+66 else-35 take-32
吃这个 talk+72 else-47 take-31
吃饭 talk+31 else-23 take+21 done-21 undone-19
各 talk+34 take-24 done-17 undone-18
各位 talk+65 else-61 take-15
合 talk-108 else+163 take-88 back+17
合同 talk-16 else-16 take-22 back+46
同 talk-165 else+260 take-49 done-32 undone-60 off-18
同学 talk-52 else+31 done+37
名 talk-212 else+276 take-75 back-37 done-73 off-25
后 talk-50 else+184 take+25 back-98 done-55 undone-87 off-66 no+26
后到 talk-22 else-17 take+43
后脚 undone+32
后脚又 undone+32
吐 talk+49 else-52 take-17 done+25 no+22
吓 talk-87 else+34 take-17 back-28 done+78 undone-24 yes+24
吗 else+148 take-68 back-58 done-38 undone-71 off-26 no-108
吗$ else+136 take-67 back-58 done-36 undone-69 off-22 no-108
吧 talk-95 else+37 take+93 back+85 done-118 undone-157 off+68
吧$ talk-92 take+110 back+92 done-124 undone-135 off+78
听 talk-197 else+150 take-93 back-63 done+94 undone-49 no+43
听$ talk-35 else-46 back-27 done+105 undone-50
听着 talk+28 take-18 done+60 undone-59
启 talk-26 take+37
吱 talk+132 else-124
吴 talk-24 else+30
吵 talk+124 else-95 take-16 done-63
吸 talk-61 else-46 back+33 done-29 undone+75
吹 else-35 done+27 undone+15
呀 talk+55 else+85 take-171 back-90 done-104 off-31
呀$ talk+51 else+69 take-129 back-85 done-117 off-20
告 talk-35 else+113 take-34 done-25 undone-20
呐 talk+49 else-53 take+51 done-21 undone-47
呐$ talk+52 else-57 take+49 done-18 undone-46
呗 talk+199 else-130 take-45 back-19 done-36 undone-47 yes-75 no-42
呗$ talk+199 else-130 take-45 back-19 done-36 undone-47 yes-75 no-42
呢 talk+41 take-54 back-82 undone-45 yes+63
呢$ talk+31 take-43 back-80 undone-43 yes+67
周 talk-28 else+221 take-83 back-24 done-82 undone-97
周二 talk+33 take-24
周去 take+15
周姐 talk+64 else-66 take-31 off+24
味 talk-95 take-23 back-22 undone+76 off-16
味儿 talk+20 else-29 done+45 undone-35
呼 talk+27 else-108 done+97 undone-62
命 talk+15 else-81 take+98 back-22 undone-54
咋 talk+68 take-46 back-46 done-59 undone-26
咋下 talk+79 else-55 take-41
和 talk-256 else+436 take-83 back-63 done-35 undone-103 off-61
和<goods> talk-71 done+75 off-32
和盐 talk-44 else-20 done+68 off-23
和盐都 talk-44 else-20 done+68 off-23
咔 talk-59 else-64 done+103 undone-62
咚 talk-51 else-54 done+89 undone-27
咣 talk-15 else-63 done+53 undone+22
咣当 talk-15 else-63 done+53 undone+22
咣当一 else-23 undone+30
咦 done+31
咦$ done+31
咧 talk-49 else-64 done+74 off+15
咧$ talk-49 else-64 done+74 off+15
咪 talk-95 else-93 take+42 done+110 undone-45
咪咪 talk-74 else-110 take+44 done+110 undone-40
咬 talk+47 else-63 back-15 done+42
咯 talk-91 else-29 take+62 back-31 done+18 undone-19 off+54
咯$ talk-91 else-29 take+62 back-31 done+18 undone-19 off+54
咱 talk-86 else+106 done-20
咸 talk-26 take+56 done-16
咸菜 talk-68 else-30 take+84
哈 else+162 take-102 back-42 done-54 undone-87 yes-69
哈$ talk-17 else+130 take-86 back-29 done-28 undone-70 off-22
哈哈 talk-53 else+236 take-82 back-45 done-70 undone-72 off-40 yes-67
哈哈$ talk-60 else+194 take-70 back-37 done-52 undone-54 off-27
哈哈这 talk+113 else-71 yes-67
哈这 talk+113 else-71 yes-67
响 talk-72 else-204 done+58 undone+149 off+31 yes+29 no-20
响$ else-146 take-36 back-16 done+79 undone+71 yes+29 no-20
响<now> talk-37 else-117 back+32 done-75 undone+134
响了 talk-40 else-131 back+32 done-80 undone+134 off+34
响了$ talk-33 else-125 done-67 undone+137 off+34
哎 talk-82 else+170 take-52 undone-24 off-20
哎呀 else+41 take-38 done-15
哐 else-61 done-19 undone+64
哒 talk-135 else+43 done+39 undone+18
哗 talk+29 else-65 take-15 done+55
哗哗 talk+32 else-68 take-15 done+56
哗哗的 talk+32 else-68 take-15 done+56
哗的 talk+32 else-68 take-15 done+56
哥 else+138 take-147 back-56 done-136 undone-79 off+41
哥$ talk+15 else+92 take-80 back-30 done-21 undone-22 off-42
哥是 talk+17
哥真 talk+35 else-27
哦 talk-27 else+215 take-108 back-55 done-100 undone-88 off-28
哦$ else+183 take-106 back-50 done-81 undone-84 off-26
哪 talk+24 else-40 take-28 done-81 undone+17 off-24 yes+44 no+107
哪$ else-71 yes+73
哪个 talk+113 else-97 take-50 done-15 undone-18 yes-24 no+43
哪个单 talk+108 else-103
哪个替 talk-28 else-15 back+19 yes-24 no+43
哪了 talk+62 else-46 done-22
哪了$ talk+62 else-46 done-22
哪位 talk+65 else-87 back+40
哪家 talk-31 take+32 undone+28
哪知 else-37 no+43
哪知道 else-37 no+43
哭 talk-67 else+124 take-37 back-28 done+31 undone-30 off-28
哭$ else+47 take-23 back-16 undone-19
哼 talk-20 else+51 undone-38
唠 talk+16 take-23 no+16
啃 talk-40 else-44 take+16 back-28 done+82
商 talk-46 take-22 back+76 done-20
啊 else+208 take-187 back-78 done-95 undone-49 off-61 no-30
啊$ else+169 take-174 back-72 done-86 undone-34 off-58 no-55
啊啊 talk+63 take-48 back-16 done-19 undone-20
啊啊啊 talk+65 take-48 back-16 done-19 undone-20
啤 talk+51 else-23 done-83 undone+45
啤酒 talk+53 else-27 done-83 undone+46
啥 talk+19 else-37 take-37 back-32 done-58 undone+79 yes-17 no+32
啥$ talk-44 else+74 undone-19
啥也 else-97 undone+87
啥也没 else-108 undone+87
啥呀 talk-18 else-52 undone+59
啥呀$ talk-18 else-52 undone+59
啥药 talk+28 else-23
啥药$ talk+28 else-23
啦 talk-106 else+241 take-108 back-48 done-49 undone-62 off-47 no+22
啦$ talk-92 else+211 take-81 back-46 done-46 undone-56 off-47 no+22
喂 talk+21 take-19 back-17 done+23 off-28 no+25
喇 talk-15 else-48 take+18 undone+26 no+43
喇叭 talk-15 else-48 take+18 undone+26 no+43
喊 talk+32 else-46 take+47 done-37 undone-36 off-22 yes+18
喊他 talk-39 else-29 take+63
喊我 talk+27 take-43 done-15 yes+18
喘 talk+66 else-105 take-22 done+49 yes+32
喜 talk-163 else+394 take-118 back-76 done-112 undone-132 off-40
喝 talk-139 else+179 take-69 back-47 done+23 off-36 yes-56 no+81
喽 talk+62 else-37 done-46 undone-28
喽$ talk+63 else-40 done-45 undone-24
嗡 talk-65 else-87 take+47 done+92 undone-27
嗡嗡 talk-65 else-87 take+47 done+92 undone-27
嗦 talk-19 else-58 yes-77 no+88
嗯 talk-111 else+80 back-31 undone-64 off-40 yes+126 no-53
嗯$ talk-178 else+221 take-17 back-24 done-35 undone-42 off-36 yes+32
嗯呐 talk+83 else-85
嗯呐$ talk+84 else-83 take-15
嗯嗯 talk-118 else+157 take-46 done-34 undone-17 yes+38 no-15
嘎 talk+61 else-107 done+69
嘛 else-27 take+59 done-98 yes+58
嘛$ talk+19 else-58 take+65 back-40 done-92 undone+18 yes+58
嘞 talk-42 else+26 done-33 yes+76 no-61
嘞$ talk-39 else+37 done-33 yes+76 no-61
嘴 talk-98 take+44 back+32 done-29 undone-18 yes+38 no+37
嘴$ talk+28 else-16 no+26
器 talk+107 else-143 take+55 back-51 off+50 yes-40
器$ talk-17 else+20 undone-18
器人 talk+95 else-76 yes-40
器坏 talk-26 off+29
器坏了 talk-26 off+29
噪 talk-34 else-33 take-17 back+66
噪音 talk-34 else-33 take-17 back+66
噪音扰 talk-15 back+29
四 talk+31 else+114 take-17 back-39 done-76 undone-69
四楼 talk+82 else-53 take-31 back-17 done-19
四楼得 talk+26 take-24
四点 talk+27 done-15
回 talk+79 else+42 take-132 done-68 undone-180 off+78 yes+32
回$ talk+38 else-60 take-54 done+89 undone-66
回<go> talk-28 else+77 take-66 back+64 done-38 undone-116 off+19 no+25
回<go><carry> talk+57 back-19 done-39 undone-32
回<go><fix> talk+48 else-30 take-23
回<go><now> talk-84 else-65 back+71 done+46 undone-29
回<now> talk+49 else-57 yes+38 no-20
回<you> talk+95 else-73 take-38
回了 talk+49 else-57 yes+38 no-20
回你 talk+95 else-73 take-38
回你$ talk+95 else-74 take-38
回去 talk+18 else-16 take-70 back+91 undone-92 off-16
回去$ back+51 done-17
回去了 talk-83 else-64 back+71 done+44 undone-29
回去看 talk+32
回可 else-24 done+32
回头 talk+72 else-32 take-26 done-25
回家 talk-84 else+201 take-36 back-23 done-53 undone-50 off-22
回来 talk-114 else+194 take-25 back-50 done-83 undone-49 off+57 no+25
回来$ talk-39 else+22 take+19 done-15 off+37
回来了 talk-74 else+121 done-47 undone-15 off+19
回来吧 off+17
回话 talk-39 else-30 take+65
回走 talk+100 else-73 done-61 undone-15
回走$ talk+100 else-73 done-61 undone-15
团 else+44 take-21 undone-26
囤 take+17
囤<now> talk-18 take+31
囤了 talk-18 take+31
囤了三 talk-18 take+31
围 talk-75 else+66 back+16
国 talk-157 else+374 take-98 back-49 done-114 undone-74 off-24
圈 talk-49 else-71 done-71 undone+119 off-18
土 talk+75 else-29 back-30 done-27
土豆 talk+93 else-71 back-25 done-18
土豆$ else-15
土豆发 talk+57 else-47
在 talk+47 take+79 back-154 done-76 undone+38 off-46 yes+40 no-19
在$ talk+87 else-73 take-62 back-35 done-21 undone+62
在0 else+72 take-22 back-17 done-16 undone-15
在0号 talk-20 take+27
在<ask> else+30 take+35 back-23 done-34 undone-34
在<busy> talk+41
在<fix> talk-22 else-15 take-15 back+35 off+19
在<home> talk-28 done+52
在<me> else-73 take+100 done-42 off-28
在<me><place> else-37 take+22
在<name> talk+18 else-18
在<place> talk-79 else+31 take+106 back-49 undone-34 yes+23
在<place><now> talk-44 else+31 take+49 done-34
在<thing> talk+50 else-98 take+85 back-21 done-29 off-31
在一 talk-71 else+16 take-22 done-15 undone+75
在一楼 else-83 undone+88
在三 talk+86 else-51 back-36 done-16
在三楼 talk+74 else-53 back-24 done-16
在上 talk+70 else-31 take-20
在下 talk-33 done+28
在修 talk+71 else-33 back-31 done-16
在俺 talk+41 else-30 take+15 off-27
在哪 else+22 back-16 done-22 undone-26
在哪$ talk+40 else-20
在在 else-15 take-26 done+46
在外 talk+58 take-54 done-19
在外地 talk+60 else-25 take-40
在外头 undone+23
在大 talk-97 else-52 take+55 done+88 undone-30
在好 talk+16 else-19
在家 talk+41 else-63 take-17 back-26 undone+19 yes+21
在家$ talk-15 else-39 take-24 done-28 undone+49 off+35 yes+21
在家不 else-27 take+41
在库 talk+21
在库房 talk+21
在我 else-90 take+81 back-19 done+18
在我家 talk+36 else-63 back-16 done+50
在我车 talk-47 else-56 take+87 back-17
在找 talk+61 else-23 back-18 done-18 undone-36
在楼 talk+19 else-41 take+37
在楼下 talk+19 else-41 take+37
在漏 talk-25 else-28 undone+47
在漏$ talk-25 else-28 undone+47
在现 talk+60 else-69
在现场 talk+61 else-71
在线 talk+52 else-55
在谁 else-30 take+31
在超 talk-43 else+34 take+22
在超市 talk-43 else+30 take+22
在跑 talk-21 take+31
在跑$ talk-21 take+31
在路 talk+88 else-91 take+42 back-19 done-61 undone-15
在路上 talk+88 else-91 take+42 back-19 done-61 undone-15
在门 talk+44 else-75 back-20 done+44 off-31
在门口 talk-30 else-26 back-20 done+58
在鸡 talk-28 take+43
在鸡蛋 talk-28 take+43
地 talk-146 else+212 take-68 back-47 done+20 off-30 yes-36 no+56
地$ talk-28 else+51 done-29 undone+22
地也 done+36 undone-16
地方 talk-96 else+151 done-22 undone-28
地漏 talk-30 else-59 done+62
地漏$ else-15 undone+19
地都 else-73 done-17 undone+76
地里 talk-25 else-16 take+44
场 take+78 done-35 undone-71 off+20
场$ talk-119 else+95 take+53 back-18 done-37 off+24
场雨 talk+34 else-35 undone-19
场雨才 talk+49 else-28 done-25
圾 talk+52 else-33 take-35 undone+22
圾$ else-31 take+18
坊 talk+16 else-44 yes-33 no+53
坊$ talk-23 yes-33 no+53
坏 talk+75 else-87 take+26 done+17 undone-71 off+26
坏$ else-31 done+63 undone-35
坏了 talk+103 else-103 take+36 back-17 done-45 undone-48 off+29
坏了$ talk+60 else-40 take-18 done-35 undone-15 off+29
坐 talk+88 else-131 back-55 done+40 undone+49
坐$ talk+133 else-131 undone-32
坐<now> else-26 undone+20
坐<now><but> else-22 undone+21
坐<thing> talk+37 take-36
坐了 talk-15 else-47 done+53
坐了$ else-45 done+49
坐了一 else-22 undone+21
坐电 talk+37 take-36
坐电梯 talk+37 take-36
块 talk-45 else-115 take+102 back-46 done+72 undone+31
块二 talk+26
块儿 talk-35 else-19 take+52
块钱 talk+22 take-21 done+22
垃 talk+52 else-33 take-35 undone+22
垃圾 talk+52 else-33 take-35 undone+22
垃圾$ else-31 take+18
型 talk-30 else+107 back-23 undone-41
型号 talk+26 else-21 done+19
垫 talk-30 else+58 take+19 back-18 done-16 undone-18
垫上 talk-34 take+28 done+16
城 talk-142 else+142 back+27 done-28 undone-31
城管 talk-34 take-16 back+38
城管$ talk-16 else-16 back+31
基 else+47 take-22 back+19 done-21 undone-15
基金 talk+39 else-50 take-15 back+24
基金$ talk-15 back+30
堂 talk-62 else+96 undone-34
堂了 done+23
堂了$ done+23
堵 talk+115 else-71 take-51 done-45 undone-19
堵在 talk+37 else-36 back+22 done-38
塞 talk-82 else-61 back-24 done+75 undone+54
塞给 else-37 done+48
塞给我 else-37 done+48
墙 talk-35 else-90 take+54 done-57 undone+83
墨 talk+107 else-60 take-70
壁 talk+37 else-53 back+20 yes+17
壁$ talk+41 else-22 take-21
士 else+43 back-18 done-25 undone-26
壮 talk-78 else+58 take+48
声 talk+100 else-166 take-44 back-51 done+137 undone-121 off+30 yes+81 no-52
声$ talk-35 else-78 take-21 back-28 done+113 undone-66 yes+54 no-30
声控 talk+68 else-70 done+29 undone-31
声控的 talk+68 else-70 done+29 undone-31
处 talk-71 else-118 take+111 back+86 done-55 undone+28
处<now> talk-45 else-26 take+58
处了 talk-40 else-38 take+58
处了$ talk-40 else-38 take+58
处方 talk-20 else-45 take+27 back-26 undone+58
处理 talk+75 else-105 take-15 back+33
处理$ take+18
备 talk-74 else+104 back-33 done-34 undone+17
复 talk-149 else+40 back-15 done+80 undone-67 off-17 yes-18 no+48
复$ talk-64 done+35 undone-29 yes-18 no+48
外 talk-36 else+40 take-15 back+33 done-121 undone+75
外卖 talk+92 take-91 back-23
外卖的 talk+87 else-46 take-50
外地 talk+57 else-18 take-40
外头 talk-57 else-49 take-19 back+44 done-40 undone+74 off+22
外面 talk-25 else+30 back+29 undone-21
多 talk+98 else+43 take+29 back-127 done-122 undone-171 off-71 yes-44 no+20
多$ talk+37 else+76 take-59 back-49 done-40 undone-52
多<money> talk+30 take-22
多<now> talk+59 take-31 back-36 done-43 undone-34 yes-22 no+32
多久 talk+27 else+16 yes-25
多久来 talk+36 yes-25
多了 talk+30 else+60 take-39 back-39 done-43 undone-41 yes-22 no+32
多了$ else+81 take-24 back-38 done-37 undone-24 yes-22 no+32
多大 talk+135 else-124 take-23
多少 talk+121 else-63 take-49 back-42 done-49 undone-53 off-15
多少$ talk+148 else-144 back-24
多少钱 talk+63 else-31 take-25 done-25 undone-27
多深 talk+108 else-105
多谢 talk-76 else+87
多谢$ talk-61 else+70
多马 talk+73 else-71
多马上 talk+73 else-71
夜 talk-108 else+165 take-98 back+65 done-73 undone+18 off-16
夜来 talk+61 else-30 take-21
夜班 else-40 take-46 back+91 done-45
够 else+35 take-53 done-50 off+31
够$ talk+22 else-20 take-38 back+34
够高 talk+18 else-20 take+22
大 else+45 take-53 back-131 done+27 undone-58 off+79
大$ talk+45 else-104 take+62 back-63 undone+63
大<goods> talk+31 else-26 done-40 undone+42
大伙 talk+44 else-23 take-28
大伙儿 talk+44 else-23 take-28
大医 talk-26 else-17 back+46
大医院 talk-26 else-17 back+46
大哥 talk+142 else-159 take-30 done-16 off+23
大哥$ talk+97 else-93 off-40
大哥是 talk+19 else-18
大哥真 talk+41 else-39
大夫 talk+20 else-81 take+53 back-46 done+36
大姐 else-22 take+33
大姐你 else-48 take+37
大娘 talk-29 else-76 done+60 off+43
大学 talk-45 else+83 take+17 back-22 done-22
大学生 talk+20 else-40 take+29
大家 take-67 back-35 undone-26 off+84
大家$ talk-50 done-30 off+69
大概 talk+43 else+28 take-24 done-55 undone-29
大爷 talk-95 else-60 take+33 back-52 done+127 undone-39
大白 talk+69 else-41 take-29
大的 talk-45 else+42 take-16 done+47 undone-38
大门 talk-29 take+48
大门口 else-55 take+43
大雨 talk-22 else-43 undone+50
天 talk+62 else+121 take-178 back-94 done-45 undone-125 off+40 yes+24
天$ talk-32 else+81 take-30 back-39 done-62 undone+26
天<broken> talk-30 else+69 back-15 done-27
天<crew> talk-25 else-39 take-37 back+72
天<fix> talk-60 else-29 back+18 done-19 undone+62
天<fix><not> talk-37 else-43 done-15 undone+66
天<goods> talk+64 else-52
天<me> talk+21 undone-17
天<not> talk+126 else-132 take+62 back-43 done-37 undone-88
天<now> talk+18 else+33 take-35 done-29 yes+33 no-28
天<still> talk+43 else+21 done-32 yes-23 no-19
天<thing> talk+47 else-73 done-16 off+50
天<wrong-one> undone+27
天上 talk+33 take-28
天不 talk+52 else-23 back-22
天了 talk+32 take-19 done-34 yes+45
天了$ talk+42 else-25 take-18 done-34 yes+45
天再 talk-16 done-17 undone+34
天去 else+49 take-29 no+22
天在 take+26
天天 talk-73 else+156 take-30 done-37 undone-25
天天在 talk+50 else-34
天就 talk+56 take-17 done-16 no-15
天我 talk+62 take-50 undone-17
天我就 talk+43 else-37
天才 talk+37 take-16 undone-18
天早 talk-18 else-19 done+57 undone-19
天早晨 else-53 done+65
天没 talk+135 else-144 take+56 back-35 done-41 undone-82
天的 talk+120 else-79 done-25 undone-35 yes-23 no-19
天能 talk+82 else-102 off+45
天花 talk+24 else-26 undone-17 yes+47 no-31
天花板 talk+24 else-26 undone-17 yes+47 no-31
天还 talk+33 else+29 done-33 yes-23 no-19
天还是 talk-15 undone+29
太 talk-143 else+386 take-138 back-23 done-202 undone-45 off-50 yes+53 no-28
太太 talk+29 else-112 take-21 back-22 undone+71 yes+53 no-28
太沉 talk-26 else-26 back+63 done-18
夫 talk-20 else-74 take+44 undone+62
头 talk+45 else-110 back-112 done+63 undone+60 off-41
头$ talk-46 else+43 take+48 back-51 done+43 undone-55 off-34 yes+17
头<not> talk-15 yes-28 no+42
头<now> talk-64 else+48 take+49 back-21 done-16
头<still> talk+107 else-107 back-17 done-24 undone+20
头一 talk+26 else-31 take-19 done+54 undone-46
头了 talk-64 else+48 take+49 back-21 done-16
头发 talk-55 else+151 take-47 done-24 undone-50
头子 talk+51 yes-22 no-43
头打 talk+26 else-30 undone+15
头有 talk+65 else-104 take-15 done-36 undone+74
头有人 talk+74 else-64 take-15
头的 talk-51 take+16 back+41
头还 talk+107 else-107 back-17 done-24 undone+20
头铺 talk+35 take-17
奔 else+147 take-77 back-24 done-31 undone-19
套 talk-163 else+130 take+76 done-29 undone-23
女 talk-158 else+323 take-70 back-61 done-120 undone-75 off+31 no+33
女下 done-22 off+31
女下班 else-17 done-15 off+31
奶 talk-199 else+104 take+18 back-34 done+76 undone-90 off+70
奶了 else-42 done+40
奶了$ else-42 done+40
奶奶 talk-92 else-99 take+18 done+93 undone-56 off+73
她 talk-126 else+42 take+94 back-28 done+46 undone-82 yes+80 no-38
她$ talk-33 else-26 take+48 yes-17 no+30
她一 talk-38 else-53 take+62 yes+28
她一个 talk-30 else-53 take+54 yes+28
她上 talk-46 else-29 take+47 back+38 done-16
她不 talk-30 yes+52 no-26
她不会 yes+33 no-15
她家 talk+42 back-20 done+40 undone-17 yes-49 no-19
她家没 talk+74 else-17 yes-49 no-19
她让 yes+31 no-17
她让我 yes+31 no-17
好 talk-52 else+171 back-104 done-94 undone-42 off-40 no+35
好$ talk+56 else-34 take-39 back-48 done-79 undone+70 yes+33 no-16
好个 else-24 undone+39
好个锤 else-24 undone+39
好了 talk+71 else-105 take+58 back-54 done-26 undone+19 off-46 yes-19 no+24
好了$ else-51 take+62 back-50 off-34 yes-19 no+24
好了一 done-16 undone+29
好了好 talk+58 take-27 done-51
好使 talk-16 else-23 back+35
好使了 done+15
好像 talk-53 take-28 done+69 undone-32
好像还 else-85 done+82 undone-17
好听 talk-16 else+28 done+32 undone-44
好听$ else-17 done+43 undone-37
好咧 else-16 off+31
好咧$ else-16 off+31
好啊 talk+58 else-68 undone+34
好啊$ talk+63 else-76 undone+36
好在 talk-17 take+29
好多 talk-49 else+75 done-15 yes-22 no+32
好意 else-25 take-19 back-15 done-23 off+67
好意思 else-25 take-19 back-15 done-23 off+67
好我 else-59 take+54
好没 talk+58 else-105 done+36
好没好 talk+60 else-113 done+41
好的 talk+78 else-28 back-29 done-68 undone-40
好的$ talk+51 take+19 back-25 done-92 undone-38
好要 take+19
如 talk-84 else+180 take-53 back-29 done+26 undone-87 off-15
如果 talk+36 take-24 undone-16
妇 else-92 take-16 back+102 done-46 undone-20 off+48
妈 talk+55 else-23 take-32 back-75 done+24 undone-78 yes+76 no-59
妈$ talk+27 else-57 back-16 undone-26 yes+76 no-59
妈呀 talk+77 else-54 take-30 back-18 done+22 off-24
妈呀$ talk+84 else-51 take-30 back-18
妈妈 talk-76 else+84 back-27 done+40 undone-26
妥 talk-51 else-43 take-54 done+96 undone-23
妥了 talk-15 else-39 take-52 done+74
妥了$ talk-15 else-39 take-52 done+74
妥妥 talk-38 else-17 done+50 undone-22
妹 talk-62 else+161 back-34 done-37 undone-52
姐 talk-35 else+68 back-24 undone-45 yes+24
姐你 else-40 take+36
姐回 off+26
姐在 talk+78 else-68 take-29
姐妹 talk+17 else-15
姐姐 talk-95 else+109 back-19 undone-18 yes+24
姑 talk+23 else+23 done+51 undone-51 yes-37 no-20
姑娘 talk+30 done+51 undone-50 yes-37 no-20
姓 talk+62 else-42 done-18
委 talk-83 take-29 back+95
委会 talk-59 else-52 take-23 back+92
委会签 talk-17 back+34
姨 talk+46 else-59 take-18 back-20 done+47 undone-22 off-15 yes-17 no+32
娃 talk+75 else-158 take-54 back-28 done+135 off-43
娃儿 talk+62 else-69
娃已 talk-28 else-39 done+71 undone-20
娃已经 talk-28 else-39 done+71 undone-20
娃的 talk+56 else-47
娘 else-68 back+22 done+78 undone-60 off+41 yes-37 no-20
婆 talk-76 take+20 done+60 undone-39 yes+17
婆婆 talk-30 else-66 take+28 done+63 undone-32 yes+17
婴 talk-27 else-39 done+63 undone-33
媳 else-102 back+97 done-37 undone-17 off+50
媳妇 else-102 back+97 done-37 undone-17 off+50
子 talk+59 else-82 take+20 done-33 off+36 yes-34 no+20
子$ talk-85 else+53 take-137 back+28 done-26 undone+77 off+59
子<accept> talk-26 else-54 take+71
子<ask> talk-29 else-16 done+60
子<body> else-15 yes+36
子<me> talk+25 take-17
子<not> talk+107 else-111 back+31 done-16
子<now> talk+44 else-18 done-33 yes+19
子上 talk-115 else-79 take+19 back+38 done+70 undone+41
子上来 talk-20 else-33 done+59 undone-25
子下 talk+35 else-33 take+24
子下来 talk+23 else-31 take+24
子不 talk+97 else-96 back+23 done-15
子了 talk-15 else+49 take+15 done-34
子他 talk+53 yes-22 no-43
子刚 yes+19
子吃 talk+99 else-81 done-24 off-19
子呗 talk+39 else-31
子呗$ talk+39 else-31
子在 talk+58 else-83 take+21 done-27
子我 talk+33 take-23
子放 talk+54 else-50 take-23 off+29
子放学 talk+54 else-50 take-23 off+29
子没 talk+52 else-54 back+24 done-16
子王 talk+17
子的 talk+31 back-17 done-20 undone-38 yes-41 no+59
子的$ talk+36 else-22 undone-26 yes-41 no+59
子睡 talk+39 take+21 done-33 off-31
子睡着 talk+40 else-18 take+21 done-29 off-31
子给 talk-35 else-50 take+15 done+73
子过 talk-21 else+16
子还 talk+98 else-67 done-41 undone-39
子送 talk-29 else-31 back-16 done+52
子都 talk+22 else+15 take+17 done+40 undone-49 yes-31 no-38
子里 talk-46 else-53 done-31 undone+81
孕 talk+22 else-25
孕妇 talk+22 else-25
字 talk-100 else+66 back+26 done+15 undone-19 yes+48 no-26
字$ talk-89 else+57 back+41 done-15 undone-30 yes+48 no-26
孙 talk+94 else-122 take+36 back-30 done-33 off+20
孙子 talk+92 else-82 take-47 done-15 off+28
孙老 talk+64 else-49
孙老师 talk+64 else-49
学 talk-86 else+252 take-52 back-38 done-60 undone-102
学<now> talk-24 else-23 take+23 off+29
学生 talk-19 else+52 take+16 back-17 done-21 undone-17
孩 talk+139 else-79 take-44 done-40 undone-103 off-34 yes-41 no+59
孩子 talk+133 else-93 take-40 done-28 undone-92 off-34 yes-41 no+59
孩子$ talk+48 else-25 take-25
孩子放 talk+58 else-32 take-23
孩子王 talk+17
孩子的 yes-41 no+59
孩子睡 talk+40 else-18 take+21 done-29 off-31
它 talk-51 else+156 take-89 back-73 done-18 undone-26 off-66 yes+95 no-33
它$ talk-93 take+25 yes+78
它不 talk+99 else-98
它自 else-18 done+40 off-26
它自己 else-18 done+40 off-26
它还 done-26 undone+42
安 talk-146 else+245 take-55 back-18 undone-105 off-24
安排 talk-49 else-27 take+74
安排老 take+21
完 talk-60 else-26 take-28 back-154 done+118 off-42 yes-72 no+83
完$ talk+110 else-91 back-28 done-113 undone+26 off+20
完<now> talk-19 done+29 off-25
完了 talk-149 else-16 take+46 back-47 done+115 undone-15 off-28
完了$ talk-113 else-21 take-22 back-36 done+131 off-24
完事 talk-71 else-60 back-19 done+92
完事儿 talk-41 else-66 take+16 done+69
完就 talk-15 done+30 off-24
定 talk-112 else+275 take-65 back-66 undone-26 off-30 yes-36 no-52
定$ talk-52 else+19 back-17 done+41 undone-16
宜 else+68 done-27 undone-23
宜$ talk+19 else+51 take-42
宝 talk-145 else+255 back-52 done-70 undone-33
宝妈 talk-18 take+31
宝宝 talk-60 else+128 take-15 back-29 done-42
实 talk-277 else+257 take+48 back-20 undone-107 off-24
实$ talk-79 else-34 take+102 back-19 done+28 undone-61
客 talk+73 else-61 take-19 done-71 off+30
客厅 else-39 done-33 undone+42 off+34
室 talk-35 else-90 back+85 undone+26 off-17
室$ else-81 take-37 back+74 done+33
害 talk+24 else+103 take-50 back-35 done-73 undone-39 yes-15 no-26
家 talk+109 else-158 take-27 back-102 done-40 undone+98 off+79 yes-76 no+42
家$ talk+24 take-74 back-67 done-97 undone+47 off+111 no-36
家<ask> talk+94 else-74
家<goods> talk+28 else-32
家<kin> talk+28 else-20
家<not> talk+69 else-83 take+41 back-18 undone-26
家<now> talk-99 else+121 back-48 done+37 undone-25
家不 else-52 take+33 back-27 done-17 undone+47
家不$ else-27 take+41
家也 talk+62 else-25 take-43
家伙 talk-63 else-15 take+17 back-25 done+74
家俩 talk-21 yes+28 no-15
家吗 talk+59 else-34
家吗$ talk+59 else-34
家吧 talk-72 back+78 done-21 off-15
家吧$ talk-72 back+78 done-21 off-15
家呢 talk+20 else-23 take+16
家呢$ talk+20 else-23 take+16
家啃 talk-40 else-49 back-22 done+87
家啊 talk-81 else+49 undone+30 no+16
家啊$ talk-79 else+47 undone+30 no+16
家娃 talk+31 else-23
家孩 else-23 yes-41 no+59
家孩子 else-23 yes-41 no+59
家寄 talk+75 else-29 back-18 undone-45
家小 talk-39 take+29 no+25
家属 talk-65 else-51 take+87 back+26
家店 talk+102 else-93 back-18 undone-19
家有 talk+73 else-83 back-19
家来 talk-28 back+36
家没 talk+109 else-85 back-23 done-18 yes-49 no-19
家没人 talk+74 else-17 yes-49 no-19
家的 else-55 back-52 undone+43 yes-28 no+59
家的$ talk+71 else-141 take-37 back-29 done-23 undone+92 yes-18 no+45
家等 talk+104 else-92 take-20 off-15
家老 talk-41 else-53 back-18 undone+74 yes+35 no-22
家老头 talk-18 yes+35 no-22
家说 talk+78 else-50 take-16 back-16
家还 talk-52 else-71 take+43 undone+77
家还有 else-37 take+45
家那 talk+41 else-65 take+21
家那个 talk+45 else-39
家都 talk-99 done-63 undone+96
家都没 talk-54 else-53 back+24 done-22 undone+64
家里 talk-22 else-20 back-30 undone+51
家里有 talk+79 else-51 done+15 undone-41 off-23
家里没 talk-44 else-29 back-32 done-19 undone+79
家门 talk-36 else-62 done+78
家门口 talk-25 else-46 done+56
家门把 else-22 done+35
容 talk-28 else+114 take-50 back-31 done+33 undone-93
宿 else+18 done-24 off+23
宿$ talk+30 take-17
宿舍 talk-37 take+24 done-16 off+23
寂 talk-63 else+40 done-35 undone+55
寂寞 talk-63 else+40 done-35 undone+55
寄 talk+62 back-24 done-15 undone-48
寞 talk-63 else+40 done-35 undone+55
察 take-16 done+19 off-16
察来 talk+34 else-22 take-16 done+20 off-15
寸 talk-35 take+46
寸量 talk-33 take+47
对 talk-109 else+65 take-89 back+43 done-61 undone+46 off-33 yes+44 no+25
对$ talk-118 else-18 take-39 back-15 done+43 undone+59 off-24 yes+71 no-57
对不 talk-58 else-86 back+110 done-41 undone+33
对不上 talk-17 else-92 back+69 undone+48
对不住 back+20
对不起 talk-39 back+58 done-22
对门 talk-63 else-36 done-43 undone+61 yes-40 no+66
寻 talk-29 else+15 off+33
寻思 else-30 off+34
封 talk-82 else+23 take+38 back+40
小 else+119 take+36 back-111 done-110 undone-48 yes-22
小<tool> talk-49 else-20 back-24 done+77
小两 talk-31 yes+32
小两口 talk-31 yes+32
小伙 talk-48 else-20 take+53 done+61 undone-47 off-19
小伙子 talk-33 else-23 take+63 done+33 undone-38 off-19
小刘 talk+45 else-23 take-20
小区 talk-18 else-27 take+27 back+20
小周 talk-34 take+50
小哥 talk+15 done-36 undone-17 off+50
小孙 talk-58 else-42 take+76 back-16
小家 talk-49 else-20 back-24 done+77
小家伙 talk-49 else-20 back-24 done+77
小心 talk+113 else-71 take-37 done-19 undone-23 yes-21 no-18
小心点 talk+78 else-56 yes-21 no-18
小护 talk+56 else-36 take-22
小护士 talk+56 else-36 take-22
小时 talk+50 else+41 take-24 back-50 done-84 off-34
小时$ else+114 take-43 back-20 done-39 undone-29 off-23
小时候 talk+66 else-39 take-22
小赵 talk+68 else-59
小赵$ talk+55 else-51
小郭 talk-36 else-38 take+57
小金 talk+51 else-40 take-21
小魏 talk+36 else-64 off+39
少 talk+81 else+15 take-76 back-60 done-101 undone-28 off-28
少$ talk+141 else-130 back-25 done-16 undone-16
少钱 talk+62 else-30 take-25 done-25 undone-27
少钱$ talk+23 undone-18
就 talk-128 else+205 take+47 back-118 done-56 undone-76 off-76 yes-61 no+124
就上 talk-19 else-89 take+66 done+51 undone-24
就上去 talk-18
就不 else+85 take-48 back-19 done-62 undone-31
就不凑 talk+27 else-15
就不去 talk+52 else-46
就中 talk+51 else-39 take-18
就中$ talk+51 else-39 take-18
就住 talk+28 else-27 take-20 no+32
就住0 talk-20 no+32
就到 talk+51 else-68 take+18
就到$ talk+58 else-66
就剩 talk+15 else-36 done+39 undone-16
就去 talk+39 take+19 back-15 done-47 undone-21
就去$ talk+75 else-61 take+16 done-39 undone-16
就在 talk-130 else+109 take+82 back-16 done-44 undone-18
就在我 talk-54 else-25 take+72
就好 talk-75 else+174 done-82 undone-34
就好$ talk-44 else+24 take+30
就是 talk-39 else+54 take-58 back-71 done+58 undone-113 off-20 yes-35 no+86
就是我 talk+33 else-93 done+78 yes+51 no-45
就是那 talk+22 else-19 done+28 undone-24
就来 else-79 take+56 done+45
就来$ else-75 take+57
就没 else+85 back+35 done-37 undone-46 yes-28 no-27
就算 talk+57 else-42
就算了 talk+70 else-46 off-25
就给 talk+54 else-29 take-35
就能 talk+27 else+16 take-30
就行 talk+71 else-96 take+15 back-15 yes-33 no+57
就行$ talk+59 else-97 take+32 yes-29 no+51
就行了 talk+31 take-15
就走 talk-53 else+49 take-26 done-26 undone+44
就走了 else-16 done-25 undone+44
就跳 talk-19 else-24 done-32 undone+51
就跳$ talk-19 else-24 done-32 undone+51
就过 talk-49 take+54
就过去 talk-45 else-22 take+64
尺 talk-41 take+47
尺寸 talk-33 take+47
尺寸量 talk-33 take+47
尾 talk-31 else+42
尿 talk+62 else-65
局 talk-71 else-23 take-45 back+103
局的 back+26
层 talk-52 back+18 done+42 undone-26 no+30
层$ talk-20 else-15 back+29 no+30
居 talk-74 else-35 take-44 back+60 done+41 off+15 no+16
居委 talk-40 else-36 take-15 back+70
居委会 talk-37 else-34 back+65
居给 done-19 off+36
居给了 done-19 off+36
屉 talk+38 else-70 done-24 off+50
屉里 talk+53 else-51
屋 talk-100 else-103 take+15 back-17 done+80 undone+54 yes+43 no-20
屋<now> talk-24 take+15 yes+28
屋就 talk-24 take+15 yes+28
屋里 talk-72 else-85 back-15 done+90 undone+27
属 talk-109 take+71 back+61 done-19 undone-21
山 talk-34 else+300 take-121 back-52 done-94 undone-78
岁 talk+87 else+55 take-74 back-52 done-56 undone-47 no-28
岁<me> talk+88 else-26 take-51 no-28
岁数 talk+74 else-46 back-39 done-18
岗 talk-19 else-22 take+44
岛 talk+40 take-26 done-20
崴 talk+75 else-59 take-25
崴了 talk+59 else-41 take-23
崴了脚 talk+29 else-21
工 talk-153 else-116 take+109 back+98 done+15 undone+42
工$ talk-43 else-93 back+33 done+67
工具 talk-46 else-27 take+44 back+44 undone-21
工程 talk-31 back+21
工程部 back+21
工老 talk+25 else-21
左 talk+54 else-63 back-15 done-32 undone+45
左边 talk+84 else-107 done-22 undone+51
差 talk+27 else+89 take-93 back-42 done-48 no+35
差$ talk+67 else-27 take-41
差点 talk+48 else-47 take-35 back-22 undone+48
己 talk-87 else+101 take-96 back+47 done+36 undone-20 off-23 yes-103 no+58
己$ talk-49 else+53 done-16 yes-23 no+55
己下 else-25 undone+25 off+23
己买 done-34 off+44
己又 else-19 done+40 off-26 no+18
己又好 done+33 off-23
己开 else-24 done+38
己开了 else-15 done+20
己弄 talk-34 take+33 done+21 off-15
己弄$ talk-30 take+33
己打 talk-15 else-41 back+60 done-19 no+16
己打电 no+16
己找 talk-17 else+24
己的 talk-40 else+71 done-16 undone-16 no+23
己的$ no+23
己看 else-46 done-20 undone+57
已 talk-240 else+80 take+131 back-43 done+63 undone-129 yes-28 no+63
已<finished> talk-30 else-76 done+86
已<go> else-17 take+30
已出 else-17 take+30
已出发 else-17 take+30
已经 talk-161 else+89 take+79 done+21 undone-103 yes-18 no+48
已经叫 take+21
已经在 talk-66 else-27 take+62 done+38
已经打 talk-37 yes-18 no+48
已送 talk-17 else-48 done+58
已送达 talk-17 else-48 done+58
巴 talk-167 else+107 take-15 done+47 undone-16 no+24
巴$ talk-40 else+15 take+20 done-17 undone+22
巾 talk-61 else+18 take+29 done+30
市 talk+78 else-29 take-46 back+35 done-81 undone-72
市政 else-40 take-19 back+58 done-15
市政的 talk-54 take-15 back+63
市立 talk+69 else-85 back+26
布 else-15 take+56 back-17 undone-30
布$ talk-23 else-18 take+19 done+31
师 talk+158 else-207 take+79 back-50 undone-109 off+34
师傅 talk+251 else-293 take+24 back-16 undone-52
师傅$ talk+45 else-89 take+50
师傅别 talk-17 done+47 off-27
师傅态 talk+52 else-45 undone-34
师傅来 talk+68 else-50 take-26
帘 talk+70 else-35 take-39
带 talk+22 else+19 take+44 done-67 undone-117 off-24
带$ talk-24 else+48 take+48 back-22 done-33 undone-17
带上 talk-74 else+84 take+18 undone-21
带了 talk-34 take+34 off+17
带回 talk-30 take+27 off+18
带回来 talk-25 take+27 off+20
带娃 talk+97 else-75 take-38
带着 talk-36 else+45
帮 take-42 back+53 done-48 undone-46 yes+83 no-79
帮人 talk+31 else-15 take+16 back+24 no-34
帮他 talk-18 take+20
帮他拎 take+21
帮忙 talk-32 else+40 take-16 yes+29 no-16
帮我 else-15 take-31 yes+67 no-29
常 talk-82 else+191 take-37 back-49 undone-50 off-17
常$ talk-20 else+16
干 talk+15 else-128 take+39 back-17 done+125 undone-123
干$ talk+16 else-26 take+30
干<ask> talk+69 else-53
干<now> talk-72 else-26 take+68 done+29 undone-26
干不 talk+35 else-40 take-17 back+32 undone-21
干不了 talk-15 else-27 back+53 undone-20
干了 talk-73 else-23 take+68 done+28 undone-26
干了$ talk-38 back+30 done+32 undone-26
干净 talk+15
干净了 talk+27 else-26
干完 talk+53 else-71 take-21 back-20 done+47
平 talk+15 else+124 take-63 back-42 done-51 undone-36
平时 talk+38 take-22
年 talk-87 else+226 take-48 back-36 done-152 undone-74 off-51 yes+46 no+44
年<now> talk-57 else+76 take-27 back+52 done-54 undone-32 no+30
年了 talk-42 take-16 back+66 done-31 undone-26 no+30
年了$ talk-29 take-15 back+67 done-30 undone-25 no+30
年头 talk+94 else-79 take-35
年年 talk+59 else-40 take-18
年轻 talk+98 else-107 back+53 done-22 undone-26 no-28
年轻二 talk+81 else-41 take-61
年轻人 talk-33 else-47 take+47 back+35
年轻的 else-22 back+37
广 talk-127 else+155 take-30 back+39 done-35 undone-24
床 talk-146 else+126 back+18 done-40 undone+32
床位 talk-35 else-21 take+26 back+28
库 talk+79 take-30 back-35 done-40 undone-21
库房 talk+21
应 else+53 take-59 back-69 done-85 undone+48
应$ else-39 undone+41
底 talk+54 else-94 take-17 done+55 undone-41
底下 talk+90 else-156 back+28 done+18
底下$ talk+99 else-108
底下了 talk+50 else-52 take-41 done+45 undone-27
店 talk+97 else-126 take+52 back+21 done-67 undone-52
店<busy> talk-40 take+46
店<now> talk-30 take+38
店就 talk-27 take+38
店就在 talk-27 take+38
店老 talk-40 take+46
店老板 talk-40 take+46
店说 talk+37 else-34 take-15
度 talk+39 else+83 take-61 back-31 done-45 undone-71
度$ talk+91 else-37 take-50 done-17 undone-17
开 talk-75 else+241 take-136 back+38 done-38 undone-127 off-60
开$ talk+47 else-33 take-87 back+104 done-36 undone-74
开<now> talk-67 else+60 done+45 undone-18 off-20
开<thing> else-70 take+17 back+20 done+45 undone-26
开<thing><now> talk-22 else-18 take+28 done+16
开了 talk-80 else+30 done+33 undone+17 off-19
开了$ talk-58 done+44 off-19
开会 talk+79 else-65 take-35 back+23
开会$ talk+18 else-32 back+28
开关 talk-37 undone+39
开关换 talk-27 take+17 done-23 undone+42
开着 talk+51 else-20 take-16
开着$ talk+62 else-48 take-16
开门 talk+55 else-72 take+28 back+15 done-18 undone-27
开门$ talk+45 else-42 back+25 done-27 undone-18
开门就 talk-22 else-18 take+28 done+16
弄 talk-59 else-157 back+73 done+16 undone+62 off+35 yes+31 no+29
弄$ talk-98 else-52 take+41 back+36 done-15 off+47 no+39
弄不 talk-59 else-80 back+52 done-30 undone+66
弄不了 talk-20 else-23 undone+43
弄人 undone+27
弄好 else-20 done+40 off-15
弄好了 done+28 off-15
弄完 talk+62 else-54 take+21 done-41
引 talk-29 else+24
引子 talk-17 take+16
张 else+103 take-38 back-71 done-75 undone-20 off-52
张$ talk+115 else-89 take-22 done-25 undone-29
张姨 talk+69 else-58 off-27
弯 talk-37 back+33
弹 talk+36 else+18 done-19 undone-43
弹簧 talk+46 else-16 undone-35
归 talk-73 else-34 take+26 back+90 done-39 undone-29
归市 talk+49 back-36
归市政 talk+49 back-36
归我 talk-39 else-96 take+54 back+71
归我们 talk-29 else-52 back+72
当 talk-220 else+138 take+66 back-59 done+15 undone-63 off-30 yes+71
当$ talk-23 else-38 done+61 undone-19
当一 else-16 undone+27
当事 else-25 take+22
当事人 else-25 take+22
录 talk-37 else+71 back-31 done-61 undone+59
录像 talk+33 else-87 back-18 done-34 undone+83
影 talk-120 else+65 take-65 back-16 done+69 undone-44
影<now> talk-24 else-59 take-40 done+90 undone-20
影了 talk-24 else-59 take-40 done+90 undone-20
影了$ talk-24 else-59 take-40 done+90 undone-20
往 talk-18 else-114 take+146 back-35 done-115 undone+109 yes-17 no+32
往上 talk-22 yes-17 no+32
往下 talk-27 take+18 done-28 undone+37
往回 talk+100 else-73 done-61 undone-15
往回走 talk+100 else-73 done-61 undone-15
往那 talk-71 else-30 take+91
往里 talk+19 else-38 done-16 undone+33
很 talk-250 else+337 take-149 back-31 done-21 undone-26 off-67
很$ talk+79 else-134 take-40 back+48 done+59 undone-37
得 talk+36 else-44 take-94 back+115 undone-107 yes+75 no-28
得$ talk-57 else-16 take+88 back-24 done-20 undone-25 no+34
得<agency> talk-54 else-40 back+102 done-15 undone-23
得<agree> talk-15 else-41 take-36 back+46 done+44 undone-23 off-16 yes+36 no-19
得<but> talk+17 else+48 take-19 back-21 undone-28
得<go> talk-28 else+80 take-47 back+15 done-20
得<later> talk+84 else-72 done-25 undone-18
得<me> talk-21 else+23 done-17 off+15 yes+24
得<now> talk-66 else+180 take-18 back-23 done-79 undone-38 off+19
得<they> talk-53 else+16 take-36 back+67
得<they><go> talk-44 take-36 back+67
得一 talk+27 undone-30
得上 talk-61 else-32 off+67
得下 talk+103 else-95 take-16 done-16 undone-15
得不 talk+60 else-44 back-21 undone-22
得业 back+25
得业委 back+20
得了 talk-69 else+192 take-18 back-23 done-81 undone-44
得了$ take+17 done-40 undone-17 off+22
得他 talk-62 else+29 take-40 back+65
得他们 talk-44 take-36 back+67
得动 take-16 back+16
得劲 done+17
得去 talk-59 else+69 take-29 back+18
得叫 talk+56 else-39 take-25
得回 talk-16
得很 talk+65 else-108 take-43 back+44 done+58 undone-38
得很$ talk+83 else-142 take-40 back+48 done+61 undone-35
得我 talk-68 take+74 back-15 undone-15 yes+24
得找 talk-59 else+18 back+62 done-16 undone-30
得报 talk-55 else-30 back+50 yes+36 no-19
得拿 talk+47 else-58 take-20 done+33
得真 talk+67 else-27 take-40
得着 talk+62 else-40 take-28 done+45 undone-28 no-28
得等 else-26 back-52 done-23 undone+74
得等厂 else-24 back-45 undone+47
得见 talk-18 else-65 done+76 off-20
得见人 talk-18 else-65 done+76 off-20
得近 else-48 take+48
得近$ talk-35 else-39 take+60
微 talk+32 else-19 done+16 off-15
微信 talk+51 else-62 done+26
微信转 talk+51 else-62 done+26
心 talk-55 else+215 take-93 done-94 undone-155 yes-21 no-18
心$ talk-72 else+141 take-41 back-24 done-20 undone-42
心点 talk+77 else-54 yes-21 no-18
必 talk-137 else+73 take+48 done-36 undone-26 yes+38 no-20
必须 talk-99 else+27 take+53 done-26 undone-20 yes+38 no-20
志 talk+59 take-71 back-15 done+31 off-30
志愿 talk+104 else-69 take-68
志愿者 talk+104 else-69 take-68
忘 talk-73 else+115 take-30 back-27 done+25 undone-17
忙 talk-98 else+26 take+58 back-20 done-53 undone+35 off+25 yes+29 no-16
快 talk+63 else+49 take-101 back-57 done-127 undone-113 off+27 yes+67 no-32
快$ talk+52 take-22 done-22 undone-23
快点 talk+92 else-114 off-15 yes+67 no-32
快递 talk+23 else-34 undone-17 off+50
念 talk-104 else+69 take-27 done+48 undone-38 no+24
态 talk+29 else+31 undone-45
态度 talk+50 else-36 undone-34
怎 else+94 take-49 back-33 done-72 undone+17 off-21 yes-71 no-61
怎么 talk+23 else+74 take-42 back-31 done-71 undone+19 off-16 yes-71 no-61
怎么办 talk+64 else-39 done-16 undone-28
怕 talk+75 else+27 take-97 back-27 done-47 undone-49
怕$ talk+61 else-22 take-22 back-16 done-19 undone-20
思 talk-87 else+98 take-36 back-22 done-55 undone-36 off+78
思$ else+18 take-18 done-18 off+32
急 talk+177 else-180 take+58 back+15 done-106 undone-74 off-65
急$ talk+129 else-126 take+15 done-29 off-39
急<broken> talk+86 else-40 back-15 done-41 undone-15 off-23
急事 talk+66 else-53 take-17 back-15
急死 talk+86 else-40 back-15 done-41 undone-15 off-23
急用 talk-66 else-29 take+83
怪 talk+61 else+71 back-49 done-68 undone-38 off-27 yes-37 no-20
怪<not> talk+84 else-49 take-22 back-34
怪不 talk+84 else-49 take-22 back-34
怪不得 talk+84 else-49 take-22 back-34
总 talk-115 else+195 take+38 back-46 done-34 undone-49 off-15
总阀 talk+33 else-79 take+44 back-19
总阀关 talk+35 else-31
总阀在 else-55 take+48
恁 else-26 off+29 yes+24
恢 talk-21 else-15 done+51 undone-24
恢复 talk-21 else-15 done+51 undone-24
恩 talk-143 else+179 take-24 done+19 undone-49
您 talk+18 else-18 take+32 back-19 off-17
情 talk-126 else+250 back-58 done-92 undone-81 off-24
情况 talk+50 else-62 take+28 back-23
情况$ else-20 take+41
惊 talk-91 else+88 off+32 yes-22 no+32
想 talk-190 else+436 take-184 back-91 done-103 undone-130 yes-20 no+44
想买 talk+52 else-28 take-23
意 talk-158 else+313 take-62 back-50 done-50 undone-89 off+43 yes-22 no-43
意$ else+72 done+21 undone-30 yes-22 no-43
意思 talk-35 else+34 take-24 back-20 done-32 off+63
意思$ take-17 done-15 off+33
感 talk-281 else+413 take-40 back-30 done-68 undone-88 off-32
愿 talk+63 else+98 take-83 back-26 done-43 undone-24 yes-22 no-43
愿者 talk+104 else-69 take-68
慌 talk+50 take+43 back-31 done-60 undone-23
慌$ talk+51 else-32 take+43 back-31 done-38 undone-20
慢 talk+127 else-57 take-44 back-15 done-47 undone-21 off-40
慢点 talk+109 else-100 off-18
慢点$ talk+84 else-78
慢点骑 talk+46 else-38
憋 talk+42 back-26 done-55 undone-24 off+34
戏 talk-23 else+136 take-54 done-38 undone-21 off-28
成 talk-139 else+174 take-30 done-60 undone+36 off-27
成$ else-80 take+20 back-29 done+92 undone-46
成了 talk-39 else+64 done-47 undone+19
成的 talk-31 else+34 take+26
成的$ talk-26 else+22 take+29
我 talk-42 else+42 take+101 back+17 done-102 undone-53 off-28 yes+39 no+116
我$ talk-217 else+56 take+111 back-25 done+23 undone-73 off-28 no+33
我0 talk-28 no+17
我一 else+67 take-50 back+40 done-51 undone-62
我一个 talk+33 else-34 take+16 done-18 undone-28
我上 talk+36 else-26 take+31 back-38 done-29
我上班 talk+34 take-51 undone+15
我下 else-53 take-21 back+90 done-45 undone-16
我下楼 talk+33 else-37
我下班 talk-21 take+17 back+46 done-38
我不 talk-84 else+54 take+66 done-39 undone-42 yes+41 no-25
我不会 talk-33 else+23 yes+41 no-25
我不放 talk-52 else-46 take+74
我也 talk-56 else+160 back-78 done-44 undone-61 off-34
我也想 else+53 take-41 back-21
我也缺 talk+46 else-30 take-19
我也要 talk+22 else-93 take+83
我了 talk-97 else+58 take+29 back-35 done+33 undone-23
我了$ talk-83 else+27 take+35 back-28 done+40 undone-18
我今 talk+69 take-65 back-25 undone-16
我今天 talk+38 take-19 back-19
我们 talk-137 else+81 take-162 back+230 done-92 undone-143 off-41
我们$ talk-22 back+41
我们0 talk+109 else-83 back-59 done-18
我们不 talk-33 else+26 take-17 back+25
我们动 talk-28 back+39
我们只 talk-35 else-18 take-22 back+59
我们没 talk-49 else-38 take-29 back+88
我们的 talk-50 else+27 take+31
我们管 talk-38 else-42 back+72
我们这 talk+46 else-29 take-19
我住 talk-36 yes-35 no+65
我住0 no+30
我使 else-51 back-37 done+66 undone-18
我俩 talk-42 else-63 back-20 done+91 undone-15
我俩苹 else-37 done+48
我修 talk-16
我儿 talk+72 else-61 done-19
我儿子 talk+72 else-61 done-19
我先 talk+103 else-101 take+69 back-23 done-20 undone-26 yes-48 no-69
我先拿 talk-42 take+53
我再 talk+113 else-137 take-35 back-16 undone+46
我再去 talk+50 else-82 take-26 undone+52
我再看 talk+66 else-68
我写 talk+27 else-23 take-23 back-15 no+35
我刚 talk+68 else-44 take-123 undone+91
我刚坐 else-45 undone+50
我包 talk-60 else-75 take+100
我十 talk+45 else-43
我去 talk+23 else-126 take+105 back-24 done-30 undone-23
我去$ talk+67 else-74
我去不 talk+46 take-23 back-23
我去吧 talk-54 else-79 take+97
我又 talk-48 else+21 undone+24
我叫 talk-36 take+37
我吧 talk-32 else+37
我吧$ talk-28 else+29 take+15
我哪 talk-16 no+43
我哪知 else-37 no+43
我喊 talk-45 else-15 take+63
我喊他 talk-39 else-29 take+63
我回 take-24 back+37
我回去 talk+34 else-61 take-23 back+44
我在 talk+94 else-24 back-55 done-50 undone-54
我在外 talk+78 else-44 take-40
我在楼 take+18
我妈 talk+36 else-50 take-22 done-30 undone-25 off+15 yes+76 no-59
我妈$ talk+19 else-62 yes+76 no-59
我婆 talk-22 else-59 take+28 done+63 undone-31
我婆婆 talk-22 else-59 take+28 done+63 undone-31
我孙 else-25 off+35
我孙子 else-25 off+35
我家 talk+143 else-217 back-76 undone+62 off+42 yes-86 no+19
我家也 talk+72 else-40 take-42
我家娃 talk+31 else-23
我家有 talk+53 else-62
我家的 else-17 take+30 undone-18 yes-28 no+59
我家还 talk-61 else-73 take+47 undone+77
我家那 talk+46 else-75 take+23
我家门 else-24 undone+35
我就 talk+89 else-55 take-48 back-52 done-19 undone-44 off-15 yes-48 no+87
我就不 talk+65 else-38 take-39
我就住 talk+32 else-30 take-20 no+25
我就是 talk+82 else-68 back-18 done-16
我工 talk-49 take+40
我已 talk-64 else+101 done-25 undone-16 off-17
我已经 talk-62 else+98 done-25 undone-15 off-17
我带 talk+70 else-49 take-21
我帮 talk-15 yes+29 no-16
我帮忙 yes+29 no-16
我干 talk+41 else-30 back-19
我干不 talk+50 else-26 take-17 back-17
我开 else-22 take+28
我弄 else-20 back+40 undone-16
我弄不 else-20 back+40 undone-16
我得 talk-21 back+47 done-17
我微 talk+58 else-49
我微信 talk+58 else-49
我想 talk-123 else+121 take-32 back-16 done-23 undone-33 off+44 no+15
我手 talk-38 take+20 back+32
我手里 talk-17 take+24
我打 talk+78 else-58 take-26 undone-17
我扛 talk-17 take+20
我把 talk+20 else-125 take+51 back-21 done+22 undone+49
我报 else-59 done-15 undone-20 off+31 yes+45
我报的 talk+49 else-39 undone-20
我拿 talk+29 else-47 take+16 done-24 undone+27
我拿个 talk-35 else-22 take+46 undone+19
我拿着 talk-17 take+23
我按 talk-21 no+22
我捎 talk+73 else-68 take-20
我推 talk+16 take-20
我推轮 talk+28 else-43
我明 talk-53 else+44 no+22
我昨 talk+62 else-22 take-39
我昨天 talk+72 else-41 take-37
我是 talk-112 else+84 take-31 back+66 done-34 no+18
我替 talk+33 else-30 take+46 yes-24 no-38
我替他 talk+44 else-30 take+38 yes-44 no-26
我替她 yes+19
我有 talk+16 take+28 back-39
我来 talk-134 else+143 take+63 back-43 done-52 off-18
我来$ talk-67 take+47
我正 talk-21 take+20
我正要 take+19
我没 talk+98 else-66 take-19 done-21 undone-47
我没有 talk-34 else+37
我熟 take+23
我熟$ take+23
我爸 talk-25 take-28 done-42 undone+67
我现 talk-65 else+59 undone+24
我现在 talk-65 else+59 undone+24
我用 talk+49 else-127 done-17 undone+85
我电 talk+72 else-72 off-24
我的 talk-18 else-38 take+83 back-23 done-94 off-29 yes+45 no-26
我的$ talk-98 else-91 take+101 back+45 done-25
我看 talk-37 else+112 take-41 back-22
我看看 talk+43 else-48
我管 talk-21 else-44 back+64
我给 talk-25 else-35 take+68 back-25 off-16 yes+56 no-36
我给他 talk-46 else-16 take+55
我给送 talk-27 else-17 take+43
我老 talk-44 take+27 no+27
我老伴 talk-21 no+20
我联 talk+42 else-51 take+28 back-22
我联系 talk+42 else-51 take+28 back-22
我能 talk-91 else+33 done-16 undone+66
我腿 talk+69 else-64 off-19 yes+24
我自 talk+22 else-64 done-33 off+57 yes-67 no+37
我自己 talk+23 else-58 done-49 off+60 yes-67 no+37
我要 talk-79 else+82 take-54 back-27 done-31 undone+64 no-28
我要是 talk+55 take-16 no-28
我要的 else-35 undone+47
我说 take-39 back-20 done+26 yes+63 no-39
我说一 else-45 yes+63 no-39
我跑 talk-24 else-34 take+31 back+35
我跑一 talk-20 else-33 take+31 back+28
我跟 talk-50 else-55 take+56 done+39 yes-17 no+32
我跟他 else-31 take+38
我车 talk+76 else-127 take+48
我车上 talk-15 take+18
我过 talk-28 take+36
我过去 talk-23 take+36
我近 else-69 back+69
我还 talk+17 else+136 take-51 back-37 done-49 undone-93 off-19
我还在 else+21 undone-15
我还没 talk+84 else-27 take-23 back-25 done-31 undone-42
我这 talk-32 take-51 back+58 undone+29
我这儿 talk+43 else-20 take-45 back+24
我这就 talk-49 take+57
我这边 talk+42 else-81 take-21 back-40 done+42 undone+48
我送 else+21
我遛 talk-31 else-39 take+18 done+51
我那 talk+42 else-41
我那个 talk+73 else-64
我都 talk+45 take-40 back-25 done+29 undone-44 off-18
我量 talk-33 take+33 no+16
我门 talk-67 else-17 take+53 undone+35
我问 talk+55 else-67 done-20 undone-20 no+46
我问问 talk+84 else-71 done-19 undone-19
我顺 talk-49 else-44 take+75
我骑 talk-21 else-27 take+46
我骑车 talk-21 else-27 take+46
截 talk+46 else-54
戴 else-57 take-17 back-15 done+27 undone+57 off-15
戴<goods> talk+57 else-62 take-17 done+30 undone-16
戴上 else-74 done-22 undone+77
户 talk+66 else-119 take+25 back+38 done-17 yes+28 no-15
户内 talk-21 else-27 take-15 back+50
户内的 talk-21 else-27 take-15 back+50
房 take+78 done-49 undone-42 no-25
房$ talk-40 take+47
房去 talk-15 take+20
房去$ talk-15 take+20
房就 else-21 back+43 undone-20
房钥 else-18 take+18
房钥匙 else-18 take+18
房顶 talk+69 else-31 take-21
房顶$ talk+42 else-20 take-21
所 talk-80 else+195 take-62 back+25 done-21 undone-83 yes-23
所$ talk-16 back+33
手 talk-166 else+116 take+141 back-17 done+50 undone-158 off-48 no-28
手$ talk-37 else+83 back-27 undone-48
手<now> talk+32 else+29 take-54
手上 talk-55 else-35 back-29 done+100 undone-25
手上了 talk-40 else-35 back-27 done+87 undone-23
手了 talk-38 done+62 off-20
手了$ talk-36 else-15 done+63 off-20
手套 talk-36 else+40
手机 talk-134 else+135 take+17 done-72 undone-40 yes+84 no-53
手机$ talk-51 else+30 take-16 yes+74 no-45
手电 else-74 take+56 done+47 undone-20
手里 talk-67 else-39 take+70 back-18 done+33
手里$ talk-27 else-16 take+45
手里了 talk-39 else-33 take+38 done+41
才 talk+122 else-23 take-157 back-80 done-97 undone+40 yes-101 no+68
才<fix> talk+15
才到 talk+91 else-70 done-21 undone-28
才到货 talk+51 else-27 undone-17
才回 else+25 take-20
才是 talk-85 else+61 yes-77 no+80
才晓 talk+55 else-33 done-27 undone-16
才晓得 talk+55 else-33 done-27 undone-16
才知 talk+48 else-39
才知道 talk+49 else-43
才能 take-21 undone+43
扎 talk+37 take-37 back-15 done-78 undone-16 off+69
扎了 talk+41 else-17 done-21
扎了$ talk+54 else-37 done-20
扒 talk+50 else-66 take+38 back-35 done-20 off-15
扒<thing> talk+16 else-49 take+42 back-34
扒门 talk+16 else-49 take+42 back-34
扒门$ talk+16 else-49 take+42 back-34
打 else-119 take-35 back+102 done+49 off-50 yes-46 no+89
打$ talk+87 else-50 take-19 back-27 done-37 no+15
打0 talk-88 else-127 take-68 back+147 done-21
打0$ talk-88 else-127 take-68 back+147 done-21
打<broken> talk+38 done-20
打不 talk+32 back-15 done-23
打不通 talk+55 else-34
打个 else-45 take+46
打电 talk+125 else-107 take-23 back-23 done-17 undone-26 no+16
打电话 talk+125 else-107 take-23 back-23 done-17 undone-26 no+16
打错 talk-37 yes-26 no+49
打错了 talk-34 yes-23 no+45
扔 talk+67 take-59
托 talk-23 else-25 back+43
扛 else-60 take+24 back+21 done-28 undone+25
扛上 talk-58 else-18 take+44 undone+29
扛上了 talk-31 take+33
扣 talk-30 else+18 take+41 done-18
扫<now> talk+25 else-23
扫了 talk+25 else-23
扰 talk-36 else+35 take-26 back+28
扰民 talk-15 back+29
扶 talk-15 else-101 take-43 done+45 undone+81
扶着 talk-59 else-48 done+59 undone+18
找 talk-87 take-161 back+201 done-67 undone-78 off+20 no+22
找<agency> talk-68 else-68 take-55 back+123 done-15
找<agency><fix> back+27
找<ask> talk+89 else-72 done-22 undone-28
找<crew> talk-18 back+30
找<me> talk+63 else-28 take-34
找<now> talk-24 else-23 done+18 off+30
找了 talk-24 else-23 done+18 off+30
找人 back+19
找人$ back+19
找他 no+22
找他们 no+22
找别 talk-77 else-17 back+83
找别人 talk-21 else+16 back+15
找到 talk-70 else+59 back-19 done+27 undone+26 off-34
找厂 back+17
找厂家 back+17
找城 back+17
找城管 back+17
找我 talk+61 else-23 take-34
找水 talk-16 back+31
找着 talk-18 else-17 done-15 off+42
找着了 talk-15 off+31
找自 back+21
找自来 back+21
找谁 talk+89 else-72 done-22 undone-28
把 talk-68 else-28 take+108 done+23 undone-23 off-50
把<goods> talk-26 take+25
把<me> else-31 done+30 undone+29
把<thing> talk+82 else-47 take+20 back-34 done-58 undone-27
把<tool> else-56 take+19 done+54 undone-33
把<tool><go> talk+39 else-30
把总 talk+35 else-31
把总阀 talk+35 else-31
把我 else-35 take-22 done+33 undone+35
把手 talk-61 else-47 take+49 done+63
把手$ talk-31 else-26 take+49
把手上 talk-29 else-33 done+63
把电 talk+21 else-21 done+22 undone-34
把这 talk-51 take+57
把阀 talk+45 else-16 take-41 done+15
折 talk-65 else+67 done+17
折腾 else-18 done+27
抢 talk-21 else-23 back+53
抢修 talk-37 take-18 back+56
护 else+69 back-23 done-41 undone-18
护士 talk+46 else-42 back-16
报 talk+139 else-248 take-19 back+52 done+21 undone-66 off+24 yes+38 no-43
报$ talk+41 else-80 undone-18 no+26
报了 talk+138 done-15 yes-160
报了$ talk+84 else+24 done-15 yes-91 no-18
报了也 talk+18 yes-31
报了他 yes-26 no+23
报了要 talk+43 yes-25 no-17
报吧 talk-54 else-26 yes+86 no-64
报吧$ talk-54 else-26 yes+86 no-64
报的 talk+82 else-96 undone-20 yes+47 no-38
报的$ talk+38 else-72 yes+60 no-33
报警 talk+80 else-70 take-21
抬 talk+22 else-120 take+25 back-20 done+102 undone-57 yes-28 no+42
抬$ talk-23 else-66 take+24 done+72 undone-34
抱 talk-197 else+259 take-80 back+38 done-45 undone-34 off-20
抱歉 talk-28 else-28 back+56
抱歉$ talk-25 else-32 back+56
抹 talk+16 else+39 take+16 done-30 undone-43
抹布 talk+49 else-59 done+23
抽 talk+108 else-147 back-15 done+35 undone-87 off+36
抽了 talk-26 back+21 done+41 undone-33
抽屉 talk+41 else-66 done-21 off+39
抽屉里 talk+53 else-51
拆 talk-121 else+29 take+92
拆$ talk-29 else-22 take+48
拉 talk-78 else+84 back-37 undone-30 off+16 yes-31 no+53
拉了 back-17 done+28 undone-15
拉倒 talk-47 done+15 yes-31 no+53
拉倒吧 talk-42 else-17 done+15 yes-31 no+53
拌 talk-48 back+46 no+26
拌嘴 talk-30 else-31 back+47 no+26
拍 else+68 take-59 back-22 done+52 off-39 no-64
拍个 talk+88 else-47 take-16 yes-35 no-43
拍个照 talk+88 else-47 take-16 yes-35 no-43
拎 talk+71 else-62 take-33 off+24
拎着 talk+51 else-25 take-40
拐 talk-51 take+56 back+20 done-23
拔 else-19 take+28 back+16 done-26
拔<but> else-29 take+18 back+26
拔一 else-29 take+18 back+26
拖 talk-82 else+48 take+25 done+17 undone-23 no+33
招 talk-72 else+72 back+25 undone-19
招$ talk-27 back+35
拜 talk+107 else-80 take-75 back+30 done-42 undone-23 off+21
拜了 talk+40 else-47 take-18 off+29
拜才 talk+59 else-31 take-19
拜才回 talk+57 else-30 take-19
拜托 talk-15 else-26 back+45
拧 else-52 back-15 undone+51 no+24
拷 talk+116 else-103 take-36 back-31
拾 talk-39 else+74 done-23
拿 talk+86 else-129 take+67 back-90 done+22 undone-39 off-42
拿$ talk+50 else-35 back-21 undone-19
拿上 talk-45 else-27 take+69
拿上$ talk-45 else-27 take+69
拿个 talk-58 take+41 undone+27
拿个盆 undone+27
拿了 else-19 take-16 done-16 off+46
拿了$ else-29 off+46
拿到 talk-51 done+66 off-35
拿到了 talk-34 done+63 off-32
拿块 talk+34 else-52
拿家 take+17
拿家伙 take+17
拿盆 talk+26 else-16
拿盆接 talk+28
拿着 talk+29 else-45 take+30
挂 talk-38 else-71 take+59 done+60 undone-23
挂<home> talk-30 else-31 take+23 done+48
挂<home><now> talk-17 else-23 take+23 done+25
挂<now> talk-24 take+26
挂<you> else-17 done+28
挂<you><home> else-17 done+28
挂你 else-17 done+28
挂你家 else-17 done+28
挂着 talk-21 take+27
挂着呢 talk-21 take+27
挂门 talk-30 else-31 take+23 done+48
挂门上 talk-17 else-23 take+23 done+25
挂门把 done+30
按 talk+63 else-166 take+24 back-20 done+69 off+44 no+22
按<now> talk-41 else-51 back-16 done+57 undone+30
按<now><broken> talk-20 else-26 undone+42
按了 talk-41 else-51 back-16 done+57 undone+30
按了没 talk-20 else-26 undone+42
按钮 talk+52 else-58 done+36 undone-39
挑 else-49 take+64
挖 talk-47 back+63 undone-21
挤 talk+64 else-97 back-18 done-47 undone+68
挨 talk-31 else-37 take+33 back+41
挪 talk+78 else-125 take-68 back-30 done+61 undone+50
挪车 talk+93 else-76 take-36
挪车$ talk+93 else-76 take-36
挺 talk-158 else+305 take-59 back-34 done-86 undone-35
挺好 talk-65 else+144 take-16 done-66
捅 talk-43 else-47 back+26 done+29 undone+38
捎 talk+71 else-138 take+69 done-16 off+19
捎一 talk+52 else-63 take+18
捎回 off+23
捎回来 off+23
捎着 talk-21 take+30
捎着$ talk-15 take+20
换 talk+37 else-98 take+68 no-28
换$ take-54 done+60
换个 talk-40 back+69 done-22 undone-20
换个人 talk-19 else-19 back+46
换个年 else-17 back+37
换了 talk-102 else-43 take+15 back-52 done+35 undone+94 no-28
换了$ done-41 undone+65 no-28
换了个 talk-45 else-17 back-31 done+100 undone-68
换了仨 talk-19 done-25 undone+39
换的 talk+145 else-113 done-33 undone-69
换的主 talk+29 else-22
换的什 talk+19 else-22
换的是 talk+65 else-46 undone-35
捣 else-20 undone+37
捣鼓 else-20 undone+37
捣鼓半 else-20 undone+37
掉 else-16 take+37 back-40 done+28 undone-45 yes+47 no-31
掉了 talk+56 else-59 done+51 undone-56
掉了$ else-34 done+60 undone-43
掉我 talk+42 else-27 take-41 yes+47 no-31
掏 talk-44 done+57 undone-15
掏出 talk-19 else-29 done+57 undone-15
掏出来 talk-19 else-29 done+57 undone-15
排 talk+109 else-173 take+40 done+41 undone-111
排$ talk+68 else-46 back-17 done-24
排老 take+21
排队 talk+85 else-87 back-25 done+15 undone-33
排队$ else-59 done+51 undone-19
排队的 talk+77 else-43 take-29 done-20
排队结 talk+60 else-41 done-24
排骨 talk-44 done+55 undone-31
接 talk+50 else-84 take+57 back+18 undone-56 off-38
接$ talk+73 else-42 take-27 undone-21
接<carry> talk+26 else-25
接了 talk-20 take+29
接了$ talk-42 take+38
接着 talk+25 else-17 take-30 done-23 undone+37
接送 talk+43 else-41
控 talk+159 else-121 take-81 back-34 undone-39
控$ talk+64 else-50 take-34
控的 talk+68 else-68 done+29 undone-31
推 talk-129 else-47 take+77 back-17 done+83 off-16
推上 talk-32 else-50 done+16 undone+54
推车 talk-48 else-39 take+72
推轮 talk+28 else-43
推轮椅 talk+28 else-43
提 else+112 take-54 back-35 done-17 undone-24
提上 talk+60 else-36 take-51 done+19
提溜 talk+33 else-32
揣 talk-61 take+72
揭 talk-72 else-34 take+97
揭<now> talk-56 take+63
揭了 talk-56 take+63
搁 else-95 take+103 back+48 undone-43
搁<ask> talk+20 else-28
搁<place> else+27 done-22
搁<you> talk-25 else-17 take+28 done+19
搁<you><home> talk-25 else-17 take+28 done+19
搁你 talk-25 else-17 take+28 done+19
搁哪 talk+20 else-28
搁门 talk+28
搞 talk-97 else+89 take-24 back-27 done+47 undone-40
搞定 talk-25 else-30 done+51
搞定$ talk-25 else-30 done+51
搬 talk+20 else-27 back-22 done-29 undone-17 off+40 no+30
搭 talk-77 else-31 take+82 back+28
搭$ back+29
搭把 talk-31 else-26 take+49
搭把手 talk-31 else-26 take+49
摁 talk+20 else-50 take-21 done+60 undone-32
摇 talk-58 else+85 take+24 back-15 done-25
摊 talk-64 else-17 take+39 done+53
摸 else-76 take-45 back-38 done+108
摸$ talk-41 else-77 back-43 done+111 undone-27
摸摸 talk-15 else+74 take-23 done-16 undone-19
摸着 talk-21 else-30 done+28 undone+20
摸着还 else-21 undone+28
摸黑 talk+67 else-80 take-17 done+15
撒 talk-26 else+42 done-38 off+39
撒$ talk+20
撞 talk+33 take-15
撤 talk-31 else-84 undone+61 off+34
撤了 else-23 done+32
撬 talk+21 else-53 take+31 yes+40 no-21
撸 talk-83 else-102 take+121
擦 talk+22 done-71 undone+55
收 talk-39 else+51 take-123 back+28 done+59 undone-23 off-49
收<now> else+19
收到 talk+53 else-42 take-59 back-33 done-22 undone+51 off-26
收到$ talk+79 else-16 take-18 back-25 done-54 undone-34
收到了 talk-22 done+40
收工 talk-41 else-57 back-21 done+90 undone-33
收工$ talk-41 else-57 back-21 done+90 undone-33
改 talk+28 else-23 take-67 back-23 done-82 undone+77 off+26
改到 talk+22 else-22 take-23 off+29
放 talk-40 else+69 take-21 back-19 done+63 undone-124 no+20
放<home> talk-30 else-38 back+26 done+36
放<now> talk+22 else-30 take-39 done+18 undone+28
放<place> talk+25 else-82 take+18 back-16 done+58
放<place><now> talk+35 else-82 back-15 done+59
放了 talk+29 else-42 take-39 done+20 undone+29
放学 talk+95 else-90 done-44 undone-41 off+29
放心 talk-29 else-46 take+59 done+47 undone-42
放放 talk-21 else-40 take+62
放放气 talk-21 else-40 take+62
放气 else-37 take+62 back-18
放气$ take+41
放气就 talk-20 else-17 take+37
放水 talk+70 else-67
放门 talk+30 else-64 take+18 done+30
放门口 talk+30 else-64 take+18 done+30
政 else-26 take-19 back+58 done-18
政的 talk-54 take-15 back+63
救 else-40 take-23 done+78 undone-27
教 talk+47 else+77 take-63 back+15 done-60 undone-38 off-15 yes-15 no-20
敞 talk+53 take-37 back-15 undone-16
敞着 talk+81 else-34 take-32 done-24
敢 talk+51 else-42 take-67 back+31 done+40 undone-53 off-29
散 else+76 take-18 back-15 done-42 undone-30
数 talk+101 else-95 back-53 done-87 undone+71 off-19
数<ask> talk+60 else-39 take-23
数<now> talk-70 else-67 take+32 done-37 undone+88
敲 talk+38 else-62 back-49 done+42
敲<now> talk-16 else-28 undone+44
敲了 talk-16 else-28 undone+44
敲了半 talk-16 else-28 undone+44
敲门 talk+31 else-70 take+35 back-19 done+63 undone-66
敲门没 talk+62 else-37 back-17 undone-39
整 talk-191 else-17 take+91 back-38 done+74 undone-89 yes+50 no-30
整$ talk-17 else-109 take+107 back-19 done-27
文 talk-33 else+134 back-35 done-58 undone-56 off-15
料 talk+38 else+41 done-44 undone-38
料带 talk+36 else-17 take+19 done-30
料带$ talk+36 else-17 take+19 done-30
斤 talk+109 else-66 take-28 back-32 done-25 undone-15
斤$ else+16
斤<go> talk+56 else-77 take+40
斤<goods> talk+68 else-34 take-43
斤土 talk+46 take-36
斤土豆 talk+46 take-36
断 talk+25 take-34
断了 take-16 back+15
新 talk-110 else+163 take+36 back-62 done+19 undone-113 off-27
新的 talk-46 else+24 take+36 undone-16
新的$ talk-23 else-25 take+36 done+15
新鲜 talk+50 else-84 done+55
新鲜$ talk+52 else-85 done+55
方 else+93 take-46 back-48 done-72 off-26
旁 talk-44 else+21 take-43 done+58 yes+23
旁边 talk-42 else+17 take-41 done+59 yes+23
日 talk-155 else+283 take-103 back-56 done-20 undone-78 off-28
早 talk+17 else+134 take-141 back-91 done-71 undone-27 off-32
早$ else+88 take-54 done-18
早晨 else-36 done+60 undone-16
早该 talk+132 else-124 take-16
时 else+164 take-149 back-47 done-83 undone-97
时$ talk-27 else+150 take-46 back-24 done-57 undone-41 off-23
时<busy> else-16 back+28
时候 talk+112 else-33 take-94 back-34 undone-65 off-29
时候修 talk+66 else-59
时候能 talk+69 else-61
时到 talk-45 else-54 take+20 off+67
时开 back+28
时开会 else-16 back+28
时间 talk-27 else+145 take-80 back-18 done-53 undone-54 off-21
明 talk-50 else+110 take-59 back-36 done-30 undone+32 off-25 no+22
明$ talk-61 else+37 back+30 done-50 undone+30
明儿 talk-39 else-56 take+44 undone+48
明天 talk+66 else-44 take-57 back-51 done+56 undone-36 off-15 no+22
明天再 else-28 done-16 undone+34
明天才 talk+44 else-22 undone-17
明天早 else-50 done+65
明白 talk-17 else+16
星 talk-109 else+124 take+15 back-24 done+18 undone-23
昨 talk+118 else-46 take-109 back-38 done+28 undone-56 off-21 yes-39 no+31
昨天 talk+126 else-69 take-73 back-17 done-30 off-15 yes-39 no+31
昨晚 else+42 take-48 back-22 done+36 undone-35
昨晚下 else-34 done+56 undone-30
是 talk-22 else+124 take-123 back-38 done-107 undone+81 off-74 yes-75 no+115
是$ talk-120 else+139 take-51 back-25 done-39 undone-58 no+69
是0 talk-23 else+28 take-37 back-24 done-26 undone+31 yes-40 no+69
是0$ talk-32 else+31 yes-18 no+35
是0号 talk+86 else-85
是三 talk+23 else-16 back-22 done+27 undone-21
是上 talk+93 else-60 done-25 undone-15
是下 talk+24 else-28 done+48 undone-34
是不 else+73 take-39 back-56 done-56 off+24 yes-22 no-30
是不是 talk+50 else+71 take-28 back-37 done-32 undone-57 yes-22 no-30
是不行 talk-19 undone+32
是不走 undone+22
是亮 talk-26 else-19 done-31 undone+58
是亮了 talk-18 else-27 done-29 undone+55
是你 talk+17 else+16 take-19
是你$ talk+49 else-40
是光 else-17 done-49 undone+62
是关 undone+17
是关不 undone+17
是吃 talk+53 else-30
是吧 talk+35 else-94 take+79 done-16
是吧$ talk+36 else-98 take+83 done-16
是哪 talk+99 else-76 take-16 undone-20
是哪个 talk+100 else-97
是嘞 talk-19 else-23 yes+76 no-61
是嘞$ talk-19 else-23 yes+76 no-61
是块 talk-44 else-52 undone+74
是声 talk+73 else-62 undone-24
是声控 talk+73 else-62 undone-24
是多 talk+69 else-41 done-21 undone-32
是多少 talk+33 else-16
是多马 talk+73 else-71
是她 talk-20 no+27
是她$ yes-17 no+30
是好 talk+34 else-52 done-46 undone+63
是好了 else-60 done-40 undone+79
是小 talk+38 back-17
是市 talk+112 else-122 back+22
是年 talk+46 take-15 no-28
是年轻 talk+58 no-28
是我 talk-63 else-110 take+42 back+63 done+58 undone+36 off+26 yes+15 no+16
是我$ talk-99 else-57 take+30 back-16 done+78 no+33
是我们 talk-36 back+54
是我家 talk+51 else-49 take+34 undone+32 yes-61 no-17
是我自 talk-18 else-21 done+16 yes-17 no+38
是才 talk+29 else-23
是断 talk+37 else-37
是明 talk+36 else-24
是明天 talk+39 else-30
是替 talk-17 yes+18
是没 else+65 off-29
是滴 talk-22 else+16 yes+19
是滴$ talk-18 undone+15 yes+19
是物 talk-55 back+27 no+46
是物业 talk-54 back+27 no+46
是盐 else-44 undone+53
是盐$ else-44 undone+53
是盒 talk+42 else-36
是盒装 talk+44 else-39
是真 talk+66 take-25 done-19 undone-27 yes-40
是给 talk+25 else-54 back+49 done-17 undone-22
是老 talk+23 else-19 yes-36 no+36
是老样 talk-16
是自 talk-32 else+45
是要 talk+22
是谁 talk-102 else+138
是这 talk-31 else+47 take-44 back-18 done+41 undone-45
是那 talk+40 done+21 undone-34 yes-15 no-20
是那个 talk+74 else-50 done+25 undone-31 yes-15 no-20
是闲 take+17
是闲着 take+17
是黑 talk-22 undone+21
晃 talk-26 else-48 back-32 done+82 undone-22
晓 talk+25 else+15 done-44 undone-31 no+39
晓得 talk+48 else-38 done-37 undone-25 no+39
晓得$ else-31 no+39
晕 talk-40 else+82 done-32 undone-23
晕$ else+28 undone-15
晚 talk-29 else+206 take-121 back-77 done-55 undone-134 off+29 no+33
晚上 talk+17 else+47 take-59 back-35 done-50 undone-48 off+52 no+33
晚上又 talk+37 else-58 done-22 undone+36
晚上回 talk+73 else-54 done-16 undone-21
晚上才 talk+51 else-43
晚下 else-34 done+56 undone-30
晨 talk-50 else+41 back-18 done+46 undone-25
暖 talk-60 else+128 take-17 back+25 done-18 undone-66
暖气 talk+24 else-38 back+31 undone-33
替 else-66 take+19 back+59 done-22 undone-15 yes+31 no-19
替$ talk-26 yes-27 no+49
替他 talk+33 else-34 take+38 yes-19 no-30
替他去 else-20 take+24
替他报 talk+48 yes-19 no-30
替她 yes+19
替我 talk-20 else-26 take-19 back+56 done-15 yes+41 no-25
替我$ back+23
替我跑 else-19 back+36
最 talk-275 else+494 take-118 back-87 done-78 undone-132 off-23
月 else+118 take-95 done-116 undone-31 off-15
月$ talk+70 else-37 back-17 undone-20
月<now> talk+119 else-89 take-69
月刚 talk+66 else-18 take-57
月刚换 talk+66 else-18 take-57
有 talk-20 else+209 take-135 done-91 undone-93 off-54 yes-27
有$ talk-22 else-46 back+44 done-52 undone+41 off+46 no+18
有<body> talk+66 else-53 take-17 back-15
有<but> talk-21 take+37 done-57 undone+51
有<money> talk-89 else+76 take+16 done+20 undone-17
有<name> talk+99 else-84 take-34
有一 talk-27 take+35 done-58 undone+50
有三 talk+96 else-55 take-44 back-15 done-15
有个 talk+26 else+48 take-41 done-16 undone-18
有了 talk-87 else+117 done+19 undone-15 off-25
有了$ talk-52 else+53 done+30 off-21
有人 talk+201 else-105 take-102 back-40 done-42 undone-95 no-15
有人来 talk+135 else-85 take-62 undone-22 no-15
有人没 talk+65 else-62
有他 talk+40 else-29
有十 talk+59 else-21 take-27
有半 talk-25 take+28 off+17
有块 talk-23 else-18 take+19 done+31
有急 talk+66 else-53 take-17 back-15
有急事 talk+66 else-53 take-17 back-15
有没 talk+24 take+25 back-16 done-26 undone-31
有没有 talk+50 take-25 done-25 undone-31
有用 talk+22 else-40 take+55 undone-32
有电 talk+27 else-54 take-22 done+31 yes+18
有电了 talk-20 done+33 yes+18
有空 talk+72 else-78 take-19 no+34
有空$ talk+103 else-96 take-17
有网 talk-21 back+16 done+22
有证 talk-45 else-41 back+73
有这 talk-45 else-16 take+29 back+57 done-22 undone-28
有这个 else-44 take-37 back+63 undone-17
有问 talk+64 else-88 take+50 back-15
有问题 talk+64 else-88 take+50 back-15
服 talk-275 else+310 take+16 done-93 undone-58
期 talk-236 else+169 take-73 back+56 off-18
期$ talk-21 else-38 back+16 done-23 undone+59
木 talk-67 take-30 back+43 done-24 undone+45
本 talk-163 else+124 take+81 back-48 done-54 undone-46
本人 talk+34 else-36 take-23 off+20
朵 talk-37 back+25 done+16
机 talk-121 else+41 back+46 done-96 undone+90 yes+54 no-63
机$ talk-110 else+115 take-15 done-19 undone-15 off-15 yes+74 no-45
机上 talk-86 take+61 back-18 done+41 undone-24
机器 talk+72 else-70 back-16 done-31 undone+37 off+29 yes-40
机器人 talk+95 else-76 yes-40
机子 talk-25 back+50
机房 else-21 take+28
机房钥 else-18 take+18
机没 talk+34 else+21 take-45 yes+18
杆 talk-43 else-102 take+64 done-25 undone+93
杆子 talk+22 else-89 take-21 done-55 undone+93
李 talk+115 else-87 take-47 back-22 done-22 undone-33
李大 talk+151 else-169 take-38 done-15 off+23
李大哥 talk+153 else-173 take-38 off+23
材 else+50 back-33 done-20
条 else-40 back+37 done-42 undone+41
条街 talk+50 else-69 take-20 back+30
条街$ talk+50 else-69 take-20 back+30
来 talk-69 else+95 take-48 back-57 done-20 off+37
来$ talk+88 else-21 take-19 back-34 done-111 undone-30 off+47 yes-43 no-30
来一 talk-66 take+24 done+43 undone-25 off+22
来个 back+26 done-20 yes+24
来个人 else-35 back+29 done-17 yes+24
来了 talk-159 else+22 take+108 back-46 done+17 undone+26 off+33 yes+35 no-43
来了$ talk-192 take+142 back-32 done+47 off+29 yes+35 no-43
来了出 else-21 done+29
来人 talk+45 else-73 off+20 yes+27
来人$ talk+57 else-77 yes+27
来人了 off+22
来修 talk+34 else+19 take-54
来分 talk+45 else-20 take-31
来分钟 talk+45 else-20 take-31
来半 talk-43 else-58 done-43 undone+83 off+30
来吃 done+46 undone-38
来吃$ talk+33 undone-21
来吗 talk+98 else-89
来吗$ talk+99 else-91
来吧 talk+41 take-82 back+58 done-30 undone-35 off+17
来吧$ talk+42 take-81 back+58 done-30 undone-35 off+17
来咯 talk-62 else-115 take+93 done+68 off-20
来咯$ talk-62 else-115 take+93 done+68 off-20
来啊 talk+34 else-30 done-17 undone+20
来啊$ talk+37 else-33 done-17 undone+20
来回 talk+34 else-82 done+66 undone-31
来弄 talk-71 else-25 take+20 back+40 no+33
来弄$ talk-71 else-25 take+20 back+40 no+33
来我 talk-17 else+53 undone-16
来拿 talk+39 else-23 take+18 off-27
来水 talk-34 else-24 back+29 undone+34
来水$ talk-27 else-17 undone+34
来水公 back+19
来电 talk-45 else-75 done+78
来电了 talk-26 else-71 done+84 off-16
来的 talk-121 else+25 take-35 done-53 undone+94 no+35
来的$ talk-24 else-90 take-16 back+16 done-39 undone+107
来看 else+24 back-26 done-18
来看$ talk+38 else-50 take+34 back-15
来着 talk+56 else-38 take-16
来着$ talk+56 else-38 take-16
来装 talk+32 take-15
来装$ talk+35 else-18 take-15
来还 talk-16 else-80 done-49 undone+75 off+55
松 talk+33 take-27 back-16 done+39 undone-53
板 talk+109 else-124 take-30 back-101 done-23 undone+64 off+19 yes+47 no-31
板$ else-93 take+16 back-20 undone+65
板<goods> talk+76 else-90
板<now> talk+57 else-48 done-17
板了 talk+57 else-48 done-17
板了$ talk+57 else-48 done-17
板娘 take+17
板车 else+24 back-16
板鸡 talk+90 else-85 take-16
板鸡蛋 talk+90 else-85 take-16
果 else+105 take-62 back-37 done-26 undone-75
果$ talk-21 done+42
架 else+26 done-40 undone-15 off+39
柜上 talk+23 else-20 done+15
查 talk+65 else+17 take-18 back-29 undone-54
查$ talk+74 else-28 back-20 undone-26
栋 talk+100 else-79 take-46
校 else+87 take-49 done-29 undone-31
校门 talk+63 else-39 take-23
校门口 talk+69 else-31 take-23
样 talk-42 else+48 back-66 done-119 undone+88 off-37
样$ talk-70 else+52 take+17 back-38 done-63 undone+44
样子 talk-76 else+115 done-19
样没 undone+20
样没水 undone+20
根 talk+70 else-48 take-21 done-62 undone+27
根本 talk-26 else+30
根烟 talk+31 else-59 done-41 undone+52
格 talk-218 else+137 take-46 back+37 done+30 undone-19 off-22
框 talk-64 else-49 take+64 back+57 done-22
桶 talk-82 else-55 take+41 back+17 done+53 undone+43
梯 talk+164 else-175 take-33 back+30 done-101 undone-58 off+40 yes+35 no-22
梯$ talk+50 else+16 done-24 undone-74 off+40
梯上 talk+36 else-33 take-36 undone+33
梯公 talk-17 take+18
梯公司 talk-17 take+18
梯子 talk+100 else-112 back+18 done-37 undone-45
梯子$ talk+51 else-47
梯维 talk-16 back+27
检 talk+40 else-21 take-32
棉 talk-102 else+68 back-35 done+66
椅 talk-35 else-59 take+36 done+64
楚 talk+69 else-16 take-29 back-22 done-27 undone-28
楚$ talk+73 else-48 undone-20
楚点 talk+30 else-23
楼 talk+343 else-486 take-37 back-74 undone+72 off+23 yes+33 no+23
楼$ talk+79 else-145 take+55 back-48 done-47 undone+68 off-25 yes+35 no-22
楼<broken> talk+17 else-28 undone+25
楼<but> talk+22 else-24 yes+28 no-15
楼<fine> talk+49 else-37 done-16
楼<fix> talk+28 take-24
楼<now> talk-45 else-56 back+32 done+33 off+31
楼<still> talk-28 else-31 done-15 undone+58
楼<still><broken> talk-23 else-27 undone+49
楼上 talk+83 else-62 take-33 back-24
楼上的 talk+70 else-37 undone-26
楼上那 take-22 undone+31
楼下 talk+96 else-112 take+25 back-38 done+23 undone-66 off-32
楼下$ talk-55 else-18 take+69
楼下不 talk+64 else-49 take-37 done+44 undone-31 off-23
楼下了 talk+55 else-35 done-32
楼下便 talk+17
楼下等 talk+21 else-27 take+20
楼不 talk+24 else-48 back+47 done-16
楼丢 talk+24 else-55 take+35
楼了 talk-129 else-79 take+88 back+20 done+64 undone-17 off+31
楼了$ talk-129 else-79 take+88 back+20 done+64 undone-17 off+31
楼底 talk-55 else-15 take+68
楼底下 talk-55 else-15 take+68
楼往 talk-19 take+30
楼得 talk+26 take-24
楼来 talk+93 else-71 take-36
楼梯 talk+37 else-54 take-39 done-16 undone+29 off+40
楼没 talk+37 take-21
楼的 talk+161 else-153 take-50 back-23
楼的$ talk+108 else-80 take-55
楼看 talk+64 else-35 take-30
楼还 talk-20 else-30 undone+46
楼还是 talk-20 else-30 undone+46
楼道 talk+26 else-23
楼道$ talk+26 else-23
楼那 talk+78 else-72 undone-23
楼都 talk+82 else-71 take-28
概 talk+39 else+33 take-25 done-55 undone-29
槽 talk+31 take-26 no+22
橘 talk-55 else+24 take-18 back-18 done+57 undone-19
橘子 talk-40 take-16 back-15 done+60
欠 talk+93 else-107 take-53 done+49
欠<money> talk+96 else-114 take-53 done+50
欠费 talk+96 else-114 take-53 done+50
欠费$ talk+37 else-69 take-25 done+53
次 talk+60 else+75 take-95 back-75 done-85 undone+17 off-29 yes-49 no-48
次<still> talk-42 else-19 take+53
次也 talk-23 take+46 back-17
次也是 talk-15 else-25 take+47 back-17
次我 talk+98 else-64 take-69
次报 talk+46 yes-23 no-22
次报了 talk+46 yes-23 no-22
款 talk-83 else+70
歇 talk+49 else-16 take-28 done-33 undone-17 off+20
歇着 talk-19 else+20 off+20
歇着吧 talk-19 else+20 off+20
歉 talk-38 else-23 back+54 off-15
歉$ talk-25 else-32 back+56
正 take+97 back-84 done-93 undone-77 off+28 yes+49 no-40
正在 talk+97 else-87 take+15 back-32 done-16 undone-39
正好 else-30 take+68 back-20 done-22
正好$ talk+37 else-25 back-15
正好在 take+22
正常 talk-32 else+34 done+19
正常$ done+15
正往 talk+47 else-66 take+32
正要 talk-50 else-20 take+37 done-16 off+45
正要去 talk-21 take+35
死 talk+26 else+129 take-28 back-63 done-67 undone-68 off-29 yes-15 no+28
死$ talk+25 else+22 take-23
死了 talk-21 else+74 take+25 back-18 undone-42 off-26
死了$ talk-16 else+66 take+27 back-18 undone-42 off-26
段 talk+43 else-51 take-71 back-30 done-59 undone+99
母 talk-35 else+47 back+29 done-43
毒 talk+37 else+26 take-25 done-26 undone-37
比 talk-89 else+129 take-70 back-82 done+28 off-29
比<me> talk+89 else-47 back-54 done-25 undone-16
比原 talk-27 else-88 done+24 undone+67
比原来 talk-26 else-91 done+25 undone+68
比我 talk+87 else-41 take-16 back-54 done-24 undone-16
毛 else+75 back-51 done-38 undone-86 yes-24 no+38
毛$ talk+56 else-55
毛巾 talk-37 else-16 take+33 done+31
毛病 talk+31 done-37 undone-26 yes-24 no+38
毛病$ talk-45 else+23 done+26 yes-24 no+38
民 talk-66 else-29 take+62 back+18 done+28 off-31
民警 talk-67 else-56 take+85 back-25 done+41 off-29
民警已 else-18 take+34
气 talk+27 else+48 back+20 done-44 undone-143 off-39
气$ talk+95 else-71 take+37 back-43 done-37 undone-54
气<now> talk-31 take+37
气<now><agree> talk-20 else-17 take+37
气就 talk-22 take+37
气就好 talk-20 else-17 take+37
气的 else-37 take-45 back+79
水 talk+44 else-128 take-55 back-20 done+90 undone+27 off-31 yes-24 no+38
水$ talk+30 else-30 take-42 back-23 done-30 undone+60
水<agree> talk+61 else-47 back-16 done+28 undone-43
水<agree><go> talk+73 else-70 done+31 undone-42
水<fine> talk+29 else-68 take-15 done+58
水<go> talk+35 else-24 take-38 done+32
水<go><now> done+34
水<money> talk+67 else-69
水<now> else-42 back-15 done+73 undone-30
水下 done+34
水下去 done+34
水了 talk-33 else-41 back-15 done+75 undone-26
水了$ talk-60 else-21 done+75 undone-26
水位 talk+64 else-86 done-36 undone+47
水公 else-20 back+35
水公司 else-20 back+35
水工 talk-15 else-30 back+47 done-20
水是 talk+66 else-58 done+30 undone-42
水泥 talk-26 else+58 done-17 undone-22
水泵 talk-34 take+44
水的 talk+54 else-19 take-21 back-28
水管 talk+34 else-24 take-28 done+29
水费 talk+67 else-69
水这 talk+70 else-89 take+30
永 talk-65 else+124 done-21 undone-18
求 talk-208 else+219 take-27 back-17 done-74 undone-31 off+29 yes+75 no-35
汗 talk-63 else-20 done+50 undone+23 off-32 yes-36 no+56
汗$ talk-54 undone+25 yes-36 no+56
池 else-24 back-20 undone+47 off-15
汤 talk+60 take-27 back-19 done-54 undone-28 off-22 yes-36 no+56
沉 back+43 done-37 undone-50
沉的 talk+61 else-73 take+24
沉的$ talk+61 else-73 take+24
没 talk+81 else-75 take-134 back+16 undone+79 off-152 yes-79 no+28
没$ talk+90 else-133 take-38 back-48 done+60 undone+59 off-26
没下 talk+54 else-26 done-15 undone-36
没了 talk-65 else+30 back+27 done-31 undone+35
没了$ talk-59 else+18 back+29 done-28 undone+36
没事 talk-47 else+50 back-45 done+49 undone-41 yes-17 no+24
没事$ talk+29 else-29 back-38 done+35 yes-17 no+24
没事了 talk-27 done+32
没亮 talk+32 else-33 done-37 undone+35
没人 talk+116 else-117 take-64 back-45 done-75 undone+66 no-40
没人$ talk+36 else-25 back-28 done-16
没人应 talk-43 else-23 undone+64
没人开 talk+69 else-24 back-15 undone-39
没人我 talk+33
没人接 talk+85 else-57 take-27 back-16 undone-20
没人来 talk-17 else-29 undone+45
没人看 talk-29 else+21 back+29
没人管 yes+31 no-23
没修 talk-69 else-53 done-24 undone+98
没修$ talk-34 undone+45
没修好 talk-37 else-41 undone+68
没动 talk+34 take-19 done+60 undone-75
没反 else-29 undone+30
没反应 else-29 undone+30
没处 talk-106 else-99 take+87 back+54 done-28 undone+46
没好 talk+22 else-130 done+28 undone+74
没好$ else-95 done+29 undone+55
没好啊 else-36 undone+41
没完 talk+46 else-63 undone+26
没干 talk+63 else-87 take-21 back-35 done+62 undone-26
没拆 talk-57 else-30 take+75
没拆$ talk-23 else-16 take+39
没招 back+37
没招$ back+37
没收 talk-24 else-71 done-26 undone+87
没有 else+22 take-82 back+88 done-70 off-54
没有$ talk+41 else-96 take-42 back+43 done-19 undone+57 off-15 no+18
没有人 else+63 take-17 undone-37
没有电 talk-21 back+23 yes+18
没有这 talk+19 else-75 take-35 back+65 undone-15
没来 talk+37 else-20 undone+39 yes-28 no-27
没来$ talk+43 else-15 undone+19 yes-28 no-27
没毛 talk-38 else+89 done-25 undone-15
没毛病 talk-36 else+86 done-25 undone-15
没水 talk-16 undone+30
没水$ talk-16 else-16 undone+30
没用 talk+75 else-59 back+33 done-19 undone-75 yes-17 no+41
没用$ else-51 back+33 yes-17 no+41
没电 else-36 take-17 back+38 done+45 undone-24
没电$ else-66 back+42 done+52 undone-20
没看 else+101 take-22 back-21 done-39 undone-37
没看见 talk+84 else-55 done-20 undone-23
没碎 else-24 done+42
没碎$ else-24 done+42
没给 talk+35 back+15 yes-23 no-19
没见 talk-69 else-45 done-35 undone+96
没货 talk-15 else-32 done-17 undone+44
没货$ talk-52 else-15 back+17 undone+48
没过 talk+105 else-102
没问 talk-46 else+71
没问题 talk-46 else+71
没鸡 talk+65 else-41 done-34
没鸡蛋 talk+65 else-41 done-34
油 talk-126 else+231 back-40 done-62 undone-18 off-36
油$ talk-133 else+239 take-33 back-22 done-22 undone-76
法 talk-111 else+94 take-70 back+67 done-32 undone-40 no+26
泡 talk+54 else-150 take-41 back-55 done+74 undone+41 off+25
泡$ else-56 back-19 done+53
泡<now> talk+47 else-73 take-37 undone+62
泡换 talk-25 done-41 undone+39 off+28
泡换了 talk-19 done-25 undone+39
泡过 take+17
泡过去 take+17
泡酒 talk+54 else-114 take-40 back-20 done+91 undone-27
泥 talk+30 back-27 undone-45
泰 talk+84 else-71 take-22
泵 talk+35 else-113 take+39 undone+23
泵$ talk-42 take+27 done+41 undone-21
洁 talk-103 else+97 back-23 done+22 undone-22
洗 talk-109 else+48 back-35 done+32 undone+27
洗上 talk-16 else-55 done+69 undone-28
活 talk-73 else+30 take+19 back+81 undone-104 off-15
活$ talk-72 else-50 take+30 done+68 undone-16
活<me> talk+47 else-40 take-17 done-16
活儿 talk-25 else-30 take+30 done+29
活动 talk+75 take-77 back-21 done-17
活我 talk+47 else-40 take-17 done-16
派 else-140 take+106 back+45 done-22 undone-19 yes-23
派人 talk-31 else-56 take+77
派人$ talk-17 take+33
派出 talk+107 else-73 take-40 back-16 yes-23
派出所 talk+87 else-67 yes-23
流 else-62 take-23 back-19 done-91 undone+109
流<now> talk-17 else-93 done-22 undone+88
流了 talk-17 else-93 done-22 undone+88
流了$ talk-16 else-95 done-22 undone+88
海 else+149 take-62 back-56 done-96 undone-62 off-31
海<now> talk+78 take-44 back-15 done-37
消 talk-119 else+21 take-38 back+82 done-31 undone-17 off+38
消吧 talk-19 else-31 done-18 off+55
消吧$ talk-19 else-31 done-18 off+55
消防 talk-47 else-55 take-21 back+90 done-25
涨 talk+16
涨价 talk+20
淌 talk+80 else-36 take-15 done-30
深 else+67 take-33 back-23 done-30 undone-31
添 else-23 take-15 done+49 off-30
添乱 talk+37 else-28
清 talk+35 else+19 take-46 back-59 done+23 undone-72 yes+15
清$ else-33 take+48 yes+15
清净 talk+24 else-38 off+34
清净$ talk+24 else-38 off+34
清楚 talk+70 else-19 take-28 back-21 done-27 undone-28
清楚$ talk+75 else-50 undone-20
清楚点 talk+30 else-23
渗 talk-16 done-34 undone+57
渣 talk+49 take-29 back-16 done-18
温 talk+39 back-36 no-41
温乎 else-46 done+21 undone+30
温计 talk+17 else-22 yes+39 no-45
温计$ talk-26 yes+55 no-34
溜 talk+90 else-91 back-21 done-44 undone-19 yes+61 no-19
溜$ talk+66 else-27 done-33
滋 talk+55 else-138 take+27 undone+61
滋$ talk+82 else-82 done+51 undone-73
滑 talk+73 else-28 take-52 back-19 done-56 undone+36 off-19 no+20
滑$ else-35 done-34 undone+52 off-15 no+20
滑慢 talk+76 else-71
满 talk-138 take-34 back-17 done+123 undone-78
滴 talk-145 else-22 take+59 back-33 done+93 undone-33 yes+27
滴$ talk-95 else-23 take+74 undone-35 yes+27
滴水 talk+21 else-67 done+61
滴没 talk-32 else-33 done+71 undone-40
滴答 talk-17 else-28 done-19 undone+49
滴答$ undone+16
漏 else-158 take-28 back-45 done+126 undone+66 off-15
漏$ else-128 back-20 done+45 undone+93
漏了 done+32
漏了$ done+32
漏着 talk+54 else-34 take-19
澡 talk-45 else-25 done+66 undone-37
澡<now> talk-16 else-55 done+69 undone-28
澡了 talk-16 else-55 done+69 undone-28
澡了$ talk-16 else-55 done+69 undone-28
灌 talk-53 else-77 take+40 done-36 undone+83
火 talk-36 take-48 back-20 undone+62 off-42
灭 else-38 done+40
灭$ else-31 done+42
灯 talk+92 else-118 take-65 back-38 done+35 undone+26
灯$ talk-20 else+80 take-32 back-22 off-15
灯亮 done+27
灯亮了 done+27
灯泡 talk+25 else-55 take+26 done-52 undone+23 off+28
灯泡$ talk+21 else-31
灯泡换 talk-25 done-41 undone+39 off+28
灯泡过 take+17
灯还 talk+34 else-45 done-18 undone+33
灵 talk+27 take-54 back-20 done+28 undone-22
灶 talk-22 take+15
炖 talk+77 else-97 take-26 done+49 undone-28
炖着 talk+65 else-64 take-22 done+18
点 talk+65 else+25 take-93 back-54 done-84 off-24 yes+36 no-21
点$ talk+68 else-19 take-103 back-34 done-79 off+49 no-26
点<but> talk+28 take-17
点<goods> talk+18 else-23 done+37 undone-15
点<now> talk-60 else+49 done+19
点一 talk+39 else-17 take-16
点上 talk+26 else-29 done+16
点下 yes-23 no+19
点下班 yes-23 no+19
点了 talk-29 done+21
点了$ else-19 back+15 done+23
点儿 talk+65 take-23 done-15 off-31
点关 talk-43 else-36 back+75
点关门 talk-43 else-36 back+75
点半 talk+33 else+24 take-37
点来 talk+92 else-95 yes+27
点的 talk-64 else-21 take-50 back-20 done-20 undone+88 yes+32
点骑 talk+46 else-38
点骑$ talk+46 else-38
烂 talk-15 else-36 undone+42
烟 talk+19 else-18 done-49 undone+41
烟$ talk+54 undone-41
烦 talk+65 else-99 take-32 back+16 done-35 undone-36 off+41 yes+63 no-26
烦<now> talk+84 else-89 done+35 off-72
烦<you> talk-17 done+18 yes+24
烦<you><now> done+18 yes+24
烦了 talk+61 else-98
烦了$ talk+64 else-96
烦人 else+17 take-18 off+16
烧 talk+133 else-158 take-52 back-63 done-22 undone+73 no-18
烧<now> talk-74 back-65 done-58 undone+115
烧一 talk+53 else-32
烧了 talk-82 else+15 back-65 done-58 undone+114
烧了$ talk-68 else+23 back-62 done-33 undone+98
烧起 talk+80 else-64 yes-22 no-22
烧起来 talk+80 else-64 yes-22 no-22
烫 talk-76 else+31 done+41 no+34
烫手 else-20 done+43
热 talk-43 else+44 take-54 back+17 done+101 undone-141 off-38 yes-24 no+38
热$ talk+28 else-17 take-22 back-16 done+52 undone-48
热乎 talk-20 done+50 off-27
热乎了 else-20 done+51 off-27
热了 talk-39 else+37 done+17
热了$ talk-35 else+33 done+17
热力 else-44 back+59
热力公 else-34 back+37
热得 talk+106 else-91 take-39
热水 talk-74 else-25 done+80 undone-37 yes-24 no+38
热闹 talk+47 take-24 done-18
热闹了 talk+27 else-15
焊 talk+62 else-47 done-52 undone+19
焊工 talk+28 take-19
然 talk-240 else+377 take-73 back-28 done-103 undone-129 off-39 yes+78 no-39
煎 talk+20 else-27 take-19 done+40 undone-18
煎饼 talk+37 else-39 take-19 done+25
煞 talk-22 else-36 done+59
煞<me> talk-22 else-36 done+59
煞<me><now> talk-22 else-36 done+59
煞我 talk-22 else-36 done+59
煞我了 talk-22 else-36 done+59
煤 talk+66 else-64
照 talk+80 else-50 take-20 back-32 done+66 off-33 yes-77 no-58
照得 talk-18 else-65 done+76 off-20
照得见 talk-18 else-65 done+76 off-20
照样 talk+26 else-92 done-20 undone+77
照样没 undone+20
照片 talk+107 else-87 back-23 done-21 undone-26
熟 talk-84 else+105
熟$ talk-33 else+23 take+17
燃 talk-53 else-17 take-26 back+75
燃气 talk-37 else-50 take-16 back+76
爬 else-48 take-25 done-30 undone+83 yes+47 no-57
爬<go> undone+42 no-28
爬上 undone+42 no-28
爬不 talk-28 else-15 yes+58 no-32
爱 talk-235 else+394 take-143 back-66 done-44 undone-120 off-61
爱<you> talk-61 take-26 done+76 undone-22
爱你 talk-57 take-24 done+76 undone-22
爱你们 talk-19 else-76 done+90 undone-16
爷 talk-122 else-72 back-66 done+173 undone-85 yes+19
爷子 else-61 take-15 done+69 undone-37 yes+19
爸 talk-35 else+16 take-29 done-49 undone+63
片 talk-43 else+31 take-47 back+85 done+23 undone-72 off-34
片$ talk-131 else+102 take-20 back+63 done-27 undone-17
牌 talk+165 else-168 take-64 back+29 done-50 undone-40 yes-19 no+38
牌$ talk+54 else-43 take-29
牌<now> talk-22 yes-19 no+38
牌了 talk-19 yes-15 no+31
牌了$ talk-18 yes-15 no+31
牌子 talk+124 else-130 take-18 back+46 done-31 undone-27 off-22
牌子的 talk+34 else-20
牙 talk-16 else-37 take-21 back+62 done+47 undone-54
物 talk+57 take-20 back-53 undone-49 off-17 yes-59 no+37
物业 talk+128 else-155 take+15 back-44 done+27 yes-59 no+37
物业$ talk+90 else-84
物业几 else-28 no+46
物业电 talk-15 else-17 yes-18 no+48
物业群 talk+27 else-18
物业费 talk+60 else-26 no-15
牵 talk-34 take+41
特 talk-159 else+287 take-46 done-61 undone-71 off-17
犯 talk-31 back+42
犯<now> else-32 back+49
犯了 else-32 back+49
狗 talk+34 take-20 back-47 done-33 undone+31 off+27
狗$ talk+65 else-38 take-76 back-25 done-49 undone+56
狗子 talk-44 else-59 take+60 back-19 done+51
猪 else+63 take-15 undone-29
猫 talk+38 else+54 take-36 back-24 done-36 undone-30 yes-21 no-18
猫$ talk+68 else-27 done-15 yes-21 no-18
猫砂 talk+20 else-25
猫砂$ talk+20 else-25
王 talk-51 else+98 take+54 back-65 done-39 undone-68
王大 talk+29 else-35
王阿 talk+39 else-39
王阿姨 talk+39 else-39
环 talk-32 else+52 take-48 back+54 done-28 undone-16
环保 talk+29 else-46 take-30 back+40
环保$ talk+38 else-32 take-21
现 talk-65 else+110 back-61 done-33 undone+20 off-25
现在 talk-53 else+70 take-92 back-30 undone+64 off-18
现在在 else-15 take-26 done+46
现在好 talk+16 else-19
现场 talk+57 else-103 take+78 back-17 done-26
现成 talk-17 take+29
现成的 talk-17 take+29
玻 talk+50 else-68 take+47 off-17
玻璃 talk+50 else-68 take+47 off-17
班 talk+25 else-91 take+76 back+19 undone-62 off+39 yes-43
班$ talk-50 else-54 take+131 back-54 done+51 undone-43 yes-34
班了 talk-68 else+28 take-43 back+89 done-45
班了$ talk-43 take-43 back+89 done-44
班到 talk+47 else-21 take-38
班啊 talk+53 else-50
班啊$ talk+53 else-50
班的 talk-65 back+55
班路 take+17
球 talk+57 else-49 take+26 back-49 done+31 undone-34
球$ talk+83 else-97 back-33 done+52
理 talk+83 else-25 take-76 undone-51 off-17
理$ talk-44 else+64
理不 talk+60 else-77 back+34
璃 talk+50 else-68 take+47 off-17
瓜 talk+32 else+30 take-34 back-16 done-24 undone-33
瓜$ talk+78 else-62 take-24
瓦 talk+59 else-25 done-15 undone-23
瓶 talk+140 else-97 take-71 back-41 undone-44
瓶$ talk+28 take-38
瓶的 talk+112 else-100 take-38 back-19
瓶的$ talk+112 else-100 take-38 back-19
生 talk-103 else+217 take-87 back+104 done-179 undone-106 off-54 yes-22 no+32
生$ talk-94 else+109 take-49 back+54 done-27 undone-23 yes-22 no+32
生不 talk-30 else-34 take-15 back+42 done-23 undone+40
生抽 talk+90 else-84
生料 talk+36 else-17 take+19 done-30
生料带 talk+36 else-17 take+19 done-30
用 talk+55 else-118 take-42 done+33 undone-38 off+116 yes-80 no+49
用$ talk-27 else+19 back+23 done-33 yes-25 no+63
用<now> talk-15
用买 talk-30 else-18 done-15 off+52
用买了 talk-23 else-27 off+52
用了 talk+51 else-125 done-34 off+105 yes-19 no+24
用了$ talk+57 else-130 done-31 off+105 yes-19 no+24
用吗 talk+15 else+35 yes-32 no-15
用吗$ talk+15 else+35 yes-32 no-15
用得 talk+86 else-43 take-28 no-28
用得着 talk+86 else-43 take-28 no-28
用手 yes+30
用手机 yes+30
用打 talk-78 else-97 done+43 undone+87
用来 talk-63 else-29 done+44 off+29
用来了 done+36 off-26
用的 talk+39 else-45 back+23 done-25
用的$ talk+48 else-60 take-33 back+32
用跑 done+33 off-23
用跑了 done+33 off-23
甭 done+18 no+18
甭来 done+18
由 talk-57 else+175 take-26 done-49 undone-54
电 talk+110 else-207 take+46 back+62 done+60 undone-102 off-33 yes+29 no+31
电$ talk-92 else-43 take+75 back+26 done+51 undone-45
电<now> talk-49 else-77 done+105 off-16 yes+18
电了 talk-67 else-47 done+100 undone-17 off-16 yes+18
电了$ talk-46 else-82 done+106 off-16 yes+18
电公 else-17 back+36
电公司 else-17 back+36
电动 talk+24 else-16
电动车 talk+24 else-16
电局 talk-15 else-28 back+48
电局的 back+26
电工 talk-110 else-84 take+81 back+57 done-36 undone+38
电工$ talk-32 done-18 undone+43
电梯 talk+107 else-87 take-29 back+26 done-58 undone-54 yes+35 no-22
电梯$ talk+85 else-22 undone-72
电梯公 talk-17 take+18
电梯维 talk-16 back+27
电池 talk-34 else-51 take+16 done+17 undone+55
电瓶 talk+74 else-84 take-38 back-19 done+46 undone-27
电视 talk+23 else-47 take-56 back-28 done+79 undone-32
电话 talk+143 else-115 back-21 done-91 undone-64 yes-23 no+60
电话$ talk+114 else-120 take-25 back+32 done-31 undone-18 off-24 no+16
电话了 talk-16 yes-18 no+48
电话多 talk+82 else-72 back-17
电话问 talk+33 else-33 off+22
男 talk-151 else+281 take-65 back-40 done-55 undone-55 off-20
画 talk-129 else-18 take-25 done+54 undone+58
画的 talk-49 else-46 take-15 back+26 done-23 undone+71
留 talk-85 else+29 take+29 back-46 undone-50 off+57 yes+54 no-43
留个 talk+33 else-69 take+46
留着 talk-74 take+40 back-21 done+36 yes+54 no-43
疏 talk+64 take-50
疏通 talk+64 take-50
疏通机 talk+67 take-56
疙 talk-22 done-20 undone+41
疙瘩 talk-22 done-20 undone+41
疫 else-17 back+16
疫苗 else-17 back+16
疼 talk-16 else+121 take-55 back-39 done-27 undone-16 yes+36
病 talk+56 else+32 take-53 back-25 done-55 undone-36 off-29 yes-24 no+38
病$ talk-60 else+49 done+23 undone-15 yes-24 no+38
痛 talk-20 else+68 take-16 done-19 undone-22 yes+29 no-20
瘩 talk-22 done-20 undone+41
登 talk-26 else+33 take-18 yes-18 no+48
登记 else-30 take-15 yes-18 no+48
白 talk-160 else+140 take-87 back+64 done-20 undone+56 off-20 yes-32
白<now> talk+36 else-19 take-17
白了 talk+38 else-23 take-17
白了$ talk+43 else-33 take-15
白搭 else-16 back+29
白搭$ else-16 back+29
白糖 else-37 undone+42
百 talk-54 else+176 take-61 back+17 done-51 undone-43
的 talk-58 else+204 take-83 back-48 done-95 undone-22 off-83 yes+26
的$ talk+68 else-119 take+27 done-72 undone+106 off-22 yes+18 no+31
的0 talk+118 else-101 take-26 done-19 undone+64 no-84
的<agree> else-37 take+39 done-78 undone+53 no+46
的<agree><money> talk-44 else-52 undone+74
的<ask> talk+62 take-44 back-17 done-32 no-20
的<ask><go> talk+63 else-40 take-38
的<ask><tool> talk+47 else-27 undone-27
的<broken> talk-16 take+49 back-43
的<but> talk-129 else+101 take-44 back-26 done+52 undone-59 yes-24 no+43
的<cannot> else-15 back+32
的<go> talk+34 take-23
的<goods> talk+112 else-93 take-23 back-39 done+19 undone-45
的<kin> talk+19 else+32 take-22 back-20 done-45 undone-29 off+38
的<me> talk-100 else+130 take-26 done-19 undone-19 yes-15 no+52
的<me><me> talk-35 yes-15 no+52
的<name> else+74 take-84 back+27 done-30 undone-31
的<not> talk-24 else-98 take+49 back-38 done+73 undone+62
的<now> talk-87 else+65 back-24 done+72 undone-44 yes-23 no-19
的<still> talk+40 take+29 back-40 done-30 undone-56
的<thing> talk-168 else+108 take-33 back+71 done+29 undone-15
的<tool> talk+85 else-92 take+21 undone-21
的不 talk-53 else-41 take+51 done-23 undone+73
的主 else+21 undone-24
的主板 talk+29 else-22
的也 talk+94 else-60 undone-40 off-26
的了 talk-24 else-28 back-18 done+87 undone-32 yes-23 no-19
的事 talk-58 else-99 take+93 back+61 done-21
的事$ talk-83 else-57 take+108
的人 talk-109 else+189 take+43 done-66 undone-69
的人$ talk-75 else+73 take-19 back+58 done-24 undone-34
的什 talk+79 else-75 done-19
的什么 talk+79 else-75 done-19
的体 talk-49 yes+47
的体温 talk-49 yes+47
的先 talk+36 take-36
的吧 talk+33 else-112 take+88 back-15 done-26 undone-16 off+28 yes+32
的吧$ talk+43 else-109 take+88 back-15 done-26 undone-16 off+28
的呀 talk+102 else-126 done-19 undone+70
的呀$ talk+103 else-128 done-18 undone+71
的啊 talk-24 else+25 back+41 undone-29
的啊$ talk-16 back+42 undone-26
的啥 talk+38 else-21 undone-20
的地 else+105 take-48 back-17 undone-22
的对 talk-24 else+24 back+16
的小 else+42 take-20 back-16 done+24 undone-38
的就 talk-62 else-35 done+75 undone-22 yes-24 no+43
的就是 talk-58 else-45 done+77 undone-19 yes-24 no+43
的快 talk+98 else-83 take-20
的快递 talk+101 else-93 take-19
的我 talk-105 else+134 take-25 done-20 undone-19 yes-15 no+52
的我自 talk-35 yes-15 no+52
的时 talk-50 else+131 take-38 back-15 done-30 undone-31
的时候 talk-38 else+111 take-35 done-28 undone-27
的是 else-78 take+38 back-20 done-64 undone+100 no+46
的是块 talk-44 else-52 undone+74
的是声 talk+73 else-62 undone-24
的是盐 else-44 undone+53
的来 talk+45 take-27
的来$ talk+56 else-32 take-25
的梯 talk+18 else-30 take+22
的梯子 talk+18 else-30 take+22
的水 talk+135 else-101 take-22 back-21 done-25 undone-40
的水$ talk+96 else-56 take-22 back-21 done-18 undone-27
的没 else-79 back-25 done+85 undone-37
的活 talk-17 else-92 take+19 back+86 done-19
的活$ talk-21 else-34 take+33 back+16
的灯 talk+128 else-118 take-26 undone-16
的班 talk+43 else-77 done+52
的管 talk-49 back+54
的管子 talk-43 back+54
的老 talk-49 else+89 take-30 back-15 yes+32
的脚 else-42 undone+48
的话 else+32 take+25 yes-17
的话我 else-54 take+48
的谁 talk+38 no-20
的还 talk+75 else-30 back-24 done-26 undone-46
的还是 talk+112 else-94 take-30 back-20
的这 talk+79 else-97 take+56 undone-58
的那 talk+27 else+36 back-28 done-44 undone-46
的那个 talk+98 else-73 take-17 done-19 undone-24
的都 talk-18 undone+15 yes+28 no-15
皮 talk+119 else-76 take-63 back-46 done+52 undone-108 off-26
皮<carry> talk+101 else-98
皮带 talk+101 else-98
皮球 talk+124 else-121
盆 talk+25 else-37 take-18 done-54 undone+81 off-17
盆接 talk+21 else-25 undone+27
盐 talk+155 else-195 take-44 back-15 done+64 undone+45 off-59
盐$ talk+105 else-125 take-26 done-18 undone+51
盐要 talk+95 else-91
盐要加 talk+72 else-68
盐都 talk-37 else-23 done+77 off-26
监 talk+112 else-73 take-60 back-35
监控 talk+116 else-86 take-60 back-35
盒 talk+54 else-113 done-41 undone+62 off+23
盒$ talk-41 take+17 done-18 off+34
盒<fix> talk+40 else-31
盒装 talk+40 else-31
盒装的 talk+44 else-39
盘 talk-73 else+41 take+23 back+26
直 talk-91 else+275 take-22 done-108 undone-136 off-43 yes+29 no-20
直接 talk+17 else+20 take+37 back-36 done-42 undone-23 off-19
看 else+216 take-42 back-104 done-151 undone-139 off-93 no+64
看$ talk+93 back-68 done-132 undone-40 off-25 yes-24 no+58
看<ask> talk-19 else+40
看<cannot> talk-31 back+33
看<not> talk+92 else-63 done-37 undone-45 yes+15
看<now> talk+32 take-55 back-22 done-23 undone+30 no+20
看<now><later> talk+17 else-22 no+20
看下 talk+57 else-43
看不 talk+78 else-59 done-38 undone-46 yes+15
看不清 talk+50 else-54 yes+15
看了 talk+50 else-19 take-48 back-16 done-34 undone+32 no+20
看了下 else-35 undone+43
看了再 talk+17 else-22 no+20
看吧 talk+33 else-38 take-27 done+34
看吧$ talk+33 else-38 take-27 done+34
看得 talk+27 else-26
看看 talk+62 take+26 back-93 done-86 undone-90 yes-24 no+58
看看$ talk+91 else-52 back-66 done-57 undone-47 yes-24 no+58
看看表 else-22 take+33
看着 talk-74 else+107 undone-21
看表 else-22 take+33
看见 talk+135 else-101 take-32 back-18 done-29 undone-31
看见$ talk+61 else-39 undone-15
真 else+245 take-162 back-49 done-108 undone-162 off-58 yes-40
真<agree> talk+69 else-32 take-48 done+22 undone-39 off-23
真不 talk-57 else+66 back+35 done-24 undone-15
真好 talk+28 else+52 take-37 done-55 undone-22
真好$ talk+46 else+21 take-34 done-48 undone-17
真快 talk+86 else-72 take-36
真快$ talk+86 else-72 take-36
真是 else+33 take-15 done+23 undone-35 off-23
眼 talk-178 else+232 take+33 done-57 undone-69 off-29 yes+15
眼$ talk+73 else-38 back-28 done-16
眼镜 talk-66 else+31 take+28 done+29 undone-25
着 talk+71 else-207 take+62 back-74 done+110 yes+53
着$ talk+39 else-153 take+137 back-56 no+20
着<agree> talk+103 else-78 no-28
着<ask> talk+49 else+19 take-21 back-48
着<carry> talk+51 else-29 take-33
着<goods> talk+108 else-125 take-33 done-30 undone+46
着<goods><now> talk-16 else-27 done-36 undone+56
着<now> talk-42 else+36 take+64 back-15 undone-27 off-47 yes-22 no+32
着<now><go> talk-21 take+29
着<still> talk+29 else-41 undone+26
着<still><broken> else-21 undone+28
着<they> talk-19 else-60 take+45 done+39
着<thing> talk+51 else-79 take-23 back+36 done-33 undone+39 off-15
着也 talk-17 take+15
着也是 take+17
着了 talk-28 take+59 undone-27 yes-22 no+32
着了$ else-55 take+51 done+16 undone-25 yes-22 no+32
着人 talk+90 else-85
着口 else-38 done+64 undone-20
着吧 talk-19 take+36 back-16 done-21 off+20
着吧$ take+36 back-15 done-19 off+20
着呢 talk+15 else-124 back-26 done+54 off+34 yes+39
着呢$ talk+15 else-124 back-26 done+54 off+34 yes+39
着她 talk-16 else-64 take+45 done+40
着就 talk-51 else+59 take+21 done-23
着急 talk+99 else-66 take-40 done-15 off-22
着急$ talk+104 else-77 take-40 off-22
着没 done+62 undone-59
着走 talk-39 else-54 done+82 undone-48
着还 talk+30 else-42 undone+27
着还是 else-21 undone+28
着都 talk+66 else-23 take-47
着门 talk+17 else-20 take-23 back+36
睡 talk-153 else+230 take-47 back-41 done+45 undone-81 off-55 yes-22 no+32
睡<now> talk-84 else+29 done+61 undone-41
睡了 talk-74 done+64 undone-40
睡了个 talk-44 else-70 done+90 undone-28
睡得 talk-28 else-20 done+66 undone-39
睡着 else+52 undone-28 off-37 yes-22 no+32
睡着了 talk+16 undone-17 off-35 yes-22 no+32
瞎 talk+59 else-40 take-44 done-32 undone+19 off-16 no+39
瞎<now> talk+90 else-69 take-42
瞎了 talk+90 else-69 take-42
瞎了$ talk+90 else-69 take-42
知 talk+16 else+166 take-121 back-71 done-61 undone-100 off-50 yes-60 no+21
知$ talk+44 take-37
知道 else+154 take-82 back-58 done-55 undone-95 off-46 yes-60 no+21
知道$ talk-15 else+126 take-51 back-27 done-43 undone-62 off-18
知道了 talk+118 else-102 done-62 undone-28
知道谁 talk-45 else-37 done+43 no+43
短 talk-77 else+130 take-22 back-42 done-115 undone+83
短$ talk-40 else-21 back-15 done-33 undone+81
码 talk+55 else-61 take+28 done-25 undone-23
码发 talk-33 else-34 take+52
码发我 talk-33 else-34 take+52
砂 talk+16 else-16
砂$ talk+20 else-25
砖 talk+51 else-20 back-18 done-22
砖头 talk+99 else-48 take-76
砸 talk+22 else-52 undone+48
硬 talk-27 else-24 take+25 back-21 done+46 undone-17
碎 talk-56 else+50 done+30 undone-18
碎$ talk-17 else-16 done+42
碗 talk-82 else-56 take+73 back-34 done+21 undone+51 yes+47 no-31
碗$ talk-81 else-78 take+55 back-20 done+16 undone+71
碘 talk+72 else-68
碘的 talk+72 else-68
碘的$ talk+72 else-68
碰 talk-35 take-36 back+63
磨 talk+104 else-66 take-29 back-25 done-20 undone-29
礼 talk+88 else-77 take-73 back-27 done+49 undone-27
礼拜 talk+150 else-132 take-65 back-15 done-30 off+22
礼拜了 talk+40 else-47 take-18 off+29
礼拜才 talk+59 else-31 take-19
社 talk+24 else+30 take-38 back+23 done-30 undone-24 off+16 yes-16
社区 talk+65 else-63 take-33 back+25 done-18 off+17 yes-16
社区医 talk+74 else-29 back-27 yes-16
社区调 talk-19 back+39
祝 talk-104 else+150 take-42 back-21 done-82 undone+46
离 talk-30 else+71 take+23 back-31 done-29 undone-31
离得 else-48 take+48
离得近 else-48 take+48
种 talk-70 else+106 take+26 done-61 undone-53
种$ talk-21 else+18 take-18 back+33
秦 talk+25
积 else+25 undone-19 no+20
移 else+48 back-19 done-20
程 talk-119 else+98 take+39 back+15 done-45 undone-19
程部 back+21
稳 talk-57 else+67
稳当 done+19
空 talk-31 else+66 take+24 done-34 undone-45 yes-20
空$ talk+56 else-56 take+27 back-17 done-15 undone-16
穿 talk-47 else+44 take+81 back-64 done-42 undone-81
穿上 talk-50 else-45 take+53 done+39
突 talk-49 else+73 back+24 done-27 undone-16
突然 talk-48 else+69 back+24 done-25 undone-16
窗 talk+25 else-69 take+55 back-22
窝 talk-126 else-54 take-19 back+17 done+79 undone+45
立 else+62 take-65 done-48
站 talk-74 else+22 back+54 done-51 undone+27 off+19
站今 talk+32 take-28
站今天 talk+32 take-28
站着 talk-54 else-21 take+40 undone+38
端 talk-77 take+61 done-15 off+23
端了 off+25
笑 talk-70 else+145 take-36 back-27 undone-37
笔 talk-52 else+33 take+26 back-15 done+40
笔录 take+34
第 talk+49 else+47 take-99 back-43 done-51 off-19 yes+38 no-20
第<but> talk+59 else+44 take-38 back-45 done-51 undone-61
第一 talk+59 else+44 take-38 back-45 done-51 undone-61
第三 talk+59 else-80 take-25 back+38 done-17 undone-17 yes+38 no-20
第二 talk+62 else-70 take-20 back-33 done+52 undone-23
等 talk+192 else-164 take+90 back-116 done-161 undone-41 off-98 yes+54
等$ talk+76 else-50 take-37 done-19 no+25
等<agency> talk+72 else-19 done-24 undone-44
等<later> talk+71 else-46 done-16 undone-20
等<me> take+74 done-23 undone-27 yes-29
等<me><kin> no+20
等<now> talk+36 else-59 take+18 done-39 undone+57 off-17
等<now><but> talk+75 else-88 done-20 undone+27
等<they> talk+41 else-81 take+53
等了 talk+71 else-81 done-21 undone+27
等了一 talk+75 else-88 done-20 undone+27
等他 talk+42 else-83 take+54
等他$ talk+51 else-95 take+55
等会 talk+35 else-25
等会儿 talk+35 else-25
等到 talk+149 else-133 take-24 done-23 off-24
等厂 talk+75 else-41 back-55 done-29 undone+16
等厂家 talk+75 else-41 back-55 done-29 undone+16
等我 take+66 done-23 undone-27 yes-29
等我下 talk+31 else-37
等我十 talk+46 else-48
等我把 talk-48 take+54
等明 talk+71 else-46 done-16 undone-20
等明天 talk+71 else-46 done-16 undone-20
等着 talk+15 else-78 take+115 done-35 off-27
等着$ talk+17 else-106 take+106 off-15
等着呢 talk-36 else+29 take+41 done-17
等等 take-32 no+25
等等$ talk+25 else-18 take-29 no+25
等雨 talk+42 else-20 take-21
等雨停 talk+42 else-20 take-21
答 talk+53 else-34 back-25 done-61 undone+29
答$ done-17
签 talk-51 else+58 take-26 back+39 done-15
签字 else-32 back+34
签字$ talk-17 back+34
算 talk+38 else-93 take+21 back+22 undone-30 off+43 yes-31 no+62
算$ talk+66 else-51 take-32
算了 talk+48 else-68 take-39 done-27 off+31 yes-31 no+62
算了$ talk+72 else-83 take-39 done-26 yes-31 no+62
算了算 off+18
算完 else-19 done-16 undone+26 off+22
算完$ else-19 done-16 undone+26 off+22
算我 talk-66 else-19 take+72
算我的 else-31 take+40
管 talk+89 else-198 take-117 back+189 done-95 undone-100
管$ talk-102 take-38 back+84 done-25 undone-16 yes+16
管<ask> talk+89 else-89
管<thing> talk-40 else-29 back+66
管不 talk-48 back+54
管不着 talk-45 back+55
管几 talk+89 else-90
管几天 talk+89 else-90
管子 talk+90 else-109 undone-24
管子$ talk-41 back+50
管用 talk+91 else-46 done-37 undone-23 yes-29
管的 talk+16 else-27 take-24 back+32
管着 talk+41 back-45 yes+28 no-15
管这 talk-46 else-44 back+72
管这片 talk-46 else-44 back+72
管钳 else-21 take+19 back+34 done-20
箱 talk-36 else-165 take+78 done+87 undone+18 off+39
箱上 talk-49 else-52 back+24 done-24 undone+70
箱了 take+20
箱了$ take+20
箱子 talk+72 else-98 done+58 undone-44
箱里 talk+27 else-29 take-27 done-15 off+39
箱里还 talk+35 else-30 take-27 off+26
簧 talk+46 else-16 undone-35
米 talk+70 else-127 take-39 back-39 done+45 undone+63
米$ talk+21 else+36 done-32 undone-22
米的 talk+99 else-91 take-25
粮 talk-18 else+16 back+33 done-28 undone-21
粮店 else-38 take+19 back+40
精 talk-60 else+126 take-26 done-19 off-18
糊 talk-28 else+49 done+24 no-43
糊弄 undone+27
糊弄人 undone+27
糖 talk+52 else-58 take-35 done+27
糖$ talk-28 else-22 done+20 undone+30
系 talk+34 else-51 take+37 done-35 undone-29
索 back+17
索了 talk+23 else-26
紧 else+65 take-24 back+18 done-50 undone-40 yes+52 no-41
累 talk-136 else+162 back-24 undone-42
红 talk-33 else+45 take-43 back+32 off-30
红灯 talk+24 else-25 take+19
级 talk-67 else+132 take-34 back-27 undone-38
纸 talk-80 else+38 take-56 done+46 undone+37
纸不 talk+48 else-34
线 else+44 back+66 done-105 undone-24 off-18
线$ talk-98 else+93 back+22 done-18
组 else+43 done-48
组<still> else-26 done-17 undone+42
组<still><broken> else-26 done-17 undone+42
组还 else-26 done-17 undone+42
组还是 else-26 done-17 undone+42
细 talk+58 take-40 done-20
终 talk+26 else+16 take-25 back-25 undone-62
终于 talk+36 take-22 back-20 undone-54
终于不 talk-25 else-37 done+65 undone-24
经 talk-93 else+125 back-35 undone-116 yes-18 no+48
经叫 take+21
经叫他 take+21
经在 talk-69 else-20 take+62 back-16 done+36
经打 talk-37 yes-18 no+48
经理 talk+142 else-121 take-47 back-23
绒 talk+65 else-73 done-31 undone+41 off-15
结 else+107 back-79 done-73 undone-21
结账 talk+54 else-65 take+35 done-25
给 else-158 take+136 back+19 done+80 undone-97 off+24 yes+45 no-95
给$ talk+91 else-80 take-30
给<accept> talk-55 else-38 take+15 back+54 yes+45 no-26
给<carry> talk-57 else-40 take+49 done-40 off+75
给<carry><go> talk-26 else-24 take+16 done-24 off+53
给<crew> talk-24 else-18 back+15 done+46 off-29
给<fix> talk-65 else-69 back+40 done+94 undone-21 off-18 yes-15
给<fix><now> talk-15 take+15 done+16
给<kin> else-56 done+61 undone-27
给<me> talk+44 else-23 done-66 yes+29 no-20
给<me><carry> take-34 done-34 undone+49
给<name> talk-40 done+40
给<name><now> talk-37 done+41
给<now> done-20 off+36
给<they> else-66 take+70 back-36 done+45 undone-29 no-36
给<they><carry> talk+60 else-73
给<you> talk-135 else+112 take+16 back-29 done+50 undone-34
给<you><carry> talk-37 else-19 take+53
给了 done-20 off+36
给了$ off+24
给他 talk+70 else-76 done+27 off-16 no-28
给你 talk-104 else+122 take+19 back-22 undone-33
给你们 talk+34 else-52 take-36 done+54
给俺 talk+20 else-65 done-19 undone+58
给夜 else-15 back+58 done-41
给夜班 else-15 back+58 done-41
给她 talk-74 else-45 take+60 back-21 done+54 yes+15
给它 take+36 done-21
给带 off+29
给开 talk+30 else-35 back+24 done-18
给您 talk-24 done+41
给我 talk+47 else-80 take+44 back+27 done-59 undone-65 yes+65 no-44
给我$ back+15 done-29 undone-17
给我俩 else-37 done+48
给我吧 talk-21 else+16 take+18
给我的 talk-45 else-37 back+55 yes+45 no-26
给换 talk-25 else-24 back-15 done+60 undone-21
给推 else-32 done+42
给推上 else-32 done+42
给搁 talk+24
给老 else-49 done+63 undone-27
给装 talk-48 take-16 back+57
给说 talk-15 yes+34 no-20
给送 talk-45 else-34 take+53 done-23 off+41
给送上 else-17 off+26
给错 talk+28 else-21 back-21 done-47 undone+46
统 talk+87 else-46 take-44
统<but> talk+63 else-49 take-16
统<but><fix> talk+65 else-52 take-16
统一 talk+63 else-49 take-16
绳 talk+33 else-77 take+74 done-29 off-28
绳子 talk+38 else-68 take+59 done-27 off-28
维 talk+56 else-59 back+55 done-38 undone-16 off-22
维保 talk-31 else-16 back+39
维保公 back+24
维保的 take+21
维修 talk+28 else-20 take-24 back+42 done-25
维修基 talk+39 else-50 take-15 back+24
绿 talk-88 else+99 take-26 back+56 done-28 undone-21
绿化 talk-25 else-33 back+62
缝 talk-28 else-77 take+50 back+66 done-26
缝$ talk-24 else-59 take+50 back+41 done-17
缠 talk+57 else-49 take+32 done-23 off-19
缠上 talk-28 take+33
缺 else+32 take-38
缺件 talk-21 else-17 undone+42
缺件$ talk-21 else-17 undone+42
罐 talk-89 take+47 back+39 done-21 undone+25
罐子 talk-34 else-26 back+42 done-19 undone+25
网 talk-64 else+145 take-108 back+44 done-45 undone-63 off+48
网$ talk-61 else+53 back+37
网上 talk+84 else-53 take-60 done-15 off+15
网课 talk+23 else-18
罩 talk+24 take-38 done+20 undone-24
罩$ talk+38 else-23 take-38 done+27
美 talk-93 else+278 take-143 back-65 done-78 undone-146 off-33
群 talk+76 else-55 take-22 back-38 done-46 undone+50
群里 talk+62 else-65 take-37 back-21 done-23 undone+63
羽 talk+59 else-65 done-32 undone+41 off-15
羽绒 talk+69 else-79 done-30 undone+41
翻 talk-80 else+89 done-36 undone-19 off+47
翻出 talk-19 else-22 done-19 off+50
翻出来 talk-19 else-22 done-19 off+50
老 talk+35 else-159 take+110 back-69 done+18 undone-21 off+32 yes+65
老<they> talk+35 else-37 take-27 back-15 done+39 undone-17
老丁 talk+25 else-40 back+45 done-38
老于 talk+89 else-134 take+54
老人 talk+85 else-86 back-26 undone-22 off-39 yes+36 no-19
老人家 talk+35 else-37 take-27 back-15 done+39 undone-17
老伴 talk-45 else-57 back+36 done+57 undone-36 no+20
老伴儿 talk-40 back+36 no+20
老公 talk-91 else+69 done-16 off+41
老周 take+15
老周去 take+15
老太 talk+33 else-119 take-21 back-22 undone+71 yes+53 no-28
老太太 talk+33 else-119 take-21 back-22 undone+71 yes+53 no-28
老头 talk+40 else-52 take+22 no-31
老头子 talk+51 yes-22 no-43
老孙 talk+16 else-16 take+17
老师 talk-28 else-80 take+88 back-22 undone-59 off+56
老李 talk+37 else-50
老板 else+30 done-34 off+17
老板娘 take+17
老样 talk-16
老样子 talk-16
老爷 else-59 take-15 done+69 undone-37 yes+19
老爷子 else-61 take-15 done+69 undone-37 yes+19
老秦 talk+41 else-41
老韩 talk-45 else-32 take+64
老魏 talk-15 else-69 take+76
者 talk+44 else+98 take-85 back-21 done-52 undone-45
耳 talk-105 take-21 back+22 done+80 undone-48
耳朵 talk-35 back+25 done+16
联 talk+78 else-62 back-49 done-28 undone-18
联系 talk+72 else-90 take+18 back-24
肉 talk-123 else+180 back-23 undone-86 off-15
肉$ talk+22 else+49 take-40 done-29 undone-23
肚 talk-58 else+29 take-28 done-58 undone+62
肚子 talk-41 take-25 done-48 undone+68
肯 talk-16 else+64 back-34 done-54 undone+30
肿 talk+22 else-41 back+42 done-17
背 talk-104 else+175 back-23 done-21 undone-15 off-37
胎 talk+60 else-16 take-36 done-24
胎扎 talk+37 else-29 done-19
胎扎了 talk+37 else-29 done-19
胳 else+22 take-29
胳膊 take-25
胶 talk+67 else-92 back-21 done+34 undone+18 off-21
胶鞋 talk+79 else-55 done-29
能 else+103 take-121 back-27 done-21 undone-48 off-24 yes-16
能<agree> talk+98 else-121 take+28 done+37 undone-32 off-21
能<agree><me> talk-24 else-36 take+34 done+35
能<finished> talk+106 else-89 done-46 undone-17
能<fix> talk+23 take-22 done+32 yes-16
能<go> talk+48 else-38 take-17 back-16 done-16 undone+27
能不 else+50 take-26
能不能 talk-25 else+60 take-24
能修 talk+85 else-72 take-21
能到 talk-58 else-35 undone+49 off+45
能刷 talk+22 else-25 done+35 yes-16
能动 else-21 back+37
能坐 talk+74 else-96 done+51 undone-40
能坐了 else-24 done+48 undone-20
能是 talk-47 take+28 done+51 off-20
能是我 talk-24 else-36 take+34 done+35
能来 talk+63 else-76 undone+34
能用 talk-69 else+78
能管 talk+113 else-96 back-45
能管几 talk+89 else-90
能走 else-47 take-18 back+47
能顺 talk+52 else-40
能顺便 talk+53 else-42
脑 talk-207 else+159 take+34 back-23 done-31 undone-23 off+38 yes+21 no+15
脑门 talk-37 else-22 off+39 no+34
脖 else-68 done-40 undone+82
脖子 talk+33 else-85 done-40 undone+82
脚 talk+78 else-95 take-28 back-61 done+51 undone+40 off-43
脚$ back-16 done-16 undone+33
脚又 undone+32
脚就 else-16 done+29
脚走 undone+32
脚都 else-58 undone+53
脚都不 else-58 undone+53
脱 talk-31 else+28 back+23
脸 talk-136 else+183 take-74 back-35 done+60 undone-73
脸上 talk+73 else-56 take-24
腐 else+46 take-24
腰 else-65 take+53 back+83 done-70 undone-30
腰$ talk-43 back+76 done-28 undone-18
腰上 talk-63 else-23 take+76
腰上挂 talk-21 take+27
腰不 talk+47 else-39
腰不好 talk+47 else-39
腾 talk+25 take+19 back-42 done+26 undone-16 off-15
腾<now> else-19 done+19
腾不 talk+69 else-44 back-35
腾不出 talk+69 else-44 back-35
腾了 else-19 done+19
腾了$ else-19 done+19
腿 talk-64 else+72 take-48 back-37 undone+41 off-42 yes+24
腿脚 talk+61 else-42 off-19
腿都 else-19 done+21 yes+24
腿都软 else-19 done+21 yes+24
膀 back+36 done-23 undone-15
膊 take-25
自 talk-118 else+149 take-105 back+67 done+50 undone-74 off-38 yes-103 no+58
自个 done+27
自个儿 done+27
自己 talk-76 else+76 take-90 back+53 done+41 undone-17 off-23 yes-103 no+58
自己$ talk-48 else+52 done-16 yes-23 no+55
自己下 else-25 undone+25 off+23
自己买 done-34 off+44
自己又 else-19 done+40 off-26 no+18
自己开 else-24 done+38
自己弄 talk-34 take+33 done+21 off-15
自己打 talk-15 else-41 back+60 done-19 no+16
自己找 talk-17 else+24
自己的 talk-40 else+71 done-16 undone-16 no+23
自己看 else-46 done-20 undone+57
自来 talk-23 back+36
自来水 talk-21 else-16 back+36
舍 talk-69 else+62 take+17 done-20 off+20
舒 talk-44 else+51 back+30 undone-33
色 talk-110 else+178 take-62 back-25 done-70 undone+20
节 talk-76 else+195 take-64 back-22 done-37 undone-28
芯 talk+38
花 talk-54 else+249 take-96 back-48 done-152 undone-21 off-42 yes+35 no-44
花<money> talk+34 else+39 done-18 undone-16 yes-29
花板 talk+24 else-26 undone-17 yes+47 no-31
花钱 else+51 yes-29
芽 talk+38 else-60 undone+46
苗 talk-41 take-21 done+55
苦 else+65 back-24 done-53 undone-47
苦$ else-21 take+33 done-15
苦了 else+38 take-39 done-17
苦了$ talk+24 else+22 take-38 done-15
苫 talk-60 take+67
苫上 talk-60 take+67
苫上$ talk-60 take+67
苹 talk-49 else+37 done+32 undone-26
苹果 talk-49 else+37 done+32 undone-26
苹果$ else-35 done+47
茶 talk+20 else+46 take-21 back-25 done-34 undone-23
药 talk+44 else-157 take+69 done+23 undone+39
药$ take+27
药到 else-20 done+38 off-17
药到手 else-20 done+38 off-17
药店 talk+106 else-121 back+30 done-35 undone-16
药店说 talk+37 else-34 take-15
药房 talk-61 else-28 take+80
药盒 talk-34 else-62 take+22 undone+67
药箱 take+16
莫 talk-40 take+48 back-18 done-28 off+22
莫跑 off+17
莫跑了 off+17
菜 talk-30 else+64 take+70 done-47 undone-73
落 talk-70 else+49 back-26 done+36
葱 else-23 take+35
蒸 talk-64 done+53
蛋 talk+98 else-93 back-27 done+31 undone-42 off-43
蛋$ talk+25 else+26 take-34 done-21
蛋了 talk+65 else-41 done-34
蛋了$ talk+65 else-41 done-34
蛋只 talk+57 else-48 done-17
蛋和 talk-44 else-20 done+68 off-23
蛋和盐 talk-44 else-20 done+68 off-23
蛋要 talk+43 else-35
蛤 talk+66 else-88 done-64 undone+62
蛤蜊 talk+66 else-88 done-64 undone+62
蜂 talk-66 else-26 take+60 back+25 done-15
蜊 talk+66 else-88 done-64 undone+62
螺 talk-43 else+35 back-19 done-36 undone+41
螺丝 else-29 take+17 done-32 undone+48
螺丝刀 talk+16 else-20 take+17
血 talk+46 else-50 take-28 back+34 undone-24
血压 else-66 back+41 done+23 undone-15
血糖 talk+66 else-60
行 talk+24 else-27 take+48 back-57 done+23 undone-26 off-57 yes-44 no+45
行$ talk+123 else-170 take+45 back-43 done+72 off-42 yes-40 no+38
行不 talk+106 else-90 done-20
行不行 talk+103 else-90
行了 else-45 take-30 undone+46
行了$ talk+31 else-65 take-28 undone+46
街 talk-45 else+114 take-66 back+30 done-50 undone-39 yes-33 no+53
街$ else+28 take-38 back+28 done-16
街坊 talk-22 yes-33 no+53
街坊$ talk-22 yes-33 no+53
补 talk-30 else+71 take-44 back+15 done-37 undone+21
表 talk-159 else+135 done+47 undone-71 off-22
表$ else-23 back+27
表前 back+32
表前归 back+26
表箱 talk-39 take+50
袋 else-185 take+93 back-33 done+49 undone+72 off+17
袋$ talk-105 else-81 take+116 off+23
袋<goods> talk+52 else-37 take-18
袋子 else-62 done-48 undone+66
被 talk-69 else+307 take-109 back-42 done-139 undone-90 off-32
装 talk-17 else+28 take-74 back+20 done-42 undone+59
装$ else+54 take-22
装的 talk+51 else-125 take-42 back+46 done-28 undone+68
装的$ else-41 take-35 back+56
装的是 talk-44 else-52 undone+74
裤 talk-15 else+122 take-31 back-31 done-34 undone-37
西 talk-91 else+33 take-30 back-44 done+71 undone+23 off-16
西$ talk-106 take+26 done-28 undone+67
西挂 else-17 done+28
西挂你 else-17 done+28
要 else+145 take-65 done-123 undone-48 off-33 yes+44 no-127
要$ talk-136 else+123 take-32 back-23 done-21 undone-30 yes+78 no-39
要0 talk-17 else-18 done-15 undone+56
要下 talk+41 else-84 take+64 off-23
要下楼 talk+41 else-84 take+64 off-23
要不 talk+84 take-43 back-20 done-20 undone-24 yes-48 no-33
要不要 talk+53 else+25 undone-16 yes-48 no-33
要买 talk-42 take+50
要了 talk-36 else-30 done-18 off+65
要了$ talk-28 else-42 done-18 off+65
要写 talk-25 else-24 take+30 back+23
要加 talk+69 else-63
要加碘 talk+72 else-68
要去 talk-45 else+102 take+25 back-15 undone-16 yes-16 no-21
要去$ take+15
要去医 talk+40 yes-16 no-21
要命 talk+96 else-87 done-19 undone-24
要得 talk-17 yes+22
要得$ talk-17 yes+22
要报 talk+47 else-23 yes-16 no-24
要报$ talk+49 else-27 yes-16 no-24
要散 talk+44 else-39
要是 talk+112 else-64 back-27 done-28 undone-19 off-25 no-28
要是下 talk+34 else-21
要是年 talk+62 else-18 no-28
要是明 talk+39 else-30
要的 talk-79 else+31 done-19 undone+39
要的是 else-39 undone+52
要花 talk+66 else-33 yes-29
要钱 else+19 yes-22
要钱$ talk+27 yes-22
见 talk-53 take-64 back-73 done-20 undone+118 off-44 yes-39 no+61
见$ talk-42 else+83 take+22 back-15 undone-32
见<now> talk+104 else-75 take-50 done-20
见了 talk+104 else-75 take-50 done-20
见了$ talk+115 else-86 take-64
见人 talk-37 else-123 done+66 undone+96 off-20
见人$ talk-34 else-70 done+71 undone+27 off-20
见着 talk-39 else-42 done-35 undone+80
视 talk-29 take-64 back-33 done+60 undone+30
觉 talk-150 else+316 take-129 back-66 done+20 undone-133 off-44
觉$ talk+45 else-76 take-44 done+79 undone-38
角 talk-92 else+78 take+61 back-20 done-28
角钥 talk-17 take+33
角钥匙 talk-17 take+33
解 talk-177 else+261 take-64 back+37 done-65 undone-50
解$ talk-63 else+86 take-27 back+30 done-23
警 else-122 take+106 done+43 off-44
警察 talk+15 take-16 done+19 off-16
警察来 talk+34 else-22 take-16 done+20 off-15
警已 else-18 take+34
警已出 else-17 take+30
计 talk-81 else+67 take+15 back+21 done-39 undone+29 yes+39 no-45
计$ talk-38 else-34 back+40 yes+55 no-34
认 talk-47 back+43 done-56 undone+54
认得 talk+36 else-32
认识 talk-27 else+35 take+15
让 talk-70 else-16 back+86 done-30 undone-73 off+63 yes+73 no-46
让人 talk-20 else+49 take-24 yes+40 no-21
让他 else-16 take-16
让他们 else-19 back+22
让出 else-22 back+39
让大 talk+53 else-41 take-35 off+20
让大家 talk+53 else-41 take-35 off+20
让孙 talk+29 else-16
让小 talk-25 take+32
让我 talk-87 else+49 take-65 back+56 done+25 undone-25 off-15 yes+45 no-27
记 talk-121 else+246 take-83 back-36 done-20 undone-53 off-22 yes-18 no+48
记得 talk-81 else+167 take-51 back-23 undone-40
记得拿 else-18 done+35
讲 talk-46 else+50 take+29 done-18 undone-15 no+20
讲$ else-30 take+23 no+20
证 else+38 take-83 back+65 done-33 undone-20
证$ back+18
识 talk-57 else+59 undone-16 yes+48 no-26
识字 talk-21 yes+48 no-26
识字$ talk-21 yes+48 no-26
诊 talk+19 else-95 take+38 back+39
试 talk+39 take-28 back-80 done+22 undone-29
试$ talk+49 back-36 undone-75
试了 talk-60 else-58 back-29 done+49 undone+56
试了一 done+26
试纸 talk+51 else-47
试试 else+61 back-35 undone-46
试试$ talk-20 else+44 take+15 back-35 undone-26
话 talk+94 else-18 take-22 back-90 done-47 undone-25 yes-28 no+26
话$ talk+82 else-61 take-64 back-19 done+56 undone-51 off-28 no-16
话<agree> talk-57 else+41 take+54
话<ask> talk+44 else-16 back-20
话<now> talk-35 else+17 yes-18 no+48
话<refuse> talk+38 else-21
话了 talk-35 else+17 yes-18 no+48
话了$ talk-24 yes-18 no+48
话多 talk+81 else-70 back-17
话多少 talk+82 else-72 back-17
话我 else-23 take+42
话的 talk+51 else-32 take-17
话的$ talk+53 else-41 take-17
话问 talk+33 else-33 off+22
话问问 talk+38 else-21
该 talk+100 else+18 take-116 done-75 undone-51 off-15 yes-74 no-23
该修 talk+71 else-65
该找 talk-18 back+31
详 talk+56 else-119 done+99
语 talk+16 else+95 take-22 back-26 done-61 undone-56
语文 talk+91 else-81 done-19 undone-24
说 take-127 back-148 done+30 undone-46 off+94 no+110
说$ talk+69 else-69 take-23 back-28 undone-67 yes-36 no+83
说<ask> else-62 done+32 undone+30
说<but> talk-42 else-23 off+32 yes+69 no-19
说<later> talk+78 else-61 back-16
说<not> talk+33 else-29 take-17 back-28 done+29 undone-25 off-26 yes+36
说<now> else-49 take-26 done+16 undone+40 yes+40 no-21
说<they> done-22 undone-21 no+32
说一 talk-43 else-21 off+32 yes+69 no-19
说一声 talk-17 else-53 off+37 yes+81 no-52
说不 talk+49 else-44 back-60 done+26 undone-38 yes+36
说了 talk-33 else+63 take-15
说今 talk-42 else-79 off+94
说今天 talk-42 else-79 off+94
说他 else+16 done-22 undone-20 no+32
说修 else-15 undone+21
说呢 talk-48 else-66 done+26 undone+48 yes+40 no-21
说呢$ talk-46 else-68 done+26 undone+48 yes+40 no-21
说好 talk-48 else-48 done+42 undone+34
说好没 talk-41 else-58 done+42 undone+36
说得 talk-46 else-25 done+56
说没 talk-15 else-22 take-16 done+57 off-23
说清 talk+26 else-15
说清楚 talk+26 else-16
说的 talk+126 else-70 take-65 back-34 done-36 undone-25 yes+23
说的$ talk+93 else-62 take-48 back-22 yes+23
说话 talk-71 take-34 back-22 done+31 undone+61
说话$ take-22 back-19 done+46 undone-15
请 talk-106 else+55 take-154 back+110 done-63 undone-42
请假 talk-39 else+38 back+19
请假$ else-22 back+33
课 talk-41 else+114 take-18 done-44 off-21
课$ take-16
谁 talk+221 else-227 take-17 back+80 done-78 undone-42 off-21 yes-85 no+15
谁$ talk+76 undone-21 yes-80 no-30
谁去 talk+117 else-93 take-54
谁家 talk+90 else-109 back-31 done-23 undone+15 no+43
谁家有 talk+51 else-35
谁接 talk-28 else-29 back+65 done-16
谁替 else-17 back+30
谁替我 back+30
谁有 talk+29 else-83 back+65
谁来 talk+95 else-70 done-25 undone-17
谁给 talk+28 else-100 take+41 back+43 done+29 undone-37
谁给我 else-50 take+29 back+44 undone-23
谁赔 talk+97 else-85 undone-20
谁都 talk-46 take+57
谁都别 talk-44 else-18 take+58
调 talk-104 else+148 take-59 back+75 done-43 undone-55
调解 talk-39 else-36 take-20 back+74
调解$ talk-22 else-16 back+45
谢 talk-43 else+71 take-102 back-51 done+48 undone-99 off-22 yes+33 no-16
谢$ talk-68 else+26 take-61 back-26 done+86 undone-67 off-39 yes+33 no-16
谢你 talk+36 done-21 off-32
谢啊 talk-51 done+43
谢啊$ talk-51 done+43
谢大 talk-26 else-15 done-17 off+46
谢大家 talk-26 else-15 done-17 off+46
谢师 talk+37 else-42
谢师傅 talk+37 else-42
谢李 talk+43 else-38 off-29
谢李大 talk+43 else-38 off-29
谢谢 talk-31 else+30 take-70 back-40 done+63 undone-82 off-35 yes+33 no-16
谢谢$ talk-24 else-23 take-37 back-22 done+82 undone-50 off-36 yes+33 no-16
谢谢你 talk+39 done-18 off-31
谢谢啊 talk-51 done+43
谢谢大 talk-26 else-15 done-17 off+46
谢谢师 talk+37 else-42
谢谢李 talk+43 else-38 off-29
豆 talk+39 else+48 take-40 back-34 done-21 undone-28
豆$ else-15
豆发 talk+57 else-47
豆发芽 talk+57 else-47
豆腐 else+24 take-24
账 talk+36 else-29 take+30 done-29
货 else-42 take-29 done-27 undone+59
货$ else-38 done-15 undone+36
货了 talk+15 else-31 done+16
货了$ talk+15 else-31 done+16
质 talk-57 else+127 take-35 done-21 undone-31
质$ talk-41 else+38 take-16 back+37 undone-18
质保 talk+29 else-17
购 talk-49 else+117 take-54 back-17 done-33 undone-21 off+43
贴 take-45 back+56 done+24 undone-47
贴着 talk-41 else-24 take-31 back+58 done+32 undone-20
贵 talk-49 else+186 take-37 back-46 done-65 undone-46 off-19
费 talk+49 else+75 take-94 back-50 done-18 undone-79 no-15
费$ talk+38 else-39 take-35 back-17 done+44
费收 talk+41 else-23
资 talk-67 else+72 take-21 back+31
资质 talk-24 back+39
资质$ talk-24 back+39
赔 talk+149 else-114 take-38 done-25 undone-34
赔哦 talk+83 else-39 take-37 done-15 undone-17
赔哦$ talk+83 else-39 take-37 done-15 undone-17
走 talk+16 else-168 take+81 back+60 done-16 undone+74 no+30
走$ talk+68 else-43 back-53 done-117 undone+73 off-30
走<agency> talk-76 else-61 take-33 back+97
走<now> talk-89 else-74 take+97 back-21 done+44 undone+32
走不 talk-32 back+48 done-15 undone-18
走不开 else-25 back+39
走了 talk-60 else-96 take+89 back-32 done+47 undone+33
走了$ talk-71 else-99 take+89 back-20 undone+76
走到 done-15 undone+19
走呢 take+18
走呢$ take+18
走楼 talk+60 else-88 take-39 undone+33 off+40
走楼梯 talk+60 else-88 take-39 undone+33 off+40
走的 talk+63 else-84 take-26 back-20 done+69 undone-22
走的$ talk+75 else-107 take-26 back-18 done+74 undone-15
走起 talk-43 else-62 take+81
走起$ talk-37 else-70 take+81
赵 talk+120 else-118 take-21 back-19
赵$ talk+55 else-51
赵工 talk+95 else-93
赶 talk-15 take-64 back+23 done-32 undone-23 off+63 yes+60 no-31
赶紧 talk-35 else+17 take-31 back+34 done-17 yes+60 no-31
起 talk-122 else+158 take+56 done-38 undone-111 no-31
起$ talk-94 else-16 take+84 done-21 undone-29
起<go> talk+43 take-57 off+26 no-31
起<go><now> talk-32 else-20 take-15 back+26 done+35 undone+35 off-28 no-31
起去 talk+37 else-52 take+21
起去$ talk+48 else-68 take+23
起来 talk+40 take-63 off+26 no-31
起来$ talk+40 else+19 take-36 back-27 done-16 undone-24
起来了 talk-30 else-37 take-15 back+27 done+39 undone+42 off-28 no-31
超 talk-53 else+241 take-33 back-70 done-111 undone-102
超市 talk+81 else-54 back-50 done-24 undone-22
趟 talk-32 else-120 take+50 done+83 undone+44 off-38
趟$ else-119 take+54 done+37 undone+56 off-44
趟<fine> done+24
趟了 talk-17 else-15 done+24
趟了$ talk-17 else-15 done+24
趟没 done+24
趟没毛 done+24
跑 talk-138 else-114 take+46 back+47 done+100 off+74
跑$ talk-54 take+58
跑<now> talk-104 else-113 back+19 done+66 undone+25 off+60
跑一 talk-35 else-51 take+31 back+43 done+24
跑一趟 talk-29 else-39 take+31 back+23 done+27
跑了 talk-119 else-118 back+19 done+46 undone+25 off+92
跑了$ talk-66 else-70 done+38 undone-43 off+84
跑了三 talk-19 else-29 back+41
跑得 talk+30 else-40 done+19
跑这 talk-25 else-31 done+45
跟 else-87 take+117 back-45 done-45 off+15 no+25
跟<goods> talk+20 else-26 done+15
跟<me> else-19 back+19
跟<name> talk-46 else-28 take+44 off+37
跟<they> talk+25 else-64 take+29 no+25
跟他 talk+47 else-88 take+31 yes+28
跟他一 talk+52 else-78 take+38
跟他唠 talk+17 take-23 no+16
跟我 else-21 back+19
跟我说 talk+56 else-33 take-25
跟老 talk-24 else-20 take+35
跟蹦 undone+17
跟蹦迪 undone+17
跟进 talk-28 take+42
跟进$ talk-28 take+42
路 talk+103 take+41 back-23 done-182 undone-75 off-38
路$ talk-62 else+43 take+25
路上 talk+119 else-63 back-39 done-97 undone-64
路上$ talk+30 else-49 take+51 back-18 done-19 undone-19
路上了 talk+42 done-53
路上堵 talk+80 else-62 take-33
路滑 talk+100 else-86 off-19
路滑$ talk+40 else-23 off-15
路滑慢 talk+76 else-71
路的 else-27 done-31 undone+54
路的$ else-29 done-31 undone+54
路过 talk+67 else-27 take-37
路过$ talk+53 else-27 take-29
跳 talk+70 take-19 back-34 undone-59 off-15
跳$ talk+22 else-18 back-22
跳闸 talk+116 else-77 done-16 undone-61
跺 talk+89 else-112 back-29 undone+24
跺<body> talk+27 else-61 done-24 undone+47
跺脚 talk+27 else-61 done-24 undone+47
踏 talk-37 else-79 take+53 done+66 undone-16
踏实 talk-34 else-83 take+54 done+67 undone-16
踢 talk+130 else-118 done-19
踢皮 talk+124 else-121
踢皮球 talk+124 else-121
蹦 talk-18 else+15
蹦迪 undone+16
蹦迪似 undone+17
蹭 talk+69 else-27 take-41 back-21
蹲 talk+44 else+19 done-18 undone-34
蹲着 talk+56 undone-34
身 talk-171 else+157 back+42 done-103 undone+29 off-19
身$ talk-65 take+29 back+63 done-17
身份 talk+68 else-26 take-42
身份证 talk+70 else-29 take-42
躺 talk-87 else+58 take-20 done+22 no+24
车 talk+32 else-141 take+139 back-20 done+42 undone-130 off-23 yes+40 no-21
车$ talk+153 else-112 take-69 back-47 done-30 undone-29
车<broken> talk-23 else-18 take+31 back+18
车<broken><place> back+20
车<now> else-20 take+34
车上 talk-44 else+89 done-41 undone-18
车主 talk+61 else-135 take-16 done+103
车了 else+18 take+22
车了$ take+22
车去 talk-25 else-47 take+64
车去$ talk-25 else-47 take+64
车坏 back+20
车子 talk-46 else+26 take+47 undone-25
车差 talk+52 else-24 take-27
车差点 talk+52 else-24 take-27
车已 talk-30 else-53 take+73
车已经 talk-30 else-53 take+73
车往 talk-53 else-22 take+71
车胎 talk+37 else-29 done-19
车胎扎 talk+37 else-29 done-19
车都 talk-35 yes+40 no-21
转 talk+38 else-106 take-43 back+58 done-39 undone+80 off-25
转$ else+45 take-15 back-21
转了 talk+46 take-24 back-24
转你 talk+53 else-46
转给 talk+109 else-95
转过 talk+45 else-30
转错 talk-26 back+39
轮 talk+80 else-128 take+24 back-16
轮椅 else-45 take+36
软 talk-50 else+15 done+37 yes+24
软<now> else-19 done+21 yes+24
软了 else-19 done+21 yes+24
软了$ else-19 done+21 yes+24
轻 talk+141 else-90 back+35 done-83 undone-54 off-41 no-28
轻二 talk+81 else-41 take-61
轻二十 talk+81 else-41 take-61
轻人 talk-33 else-47 take+47 back+35
轻的 else-22 back+37
轿 talk-57 else-20 take+56
轿厢 talk-57 else-20 take+56
辆 talk-30 else-68 take+31 done+26 undone+40
辆大 talk-15 else-58 done+27 undone+40
辖 talk-35 else-34 take+36 back+31
辖区 talk-34 else-37 take+36 back+31
辖区民 else-19 take+38
辛 talk+62 take-60 done-36 undone-27
辛苦 talk+69 take-58 done-35 undone-20
辛苦$ talk+63 else-49 take-18
辛苦了 talk+17 else+32 take-38 done-16
边 talk-59 else+95 take-45 off-16 yes+23
边$ talk-49 else-21 take+39 back+37
边<go> talk+23 back-15
边去 talk+23 back-15
边去$ talk+23 back-15
边那 talk+69 else-103 done+60
达 talk-100 else+47 back-16 done+56 undone-39
达$ talk-26 else-22 done+49
达室 talk-24 done+40
达室$ talk-24 done+40
过 talk-46 else+135 take-30 back-50 done-22 undone-145 off-58 yes+49 no+68
过$ talk-21 else+96 take-108 back-52 done+63 undone-41
过<ask> talk+17 take-15
过<ask><goods> talk+62 else-59
过<but> talk+139 else-133 take-25
过<goods> talk+113 else-90 done-30 off-22
过<goods><not> talk+103 else-87 done-25 off-19
过<now> talk-35 else+36 take-33 back+55 done-33
过一 talk+137 else-129 take-25
过了 talk-29 else+29 take-31 back+56 done-33
过了$ talk-24 else+16 take-20 back+48 done-27
过去 talk-136 else-65 take+155 done+23
过去$ talk-91 else-42 take+117 done-40 undone+44
过去了 else-58 done+67 undone-36
过年 talk-106 else+25 yes+105 no-64
过来 talk-79 else+119 take+26 back-32 done-28 undone-33
过来$ talk-47 else+84 take-29 undone-19
过来了 talk-27 take+36
过水 talk+20 else-28
运 talk-99 else+71 take-18 back+46 undone-22
近 talk-170 else+223 take+22 back+18 done-90 undone-67 off-18
近$ talk-76 else+34 take+62 back-16 done-31
返 talk+25 else-20 back-50 undone+54
还 talk+58 else-39 back-129 done-57 undone+96 off-17 no-68
还亲 talk+49 else-58 done+22
还剩 talk-19 else-76 take+94 back-16 done-32
还在 talk+72 else-120 take-56 back-36 done-92 undone+114
还在漏 talk-25 else-28 undone+47
还开 talk+60 else-44 take-18
还开着 talk+62 else-48 take-16
还往 talk-39 else-78 done-45 undone+102
还得 else-36 take+96 back-16 done-31 undone-39
还得一 talk+57 else-46
还是 talk+123 else-173 take-32 back-21 done-177 undone+182 off-15 yes-40
还是不 else-48 undone+65
还是关 undone+17
还是我 talk-58 take+57
还是盒 talk+44 else-39
还是老 talk+27 else-17
还是黑 talk-19 undone+22
还有 talk-119 else+98 take+64 back-33 done-37 undone-77 off+68
还有$ else-50 off+61
还有半 talk-20 else-20 take+28 off+19
还没 talk+151 take-21 back-48 done-130 undone-134 off-15 yes-23 no-19
还没人 talk+78 else-72
还没看 talk+16 else+18
还滴 else-15 undone+25
还滴答 else-15 undone+25
还给 talk-16
还行 else-27 take-15 done+65 undone-39 no-15
还行$ talk+28 else-51 done+67 undone-36 no-15
还要 talk-29 else+56 take-29 no+22
还那 undone+19
还那样 undone+23
这 talk-17 else+63 take+25 back+101 done-109 undone-78 off-61 no-53
这<agree> else+88 take-26 done-27 undone-40
这<ask> talk-116 else+108 take-55 back-28 done-24 undone+63 off-19
这<body> talk-17 else-18 back+54 done-16
这<but> else-53 take+50 done+34 undone-22 off-22
这<cannot> talk+36 else-44 back+20
这<name> talk+52 else-45 take-38 back+28
这<not> talk+53 else-59
这<refuse> talk-30 else-60 back+33 undone+56
这<thing> talk+113 else-90 take-17 back-44
这一 talk+17 else-58 take+53 done+34 undone-24 off-21
这不 talk+17 else-117 back+67 undone+61
这不归 else-36 back+46
这不是 talk-30 else-60 back+33 undone+56
这个 talk-35 else+86 take-69 back+77 done-56 undone-121 yes+41 no-25
这个$ talk+80 else-86 take-64 back+22 done+45 undone-31
这个不 talk-36 else-30 back+66
这个得 talk-61 else-21 take-15 back+64
这个我 talk-102 else+83 take+51 back-18
这个点 talk+72 else-45 take-36
这个要 else-22 back+30
这么 talk-67 else+173 take-54 back-26 undone-60 off-17
这些 else-18 take+44
这会 talk+45 else-17 back-29
这会儿 talk+45 else-19 back-28
这儿 talk+30 else-46 take+24 back+23 done-17 off-28
这儿$ talk+81 else-21 take-45 off-27
这单 talk-103 else-96 take+109 done+39
这单我 talk-44 else-51 take+64 back+15
这回 talk+65 else-96 done-23 undone+51
这小 talk+32 else-43 take-16 back+30
这就 talk-140 else-21 take+145 back-27 done-27 undone-18
这就过 talk-31 else-19 take+48
这得 talk-17 else-42 take-23 back+63
这是 else+86 take-26 done-27 undone-39
这栋 talk+88 else-65 take-44
这次 talk+17 else-38 take+46
这活 talk-36 else-58 take+30 back+77 done-22 undone-23
这活儿 talk-18 else-22 take+30
这片 talk-49 else-35 back+72
这片$ talk-46 else-44 back+72
这种 talk+18 else-53 take+32 back+35 done-20 undone-19
这走 take+17
这边 talk+64 else-96 back-39 done+37 undone+37
进 take+19 back-75 done-118 undone+87 yes+19
进$ talk+50 else-19 back-20 undone-30
进<go> talk+28 else-89 back-35 done-35 undone+88
进<thing> take+15
进去 talk+43 else-96 take-33 back-27 done-29 undone+91
进去$ talk-35 else-61 take-26 back-16 done-20 undone+102
远 talk-67 else+164 take-16 done-39 undone-36
迟 talk-18 else+41
迟到 else+22
迪 talk+73 else-55 take-15 done-20
迪似 undone+17
迪似的 undone+17
退 talk-68 else-108 take+83 back+88 done-48 undone-37 off+41
退了 talk-20 back+19 off+24
退休 talk-54 else-53 take+98 back-43
送 talk-95 else-48 take+49 back-89 done+99 undone+42 off+20
送$ talk-22 take+26
送上 talk-73 else-37 take+52 done+38 off+26
送上去 talk-42 else-19 take+52
送到 talk-110 else-107 take+96 back-27 done+98 undone-16
送到$ talk-46 else-65 take+63 done+34
送到了 talk-41 else-27 done+66
送外 talk+90 else-52 take-50
送外卖 talk+90 else-52 take-50
送来 talk-18 done+32
送来了 else-15 done+34
送水 talk+46 else-23 take-36
送达 talk-18 else-48 done+58
送达$ talk-17 else-48 done+58
送过 take+26
送过去 take+26
递 else-34 undone-20 off+50
通 talk+141 take-135 back-83 off-22
通$ talk+55 else-34
通了 talk-36 done+36
通了$ talk-23 done+39
通了通 done+31
通机 talk+67 take-56
通的 talk+41 back-38
通知 talk+95 else-19 take-76 back-25 done-16
通知$ talk+62 else-31 take-35
遍 talk-92 else+49 take+51 done+16 undone-46
遍$ talk-79 take+56 back-22 done+47 undone-32
遍<now> back+32 done-25
遍了 back+34 done-25
道 else+120 take-100 back-81 done-81 off-26 yes-60 no+21
道$ else+135 take-70 back-52 done-70 undone-75 off-21
道<agree> talk+72 else-44 take-41
道<ask> talk-104 else+61 done+32 no+43
道<now> talk+110 else-95 done-81
道了 talk+113 else-105 done-82
道了$ talk+113 else-105 done-82
道给 talk+30 else-36 off+17
道谁 talk-45 else-37 done+43 no+43
遛 talk-16 else-49 take+18 done+63
遛狗 take+18
遥 talk+71 else-42 take-20 back-16
遥控 talk+91 else-77 take-17
那 talk+73 take+20 back-20 done-32 undone-86 off-17 yes-49 no-51
那<agree> talk-67 else+111 done-24 undone-24 no+27
那<agree><me> no+27
那<me> talk+59 else-75 take+34
那<me><now> talk+52 else-49
那<money> else-32 done+55 undone-36
那<name> talk+64 else-49
那<now> talk+28 done-43 undone-19 off+29
那不 talk+67 else-53
那个 talk+181 else-160 take-46 done+64 undone-133 yes-50 no-39
那个$ talk+38 else-49
那个也 talk+38 take-24
那个大 talk-54 else-32 take+78
那个小 talk+41 yes-37 no-20
那个高 talk+63 else-62
那会 talk+98 else-89
那会儿 talk+99 else-90
那儿 else-27 back+17 done-27 undone+44
那儿$ talk+55 else-23 take-54 back+26
那半 talk-35 else-40 undone+68
那块 else-32 done+55 undone-36
那家 talk+71 else-68 back-18
那就 talk+37 done-41 undone-19 off+30
那屋 talk-16 else-33 done-16 undone+40 yes+28
那帮 talk+31 else-15 take+16 back+24 no-34
那帮人 talk+31 else-15 take+16 back+24 no-34
那我 talk+59 else-75 take+34
那我就 talk+32 else-26
那时 talk+60 else-55
那时候 talk+61 else-58
那是 talk-53 else+81 done-16 undone-20 no+27
那是我 no+27
那条 talk-34 else-20 take+24 back+26
那样 talk-30 else+25 undone+15
那样$ talk-19 undone+18
那组 else-26 done-17 undone+42
那组还 else-26 done-17 undone+42
那边 talk+20 else-63 take-17 back+58
那边$ talk+21 else-49 take-16 back+41
那里 talk-30 else+70
邻 talk-41 else-71 done+51 off+18 no+16
邻居 talk-38 else-71 done+52 off+18 no+16
邻居给 done-19 off+36
邻里 no+26
部 talk+43 take-41 back+34 done-52 undone-32
郭 talk-38 else-29 take+57
都 talk-94 else+111 take-46 back-31 done+45 off-115 yes+113 no-68
都<accept> take-30 yes+40 no-21
都<agree> talk-71 else+58 take-51 back-53 undone+56 yes-33 no+53
都<broken> talk+21 else-97 back+28 done+30 undone+23
都<broken><now> talk+38 else-114 done+44 undone+16
都<cannot> talk-39 else-45 take-34 back+41 done-32 undone+68
都<carry> talk-43 else+38 back-18 done+56 undone-31 off-23
都<fine> talk-17 done+39 undone-22
都<fine><now> done+20
都<finished> talk-31 done+48
都<not> talk-56 back+42 done+16 yes+19 no-29
都三 talk+20 else-26 take-36 yes+45
都不 talk-24 take-61 back+17 done-30 undone+69 yes+28 no-15
都不敢 else-52 take-27 back+58
都亮 done+22
都别 talk-46 take+58
都在 talk-74 else+80 back+27 done-21
都对 else-76 done+36 undone+50
都快 talk+57 else-23 take-23
都掉 talk+48 else-82 done+64 undone-49
都掉了 talk+48 else-82 done+64 undone-49
都是 talk-81 else+97 take-47 back-43 done-49 undone+43 yes-33 no+53
都没 talk-57 take-40 back+59 done+38 undone+29 no-15
都没有 talk-38 else-59 take-18 back+71 done-30 undone+58
都穿 talk+31 else-112 take+83 done-23
都给 take-56 done+38 yes+29 no-20
都行 talk-32 take+17 done+21
都行$ talk-32 take+17 done+21
都软 else-19 done+21 yes+24
都软了 else-19 done+21 yes+24
配 talk-23 else+30 take-41 back+85 done-57 undone-20
配件 talk+57 else-65 take-21 undone+17
酒 talk+33 else-16 take-53 back-47 done+26 off-16
酒精 talk+45 else-45
酱 talk+64 take-37 undone-28 off-21
酱油 talk+83 else-66 take-34 off-21
酸 else+99 take-44 back-24 done-26 undone-25
里 talk-118 else+67 take+35 back-116 done+23 undone+65 yes+30 no+35
里$ talk-204 else+86 take+29 back+37 done+59 undone-66
里<ask> talk+43 else-15
里<goods> else+61 take+39 back-32 done-60 undone-31
里<now> talk-61 else-34 done+15 undone+50 yes+47 no-31
里<still> talk+21 else-32 off+26
里一 else-18 done+56 undone-31
里下 talk+52 else-65 done-56 undone+47
里了 talk-109 else-92 take+37 back-34 done+93 undone+42 yes+47 no-31
里了$ talk-94 else-70 take+38 back-34 done+102 undone-22 yes+47 no-31
里头 talk+103 else-187 take+28 back-48 done-26 undone+93
里头有 talk+65 else-104 take-15 done-36 undone+74
里找 off+27
里找着 off+27
里有 talk+101 else-42 take-15 back-26 undone-67 off-29
里没 talk-35 else-35 back-33 done-20 undone+78
里没人 talk-44 else-29 back-32 done-19 undone+79
里的 talk-54 else+105 done-15 undone-21
里翻 off+23
里翻出 off+23
里还 else-26 off+33
里还有 talk+18 else-36 off+34
里面 else+60 take+39 back-32 done-60 undone-31
里面的 else-28 take+58 back-21 done-25 undone-15
重 talk-190 else+226 take+34 back-45 undone-84 yes-18 no+48
重启 talk-21 else-17 take+37
重新 talk-66 else-61 take+62 done+63
量 talk+109 else-25 take+101 back-31 done-41 undone-68 yes-53 no-143
量<but> talk+59 else-15 take+17 yes-36 no-52
量一 talk+59 else-15 take+17 yes-36 no-52
量一下 talk+61 else-17 take+17 yes-36 no-52
量的 talk+77 yes+19 no-89
量的$ yes+35 no-23
金 talk+20 else+61 take-24 done-62 undone-61
金$ talk-38 else+24 back+29
针 talk-31 else-31 back+58 done-46 undone+53 off-15
钟 talk+34 else-56 take+104 back-68 done-65
钟$ talk+103 else-75 back-32 done-53 undone-27
钟内 talk-28 take+47
钟内到 talk-28 take+47
钟到 talk-28 take+39
钟到$ take+21
钟又 else-43 done-20 undone+59
钟头 talk+48 else-55 take+15 back-15 done+15 undone-31
钟头$ talk+48 else-55 take+15 back-15 done+15 undone-31
钥 talk+18 take+63 back-52 undone-63
钥匙 talk+18 take+63 back-52 undone-63
钥匙在 talk+30 else-28
钮 talk+52 else-58 done+36 undone-39
钱 talk+137 else-22 take-74 back-67 done-58 undone-89 off-75 yes-55 no-18
钱$ talk+32 take+37 back-18 done-30 undone-44 off-26 yes-22
钱一 talk+25 else-18
钱一板 talk+29 else-23
钱怎 talk+104 else-104
钱怎么 talk+104 else-104
钱我 talk+86 else-60 done-30 off-28
钱我微 talk+58 else-49
钱的 talk+67 else-33 take-35
钳 talk-15 else-18 take+19 back+34 done-20
铁 take+48 back-34 done-41
铺 talk+63 else-41 take+18 back-41 undone-21
销 talk-83 take-69 back+61 done+54 undone-17
锁 else-56 take-25 back-18 done+76 undone-19
锁上 talk-15 else-39 done+61 undone-20
锁上了 talk-15 else-39 done+61 undone-20
锁芯 talk+38
锅 talk+61 else-96 take+32 back+24 done+36 undone-84
锅$ talk-34 else-65 take+43 back+50 done+41 undone-51
锅<now> talk-22 take+16 done+15
锅里 talk+133 else-128 take-35 undone-22
锈 talk-46 take+32 back-17 done+41
错 talk-188 else+249 take-42 back+29 done-146 yes-57 no+92
错<now> else-16 take-15 back+56 done-24 undone-27
错<thing> talk-35 back+17 done-42 undone+61
错<thing><now> talk-35 back+17 done-42 undone+61
错了 talk-55 else-23 back+53 done-48 yes-35 no+59
错了$ talk-51 else-32 back+53 done-46 yes-35 no+59
错楼 talk-28 else-15 off+31 no+30
错门 talk-51 else-16 back+17 done-42 undone+61 yes-15 no+31
错门了 talk-35 back+17 done-42 undone+61
错门牌 talk-18 yes-15 no+31
锤 talk-15 else-20 undone+39
锤子 else-24 undone+39
锤子$ else-24 undone+39
镜 talk-86 else-74 take+58 back-21 done+132 undone-95 off+35
镜头 talk-65 else-56 done+104 undone-32
镜子 talk-29 else-45 done+57 undone-43 off+39
长 talk-55 else+197 take-85 back-93 done-137 off+37 yes-17 no+32
长<now> else-28 take-23 done-48 off+70
长了 else-29 take-23 done-48 off+70
门 else-107 take+57 back-34 done+35 undone+24 yes-43 no+86
门$ talk-33 else-91 take+80 back+42 done-70 undone+40 yes+36 no-19
门上 talk-44 take+23 undone-17 off+39
门了 else-41 take-53 done+21 undone+50
门了$ else-41 take-53 done+21 undone+50
门卡 talk+22 else-17 take-22 undone+23
门卫 talk+35 else-41
门卫老 talk+41 else-41
门去 else-22 back-20 done-43 undone+60
门口 talk+100 else-197 take+56 back-42 done+71 undone-18 off-43
门口$ talk-17 else-15 done+57 undone-34
门口了 talk+21 else-54 take-15 done+48
门口就 talk+53 else-47
门口蹲 talk+56 undone-34
门口那 else-46 take-26 undone+61
门器 talk-36 else-30 take+59
门小 talk+25 else-21 yes+26 no-42
门就 talk-45 else+21 take+28
门把 talk-29 else-33 done+63
门把手 talk-29 else-33 done+63
门拧 done+41
门早 talk+56 else-20 take-35
门是 talk+19 else-25 done-20 undone+39
门机 talk+78 else-75 take-18
门框 else-29 back+57 done-20
门没 talk+62 else-37 back-17 undone-39
门没人 talk+68 else-33 undone-36
门牌 talk+97 else-111 take-24 back-18 yes-19 no+38
门牌了 talk-18 yes-15 no+31
门自 else-26 done+39
门自己 else-26 done+39
门诊 talk+32 else-62 take-22 back+40
门还 talk-27 else-57 undone+74
门还是 talk-24 else-50 undone+67
闪 talk-65 else-33 back+68 done-53 undone+48
闪一 talk-19 else-29 done-30 undone+58
闪一闪 talk-19 else-29 done-30 undone+58
闪了 talk-22 else-20 back+50 done-15
闪跟 undone+17
闪跟蹦 undone+17
闭 talk-91 else+83 take+50 done-21 undone-21
闭门 talk-36 else-30 take+59
闭门器 talk-36 else-30 take+59
问 talk+173 else-96 take-69 done-86 undone-129 yes+15
问$ talk-66 yes+57
问<me> talk+94 else-64 done-17 undone-50
问他 talk+99 else-76 take-29
问他$ talk+102 else-85 take-29
问俺 talk+53 else-32 done-17 undone-20
问我 talk+98 else-78 undone-44
问我妈 talk+61 else-51
问问 talk+185 else-138 take-39 back-24 done-32 undone-25 yes-22 no-43
问问他 talk+66 else-47 take-17
问问我 talk+61 else-51
问题 talk+83 else-58 take+15 back-44 done-15 undone-44
问题$ else+40 take+16 back-35 undone-18
闯 talk+40 else-23
闲 talk-82 else+59 take+43
闲着 take+17
闲着$ take+17
闲着也 take+17
间 talk-32 else+178 take-98 back-32 done-65 undone-60 off-30
间$ talk+97 else-66 back-27 done-26 undone-31
闸 talk+110 else-109 back-15 done+44 undone-72 off-20
闸$ talk+53 else-80 done+39
闸了 talk+72 else-31 undone-66
闸了$ talk+72 else-31 undone-66
闹 talk+58 else-15 take-46 undone-28 off-23 no+26
闺 talk+43 else-43 done-34 off+42
闺女 talk+55 else-66 done-33 off+42
闺女下 else-17 done-15 off+31
阀 talk+84 else-150 back-42 done+74 undone-21 off-16
阀关 talk+35 else-31
阀关了 talk+35 else-31
阀在 else-55 take+48
阀在哪 else-55 take+48
阀门 talk+42 else-96 back-17 done+80 undone-21 off-16
阀门拧 done+41
队 talk+76 else-18 take-19 done-25 undone-82
队$ else-26 done+45 undone-22
队呢 talk+44 else-54 take+18
队呢$ talk+44 else-54 take+18
队的 talk+52 else-34 take-44 back+30 done-24
队结 talk+60 else-41 done-24
队结账 talk+60 else-41 done-24
防 talk-43 else-83 take+43 back+84 done-38
防水 talk+34 else-35
阳 talk-28 else+116 take-20 done-50 undone-39 off-20
阿 else+77 take-69 back-45 undone-62
阿姨 else-25 take-16 back-17 done+44 undone-18
院 talk-27 else-147 take+37 back+163 done-77 undone-36 off+20 yes-57 no-24
院$ talk-91 else-90 take-63 back+151 done-35 undone-20 yes-23 no+18
院了 back+38 done-17
院的 else-96 take+81 back-35
陪 back+31 done-59 undone-36 off+36
陪着 talk-38 done-21 off+40
随 talk-56 else+58 take+70 back-41 done-35 undone-22
隔 talk+79 else-86 take-37 back+47 done-27 no-23
隔壁 talk+39 else-61 back+21 yes+17
隔壁$ talk+41 else-22 take-21
隔着 talk+17 else-20 take-23 back+36
隔着门 talk+17 else-20 take-23 back+36
隔离 talk+26
集 talk-44 else+115 take-16 back-15 done-21 undone-23
集上 talk+20
雨 talk+68 take-30 back-46 done-61 undone-21
雨<later> talk+62 else-57 undone-19
雨停 talk+39 take-21
雨才 talk+91 else-77 done-35 undone-23
雨才晓 talk+49 else-28 done-25
雨靴 talk-50 else-17 take+64
雪 talk-106 else+144 take-25 done-33 undone+18
零 talk+48 take-19 back-16 done-53 undone-15
零件 talk+82 else-70 done-31
零件$ talk+47 else-27 undone-27
需 talk-102 else+174 take-59 back-38 done-46 undone-50 off+57
需要 talk-64 else+144 take-48 back-34 done-30 undone-36 off+25
非 talk-126 else+138 take-29 back-29 done+49 undone-47
非塞 else-37 done+48
非塞给 else-37 done+48
靠 talk+33 else-35 take+20 done-19
面 else+127 take-74 done-23 undone-154 off-37 yes-56 no+86
面$ talk-61 else+120 take-32 done-20 undone-26 no+26
面的 else-26 take+55 done-37 undone-21
面的人 talk-59 else-30 take+61 back+23
面还 talk+97 else-72 take-36
靴 talk-54 take+61
鞋 else-98 take+128 back-26 done-45 undone-29 off-25
鞋$ talk+23 else-66 take+56
鞋呢 talk+33 else-30 take+24 done-18
鞋呢$ talk+33 else-30 take+24 done-18
鞋柜 talk+23 else-20 done+15
鞋柜上 talk+23 else-20 done+15
韩 talk-63 take+60
音 talk-103 else+244 take-77 back+22 done-73 undone-66 off-15
音扰 talk-15 back+29
音扰民 talk-15 back+29
页 talk+45 take-20 back-16
顶 talk+113 else-88 take-38 back-23 done-52 undone+44 off-18
顶$ talk+28 take-21
顶上 talk+32 else-26 done-43 undone+35
顺 talk-72 take+90 done+19 undone-82 off+48
顺便 talk+55 else+23 take-49 back-17 done-17 undone-21
顺手 talk-56 else-33 take+45 back+25 undone-19
顺路 talk-31 else-36 take+56
顺路$ talk-16 else-40 take+48
顺道 talk-15 else-75 take+60 off+44
顺道给 talk+32 else-38 off+17
须 talk-106 else+48 take+53 done-39 undone-39 yes+38 no-20
顾 talk+39 else+23 yes-49 no-19
顿 talk+18 take-20 back+35 done-20
顿$ talk+40 else-46 take-19 back+36 done-15
领 talk-53 take-23 back+64 undone-24
题 talk+58 back-52 done-24 undone-54
题$ talk-32 else+68 back-38 done-17 undone-21
风 talk+20 else+47 take-97 back-49 done-115 undone+73 off-19
风<but> talk-17 else-54 done-19 undone+67
风一 talk-16 else-56 done-19 undone+67
饭 talk+43 else+47 back-34 done-76 undone-106 off-33
饭$ talk+37 else-15 take-39 done+25 undone-49
饺 talk+16 else+15 take-26 done-15
饺子 talk+34 take-25
饺子$ talk+21 take-17
饼 talk-35 else+90 take-36 undone-19
馒 talk+67 else-111 back-15 done-30 undone+53
馒头 talk+67 else-111 back-15 done-30 undone+53
馒头一 talk+70 else-56
馒头铺 talk+35 take-17
香 talk-98 else+192 take-33 back-18 done-17 undone-57 off-15
马 talk+26 take+38 back+49 done-140 undone-59 off-28
马上 talk+43 take+61 back-28 done-106 undone-37
马上$ talk+45 else-31 done-15
马上到 talk-32 else-21 take+46
马上就 talk-21 else+32
马上是 talk+73 else-71
马桶 talk+37 else-56 undone+15
马路 talk+31 else-62 take+54 done-20 undone-18
驿 talk+41 else-34 take-27 done-17 off+26
驿站 talk+41 else-34 take-27 done-17 off+26
驿站今 talk+32 take-28
骂 talk-61 back+82 done-39 undone-21
骑 else-71 take+87 back-20 done-16
骑$ talk+39 else-28
骑<tool> talk+45 else-32
骑车 talk-32 else-68 take+93
骑车去 talk-25 else-47 take+64
骨 talk+25 else-44 back-17 done+68 undone-48 off-28
骨头 talk+64 else-88 done+36 off-28
骨头$ talk+64 else-88 done+36 off-28
高 talk-85 else+201 take+39 back-76 done-46 undone-108 off-30
高$ talk-24 take+47 back-74 done+49
高个 talk-26 else-23 take+47
高的 talk+40 else-45
魏 talk+38 else-135 take+71 off+27
魏师 talk+42 else-47
魏师傅 talk+42 else-47
鲜 talk+23 else-20 done+28 undone-20
鲜$ talk+47 else-97 done+73
鸟 talk-28 else+81 take-44 back-21 undone-18
鸡 talk+124 else-97 back-38 undone-49 off-64
鸡蛋 talk+131 else-156 back-21 done+19 undone-17 off-36
鸡蛋了 talk+65 else-41 done-34
鸡蛋只 talk+57 else-48 done-17
鸡蛋和 talk-44 else-20 done+68 off-23
鸡蛋要 talk+43 else-35
麻 talk+57 else-156 take+38 back+20 done-25 undone-22 off+40 yes+102 no-43
麻烦 talk+86 else-163 back+26 done-17 off+42 yes+63 no-26
麻烦了 talk+61 else-98
麻袋 talk-41 else-29 take+62
黄 else+93 take-49 back+23 done-55 undone-33
黑 else+110 take-64 done-57 undone-40 off-25
鼓 talk-36 else+67 take-15 done-27 undone+20
鼓半 else-20 undone+37
鼓半天 else-20 undone+37
齐 talk-71 else+34 take+34 done+16
齐了 talk-27 else-31 take+39 done+22
齐了$ talk-27 else-31 take+39 done+22
`
