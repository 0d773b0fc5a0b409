### Drawings made for this guide: shapes as SVG markup, without words. One file for
### every language; the words stand in pictures.ftl. Colours are classes of the style
### sheet. Do not translate.

drawing-skin = <rect class='s-tone1' x='0' y='64' width='85' height='16'/><rect class='s-tone2' x='85' y='64' width='85' height='16'/><rect class='s-tone3' x='170' y='64' width='85' height='16'/><rect class='s-tone4' x='255' y='64' width='85' height='16'/><rect class='s-middle' x='0' y='80' width='340' height='84'/><rect class='s-fat' x='0' y='164' width='340' height='76'/><path class='s-vessel' d='M0 132c40-14 70 12 112 0s72-14 116 2 76 6 112-8'/><path class='s-vessel' d='M0 146c46 10 84-10 128 0s70 10 112 0 66-8 100 2'/><path class='s-hair' d='M36 40c4 20 8 36 8 60v24'/><path class='s-bulb' d='M38 118a6 9 0 1 0 12 0v-14h-12Z'/><path class='s-cell' d='M14 178h44a14 14 0 0 1 14 14v14a14 14 0 0 1-14 14H28a14 14 0 0 1-14-14Z M88 174h52a14 14 0 0 1 14 14v20a14 14 0 0 1-14 14h-38a14 14 0 0 1-14-14Z M172 178h42a14 14 0 0 1 14 14v16a14 14 0 0 1-14 14h-28a14 14 0 0 1-14-14Z M296 176h30a14 14 0 0 1 14 14v22a14 14 0 0 1-14 14h-16a14 14 0 0 1-14-14Z'/><path class='s-needle' d='M96 34v58 M158 34v78 M220 34v128 M282 34v172'/><path class='s-hub' d='M90 26h12v14H90Z M152 26h12v14h-12Z M214 26h12v14h-12Z M276 26h12v14h-12Z'/><circle class='s-drop' cx='96' cy='96' r='5'/><circle class='s-drop' cx='158' cy='116' r='5'/><circle class='s-drop' cx='220' cy='166' r='6'/><circle class='s-drop' cx='282' cy='210' r='7'/>

drawing-spacing = <path class='s-axis' d='M12 52H330'/><circle class='s-first' cx='24' cy='52' r='8'/><circle class='s-first' cx='52' cy='52' r='8'/><circle class='s-first' cx='80' cy='52' r='8'/><circle class='s-first' cx='108' cy='52' r='8'/><circle class='s-monthly' cx='200' cy='52' r='8'/><circle class='s-monthly' cx='292' cy='52' r='8'/><path class='s-flag' d='M94 46V16l18 6-18 7'/>

drawing-late = <rect class='s-range' x='26' y='24' width='300' height='22' rx='11'/><rect class='s-peak' x='88' y='24' width='38' height='22' rx='11'/><path class='s-axis' d='M14 62H330'/><path class='s-tick' d='M14 58v8M64 58v8M114 58v8M214 58v8M314 58v8'/>

drawing-steps-numb = <rect class='s-tone2' x='0' y='56' width='120' height='34'/><path class='s-cream' d='M30 56c2-12 14-12 18-8 6-10 22-8 24 0 8-4 18 0 18 8Z'/><path class='s-line' d='M74 34 96 14l10 10-20 20Z M74 34l-6 12 18-2'/>

drawing-steps-points = <rect class='s-tone3' x='12' y='10' width='96' height='78' rx='26'/><path class='s-dots' d='M36 34h.1M60 30h.1M84 34h.1M30 52h.1M50 50h.1M70 50h.1M90 52h.1M38 70h.1M60 70h.1M82 70h.1'/>

drawing-steps-depth = <rect class='s-tone1' x='0' y='42' width='120' height='8'/><rect class='s-middle' x='0' y='50' width='120' height='40'/><path class='s-needle' d='M24 8 70 66'/><path class='s-hub' d='M14 2l12-4 10 14-10 8Z'/><path class='s-arrow' d='M82 66v14 M78 76l4 5 4-5 M82 66v-10 M78 60l4-5 4 5'/>

drawing-steps-drop = <rect class='s-tone4' x='0' y='42' width='120' height='8'/><rect class='s-middle' x='0' y='50' width='120' height='40'/><path class='s-drop' d='M60 54c7 9 10 14 10 18a10 10 0 0 1-20 0c0-4 3-9 10-18Z'/><path class='s-arrow' d='M60 34V8 M54 14l6-7 6 7'/>

## Small pictures beside words: the lines on a grid of 24 by 24

icon-drop = M12 3c4 5 6 8 6 11a6 6 0 0 1-12 0c0-3 2-6 6-11Z M9.5 14.5a2.5 2.5 0 0 0 2.5 2.5
icon-book = M12 6.5C10 5 7 4.5 4 5v13c3-.5 6 0 8 1.5 2-1.5 5-2 8-1.5V5c-3-.5-6 0-8 1.5Z M12 6.5v13
icon-check = M5 4h14v16H5Z M8.5 9l1.5 1.5L12.5 8 M8.5 15l1.5 1.5L12.5 14 M15 9.5h1.5 M15 15.5h1.5
icon-scales = M12 4v16 M8 20h8 M5 7h14 M5 7l-2.5 6a2.8 2.8 0 0 0 5 0Z M19 7l-2.5 6a2.8 2.8 0 0 0 5 0Z
icon-calendar = M5 6h14v14H5Z M5 10.5h14 M9 3.5V8 M15 3.5V8 M9 15l2 2 4-4
icon-leaf = M5 19c0-9 5-14 15-14 0 10-5 15-12 14 M5 20c2-5 5-8 9-10
icon-warning = M12 4 21 20H3Z M12 10v4.5 M12 17.2v.3
icon-next = M5 12h14 M13 6l6 6-6 6
icon-back = M19 12H5 M11 6l-6 6 6 6
icon-done = M5 12.5 10 17.5 19.5 7
icon-phone = M6 4h4l1.5 5-2.5 1.5a11 11 0 0 0 4.5 4.5L15 12.5 20 14v4c0 1.2-.8 2-2 2C11 20 4 13 4 6c0-1.2.8-2 2-2Z
icon-print = M7 9V4h10v5 M7 17H4V9h16v8h-3 M7 14h10v6H7Z
