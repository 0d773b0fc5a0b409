### Drawings made for this guide: shapes as SVG markup, without words. One file for
### every language; the words stand in pictures.ftl. Colours are classes of the style
### sheet. Do not translate.

drawing-skin = <path class='s-middle' d='M8 66h324v92H8Z'/><path class='s-fat' d='M8 158h324v66H8Z'/><path class='s-cell s-edge' d='M10 164q20-6 38 2 6 12-2 20-18 8-36 2Z M56 166q16-6 30 0 10 8 4 20-14 8-30 4-12-10-4-24Z M100 168q18-10 34-2 8 12 0 22-18 8-32 0-8-10-2-20Z M144 166q16-6 32 0 8 10 2 22-18 6-32 0-10-12-2-22Z M188 168q16-8 34-2 8 12 0 22-20 6-32 0-8-10-2-20Z M232 166q18-6 34 0 6 12-2 22-16 6-30 0-10-12-2-22Z M276 168q16-8 30-2 10 10 2 22-16 6-30 0-8-10-2-20Z M330 166q-12-2-16 2-6 10 0 18 6 4 16 2Z M10 196q14-2 22 2 8 8 2 18-10 6-24 4Z M42 198q18-8 34 0 6 10-2 20-16 6-32 0-8-10 0-20Z M86 198q16-6 32 0 8 10 2 20-18 6-34 0-8-12 0-20Z M130 198q16-6 30 0 8 10 0 20-14 6-28 0-10-10-2-20Z M170 198q18-8 34 0 8 10-2 20-14 6-32 0-8-10 0-20Z M214 198q18-6 34 0 6 12-2 20-16 6-32 0-8-10 0-20Z M258 198q16-6 32 0 8 10 2 20-18 6-34 0-8-12 0-20Z M302 198q14-6 28-2v24q-14 2-26-2-10-10-2-20Z'/><path class='s-tone1 s-edge' d='M8 62q10-3 20 0t20 0 20 0 21 0v12q-5 6-10 0t-10 0-10 0-10 0-10 0-10 0-10 0-11 0Z'/><path class='s-tone2 s-edge' d='M89 62q10-3 20 0t20 0 20 0 21 0v12q-5 6-10 0t-10 0-10 0-10 0-10 0-10 0-10 0-11 0Z'/><path class='s-tone3 s-edge' d='M170 62q10-3 20 0t20 0 20 0 21 0v12q-5 6-10 0t-10 0-10 0-10 0-10 0-10 0-10 0-11 0Z'/><path class='s-tone4 s-edge' d='M251 62q10-3 20 0t20 0 20 0 21 0v12q-5 6-10 0t-10 0-10 0-10 0-10 0-10 0-10 0-11 0Z'/><path class='s-fibre' d='M72 98q12-4 24 0M190 94q14 4 26 0M122 112q12 4 22-2M248 98q14-4 28 2M74 136q14-4 26 2M300 96q12 4 24 0M188 138q14-4 26 2M304 122q12-4 22 0M12 130q8 4 14 0M12 98q6-3 12 0M246 134q14 4 26-2'/><path class='s-vessel' d='M8 150c40-8 70 5 112 0s72-8 116 2 60 3 96-4'/><path class='s-vessel s-thin' d='M122 149c8-8 10-18 9-28s2-18 4-26M131 121c6-4 8-12 10-22M252 152c2-10-4-18-3-28s-2-18-5-24M249 124c5-6 8-14 10-20M64 146c2-10 8-14 8-24'/><path class='s-root' d='M33 61c3 20 3 44 6 62-6 3-8 9-7 14 1 6 6 9 10 9s9-3 10-9-2-11-7-13c-2-18-2-42-4-63'/><path class='s-gland' d='M45 92c6-7 14-7 17-1 2 6 0 12-6 14-6 1-10-2-10-6'/><path class='s-hair' d='M28 28c5 16 8 58 14 108'/><path class='s-needle' d='M102.5 40h3v54l-3 6ZM164.5 40h3v74l-3 6ZM226.5 40h3v112l-3 6ZM288.5 40h3v150l-3 6Z'/><path class='s-hub' d='M96 24h16v4h-3l-2 13h-6l-2-13h-3ZM158 24h16v4h-3l-2 13h-6l-2-13h-3ZM220 24h16v4h-3l-2 13h-6l-2-13h-3ZM282 24h16v4h-3l-2 13h-6l-2-13h-3Z'/><ellipse class='s-drop' cx='104' cy='101' rx='7' ry='5'/><ellipse class='s-drop' cx='166' cy='121' rx='7' ry='5'/><ellipse class='s-drop' cx='228' cy='159' rx='8' ry='6'/><ellipse class='s-drop' cx='290' cy='197' rx='9' ry='7'/><path class='s-frame' d='M8 62v162h324v-162'/>

drawing-key-outer = <path class='s-tone1' d='M1 2h7v14H1Z'/><path class='s-tone2' d='M8 2h7v14H8Z'/><path class='s-tone3' d='M15 2h7v14h-7Z'/><path class='s-tone4' d='M22 2h7v14h-7Z'/><path class='s-edge' d='M1 2h28v14H1Z'/>

drawing-key-middle = <path class='s-middle s-edge' d='M1 2h28v14H1Z'/><path class='s-vessel' d='M2 11c10-6 16 3 26-3'/>

drawing-key-fat = <path class='s-fat s-edge' d='M1 2h28v14H1Z'/><path class='s-cell s-edge' d='M4 6q5-3 9 0 2 4-1 7-5 2-8-1-2-3 0-6ZM18 6q5-3 8 0 2 4 0 7-5 2-8-1-2-3 0-6Z'/>

drawing-spacing = <path class='s-axis' d='M10 42H326M320 36l8 6-8 6'/><path class='s-measure' d='M28 56q17 18 34 0M64 56q17 18 34 0M100 56q17 18 34 0M216 56q42 24 80 0'/><circle class='s-first' cx='26' cy='42' r='9'/><circle class='s-first' cx='62' cy='42' r='9'/><circle class='s-first' cx='98' cy='42' r='9'/><circle class='s-first' cx='134' cy='42' r='9'/><circle class='s-later' cx='214' cy='42' r='8'/><circle class='s-later' cx='298' cy='42' r='8'/><path class='s-flag' d='M98 33V6l20 6-20 7'/>

drawing-key-first = <circle class='s-first' cx='15' cy='9' r='7'/>

drawing-key-later = <circle class='s-later' cx='15' cy='9' r='6'/>

drawing-key-flag = <path class='s-flag' d='M9 17V2l14 4-14 5'/>

drawing-late = <path class='s-axis' d='M16 60H330M16 56v8M41 56v5M66 56v8M91 56v5M116 56v8M141 56v5M166 56v8M191 56v5M216 56v8M241 56v5M266 56v8M291 56v5M316 56v8'/><rect class='s-range' x='26' y='22' width='296' height='24' rx='12'/><rect class='s-peak' x='84' y='22' width='42' height='24' rx='8'/><path class='s-hatch' d='M88 42l16-16M96 44l20-20M106 44l16-16'/>

drawing-key-most = <rect class='s-peak' x='1' y='2' width='28' height='14' rx='4'/><path class='s-hatch' d='M6 14l10-10M14 14l10-10'/>

drawing-key-range = <rect class='s-range' x='1' y='2' width='28' height='14' rx='7'/>

drawing-steps-numb = <path class='s-middle' d='M0 66h120v30H0Z'/><path class='s-tone2 s-edge' d='M-1 60q10-3 20 0t20 0 20 0 20 0 20 0 20 0h2v11q-5 5-10 0t-10 0-10 0-10 0-10 0-10 0-10 0-10 0-10 0-10 0-10 0-10 0h-2Z'/><path class='s-fibre' d='M8 86q10-4 20 0M92 88q10-4 20 0'/><path class='s-cream' d='M20 59c4-7 12-8 20-7 6-7 16-7 22-2 8-1 16 3 20 9q-30 6-62 0Z'/><path class='s-line' d='M34 56q8-3 14-1'/><g transform='rotate(-40 58 44)'><path class='s-cream' d='M64 34l8-7h32v28H72l-8-7Z'/><path class='s-hub' d='M80 27h14v28H80Z'/><path class='s-line' d='M104 24v34M64 37h-8v8h8'/></g>

drawing-steps-points = <g class='tone3'><path class='h-tone' d='M0 0h120v96H0Z'/><path class='s-fibre' d='M-2 12q10 4 18-2M98 88q10-4 24 0M88 6q8 4 16 2M4 84q8 4 14 0'/><path class='h-raise' d='M32 16q30-8 58 2 12 4 12 26t-8 36q-30 8-66 2-12-4-12-34t16-32Z'/><path class='h-wheals' d='M36 34h.1M58 31h.1M34 52h.1M56 50h.1'/><path class='h-dots' d='M36 34h.1M58 31h.1M34 52h.1M56 50h.1M78 34h.1M78 52h.1M36 70h.1M58 69h.1M80 70h.1'/></g><path class='s-needle' d='M78.500 51.500 98 28l2.500 2-20 22.500-2.500 1Z'/><path class='s-hub' d='M96 28l5-6-2-2 9-10 9 8-9 10-2-2-5 6Z'/>

drawing-steps-depth = <path class='s-middle' d='M0 58h120v38H0Z'/><path class='s-tone1 s-edge' d='M-1 52q10-3 20 0t20 0 20 0 20 0 20 0 20 0h2v11q-5 5-10 0t-10 0-10 0-10 0-10 0-10 0-10 0-10 0-10 0-10 0-10 0-10 0h-2Z'/><path class='s-fibre' d='M8 78q10-4 20 0M92 80q10-4 20 0'/><path class='s-needle' d='M43 37l34 36 4 3-2-5-34-36Z'/><path class='s-barrel' d='M10-4l35 35-6 6L2 0Z'/><path class='s-hub' d='M37 39l10-10 3 7-6 6Z'/><path class='s-arrow' d='M66 22l18 18M66 30v-8h8M84 32v8h-8'/>

drawing-steps-drop = <path class='s-middle' d='M0 62h120v34H0Z'/><path class='s-tone4 s-edge' d='M-1 56q10-3 20 0t20 0q5 1 10-4t20 0q5 5 10 4t20 0 20 0h2v11q-5 5-10 0t-10 0-10 0-10 0-10 0-10 0-10 0-10 0-10 0-10 0-10 0-10 0h-2Z'/><path class='s-fibre' d='M8 82q10-4 20 0M92 84q10-4 20 0'/><ellipse class='s-drop' cx='60' cy='80' rx='9' ry='6'/><path class='s-needle' d='M58.500 14h3v20l-3 6Z'/><path class='s-hub' d='M52-1h16v4h-3l-2 12h-6l-2-12h-3Z'/><path class='s-arrow' d='M84 40V14M77 21l7-7 7 7'/>

drawing-healing-skin = <path class='h-skin' d='M10 2h56q8 0 8 8v46q0 8-8 8H10q-8 0-8-8V10q0-8 8-8Z'/>

drawing-healing-first = <path class='h-flush' d='M10 32c0-15 12-24 28-24s28 9 28 24-12 26-29 26S10 48 10 32Z'/><path class='h-wheals' d='M24 18h.1M40 16h.1M55 20h.1M20 34h.1M38 32h.1M56 36h.1M27 48h.1M46 49h.1'/><path class='h-dots' d='M24 18h.1M40 16h.1M55 20h.1M20 34h.1M38 32h.1M56 36h.1M27 48h.1M46 49h.1'/>

drawing-healing-second = <path class='h-glow' d='M12 31c0-13 11-21 26-21s26 8 26 21-10 24-26 24-26-11-26-24Z'/><path class='h-line' d='M61 22c7 13 1 27-13 32'/><path class='h-glint' d='M16 24c3-7 8-10 14-12'/><path class='h-bruise' d='M30 42c-6-5-3-12 5-13 6-6 14-4 18 1 7 2 8 10 2 14-6 6-18 6-25-2Z'/><path class='h-dots' d='M24 18h.1M40 16h.1M55 20h.1M20 34h.1M38 32h.1M56 36h.1M27 48h.1M46 49h.1'/>

drawing-healing-seventh = <path class='h-fading' d='M32 42c-5-4-3-9 4-10 5-5 11-3 14 1 6 2 6 8 1 11-5 5-14 4-19-2Z'/><path class='h-faint' d='M24 18h.1M40 16h.1M20 34h.1M27 48h.1'/>

drawing-healing-spreads = <path class='h-flush' d='M4 33C4 16 17 5 38 5s34 11 34 28-13 28-34 28S4 50 4 33Z'/><path class='h-line' d='M24 33c0-8 5-13 14-13s14 5 14 13-5 13-14 13-14-5-14-13Z'/><path class='h-glint' d='M28 29q3-5 8-5'/><path class='h-raise' d='M7 33c0-15 12-25 31-25s31 10 31 25-12 25-31 25S7 48 7 33Z'/><path class='h-line' d='M20 33h-8m3-3-3 3 3 3M56 33h8m-3-3 3 3-3 3M28 21l-6-5m1 4-1-4h4M48 21l6-5m-4 0h4l-1 4M28 45l-6 5m0-4v4h5M48 45l6 5m0-4v4h-5'/>

drawing-healing-net = <path class='h-dusk' d='M8 20q14-12 32-8t28 2q6 20-4 34-14 12-32 8T8 46q-6-14 0-26Z'/><path class='h-pale' d='M42 22q12-4 18 4 4 12-6 18-12 2-16-8 0-10 4-14Z'/><path class='h-line' d='M8 24l10-6 8 4 2 9-9 6-10-4M26 22l9-8 9 3M28 31l8 5 1 8-9 5-8-5-1-7M37 44l8 7 10-3M36 36l5-4M18 18l2-7M20 44l-8 6M28 49l1 8M45 51v6M60 26l8-5M60 38l8 4M55 48l4 6M44 17l4 5M56 22l3-8'/>

drawing-healing-blisters = <path class='h-flush' d='M10 32c0-15 12-24 28-24s28 9 28 24-12 26-29 26S10 48 10 32Z'/><path class='h-blister' d='M18 26a9 8 0 1 0 18 0 9 8 0 1 0-18 0ZM40 20a7 6 0 1 0 14 0 7 6 0 1 0-14 0ZM24 45a5 5 0 1 0 10 0 5 5 0 1 0-10 0ZM55 32a4 4 0 1 0 8 0 4 4 0 1 0-8 0Z'/><path class='h-scab' d='M41 39l5-3 5 2 4 1 1 5-3 4-5 3-6-2-3-5Z'/><path class='h-glint' d='M22 24q1-4 6-4M44 18q1-2 4-2M27 43q1-2 3-2'/>

drawing-healing-lump = <path class='h-shade' d='M20 39c0-13 8-19 20-19s20 6 20 19-8 18-20 18-20-5-20-18Z'/><path class='h-dome' d='M18 34c0-12 8-19 19-19s19 7 19 19-8 18-19 18-19-6-19-18Z'/><path class='h-shade' d='M52 24c8 14 0 28-15 28-7 0-13-3-16-8 14 7 30 0 31-20Z'/><path class='h-glint' d='M24 29q3-8 10-9'/><path class='h-dots' d='M14 14h.1M62 12h.1M64 54h.1'/>

## Small pieces of skin, on a sheet of 96 by 64: what a goal of the decision is about

drawing-goal-freshness = <g class='tone2'><path class='h-tone' d='M0 0h96v64H0Z'/><path class='h-glint' d='M12 21.5c20-7 50-7 72 0M9 34c24-7 54-7 78 0M15 46.5c20-6 46-6 66 0'/><path class='h-line' d='M12 19c20-7 50-7 72 0M9 31.5c24-7 54-7 78 0M15 44c20-6 46-6 66 0M30 54c12-3 24-3 36 0M28 9.5c14-3 26-3 40 0'/></g>
drawing-goal-pigmentation = <g class='tone2'><path class='h-tone' d='M0 0h96v64H0Z'/><path class='h-spot' d='M14 20c2-8 10-11 17-8 6-1 11 4 9 10 0 6-6 8-11 7-7 4-17-1-15-9ZM54 15c5-6 14-6 19-2 7 0 9 8 5 12-4 6-12 4-15 3-7 1-12-6-9-13ZM40 44c4-7 12-9 19-6 7-3 16 0 17 7 0 7-8 9-14 8-8 4-20 2-22-9ZM16 43c4-4 11-3 12 1 1 5-4 7-8 6-5 0-7-4-4-7Z'/><path class='h-specks' d='M45 22h0M48 30h0M34 36h0M84 34h0M88 20h0M10 33h0M32 54h0M84 52h0M46 9h0M24 36h0'/></g>
drawing-goal-dark-circles = <g class='tone3'><path class='h-tone' d='M0 0h96v64H0Z'/><path class='h-spot' d='M16 32c10 11 24 15 36 14s22-5 28-12c1 12-14 22-32 22-20 0-34-10-32-24Z'/><path class='h-line' d='M14 27c12 13 50 14 66-1M19 17c14-11 42-12 56-1'/><path class='h-line' d='M22 33l-4 5M32 37l-3 6M43 39l-1 7M54 39l2 6M65 36l4 5M74 31l5 4'/><path class='h-glint' d='M26 50c14 6 32 5 42-1'/></g>
drawing-goal-acne-scars = <g class='tone1'><path class='h-tone' d='M0 0h96v64H0Z'/><path class='h-shade' d='M16 18a8 6 0 1 0 16 0 8 6 0 1 0-16 0M46 14a6 4.5 0 1 0 12 0 6 4.5 0 1 0-12 0M66 24a8 6 0 1 0 16 0 8 6 0 1 0-16 0M29 36a9 7 0 1 0 18 0 9 7 0 1 0-18 0M57 46a9 6.5 0 1 0 18 0 9 6.5 0 1 0-18 0M12 48a6 4.5 0 1 0 12 0 6 4.5 0 1 0-12 0'/><path class='h-line' d='M16 19a8 6 0 0 1 13.6-4.2M46 15a6 4.5 0 0 1 10.2-3.15M66 25a8 6 0 0 1 13.6-4.2M29 37a9 7 0 0 1 15.3-4.9M57 47a9 6.5 0 0 1 15.3-4.55M12 49a6 4.5 0 0 1 10.2-3.15'/><path class='h-glint' d='M19.2 23.1q7.2 1.8 12-5.4M48.4 17.825q5.4 1.35 9-4.05M69.2 29.1q7.2 1.8 12-5.4M32.6 41.95q8.1 2.1 13.5-6.3M60.6 51.525q8.1 1.95 13.5-5.85M14.4 51.825q5.4 1.35 9-4.05'/></g>
drawing-goal-pores = <g class='tone1'><path class='h-tone' d='M0 0h96v64H0Z'/><path class='h-lip' d='M11 11.5h0M27 12.5h0M43 10.5h0M59 12.5h0M75 11.5h0M90 12.5h0M17 22.5h0M33 21.5h0M49 23.5h0M65 22.5h0M81 23.5h0M10 34.5h0M26 33.5h0M43 34.5h0M59 32.5h0M74 34.5h0M89 33.5h0M17 44.5h0M33 45.5h0M49 43.5h0M65 45.5h0M81 44.5h0M11 56.5h0M27 54.5h0M43 56.5h0M59 55.5h0M75 56.5h0M90 55.5h0'/><path class='h-dots' d='M10 10h0M26 11h0M42 9h0M58 11h0M74 10h0M89 11h0M16 21h0M32 20h0M48 22h0M64 21h0M80 22h0M9 33h0M25 32h0M42 33h0M58 31h0M73 33h0M88 32h0M16 43h0M32 44h0M48 42h0M64 44h0M80 43h0M10 55h0M26 53h0M42 55h0M58 54h0M74 55h0M89 54h0'/></g>
drawing-goal-thin-face = <g class='tone4'><path class='h-tone' d='M0 0h96v64H0Z'/><path class='h-paper' d='M0 0h96v18c-18 2-26 16-48 17S18 22 0 18Z'/><path class='h-shade' d='M0 18c18 4 26 18 48 17s30-15 48-17v9c-18 2-28 17-48 17S18 31 0 27Z'/><path class='h-gone' d='M0 18c18-6 30-9 48-9s32 3 48 9'/><path class='h-line' d='M0 18c18 4 26 18 48 17s30-15 48-17'/><path class='s-arrow' d='M48 14v13m-4-4 4 4 4-4'/></g>
drawing-goal-stretch-marks = <g class='tone3'><path class='h-tone' d='M0 0h96v64H0Z'/><path class='h-streak' d='M16 8c8 13.2 1 28.6 1.5 44c-5 -13.2 -3 -30.8 -1.5 -44ZM32 14c7 12.6 0 27.3 1.2 42c-4 -12.6 -2 -29.4 -1.2 -42ZM47 6c8 15 1 32.5 1.5 50c-5 -15 -3 -35 -1.5 -50ZM64 12c7 13.2 0 28.6 1.2 44c-4 -13.2 -2 -30.8 -1.2 -44ZM80 8c8 12 1 26 1.5 40c-5 -12 -3 -28 -1.5 -40Z'/></g>
drawing-goal-cellulite-fat = <g class='tone2'><path class='s-fat' d='M0 24h96v40H0Z'/><path class='s-cell s-edge' d='M3 34q9-7 19 0 4 9-1 16-9 5-18 0-4-8 0-16ZM28 34q9-7 18 0 4 9 0 16-9 5-18 0-4-8 0-16ZM52 34q9-7 18 0 4 9 0 16-9 5-18 0-4-8 0-16ZM76 34q8-7 17-1v17q-8 5-17 0-4-8 0-16ZM15 55q10-5 20 0v12H15ZM40 55q10-5 19 0v12H40ZM64 55q10-5 20 0v12H64Z'/><path class='h-tone' d='M0 16q12-10 21 0 4 5 8 0 9-10 17 0 4 5 8 0 9-10 17 0 4 5 8 0 8-10 17-2v14q-9-5-17 2-4 4-8 0-8-7-17 0-4 4-8 0-8-7-17 0-4 4-8 0-9-7-21 0Z'/><path class='h-line' d='M0 16q12-10 21 0 4 5 8 0 9-10 17 0 4 5 8 0 9-10 17 0 4 5 8 0 8-10 17-2M25 32v30M50 32v30M75 32v30'/><path class='h-glint' d='M6 14q5-4 9 0M34 14q4-4 8 0M59 14q4-4 8 0M84 14q4-3 8-1'/></g>
drawing-goal-loose-skin = <g class='tone4'><path class='h-tone' d='M0 0h96v64H0Z'/><path class='h-shade' d='M0 14c22 20 74 20 96 0v9c-20 14-76 14-96 0ZM0 32c22 20 74 20 96 0v9c-20 14-76 14-96 0ZM0 50c22 20 74 20 96 0v14H0Z'/><path class='h-line' d='M0 14c22 20 74 20 96 0M0 32c22 20 74 20 96 0M0 50c22 18 74 18 96 0'/><path class='h-sheen' d='M22 21c16 5 38 5 54 0M22 39c16 5 38 5 54 0'/></g>
drawing-goal-hair = <g class='tone2'><path class='s-middle' d='M0 44h96v20H0Z'/><path class='h-tone' d='M0 38q48-8 96 0v8q-48-8-96 0Z'/><path class='h-line' d='M0 38q48-8 96 0'/><path class='s-root' d='M8 39l-1 12q0 4 3 4t3-4l-1-12ZM20 38l-1 12q0 4 3 4t3-4l-1-12ZM32 37l-1 12q0 4 3 4t3-4l-1-12ZM44 36l-1 12q0 4 3 4t3-4l-1-12ZM57.5 37l0 6q0 3 1.5 3t1.5-3l0-6ZM69.5 38l0 6q0 3 1.5 3t1.5-3l0-6ZM82.5 39l0 6q0 3 1.5 3t1.5-3l0-6Z'/><path class='s-hair' d='M10 51C10 34 12 18 17 4M22 50c0-18 2-32 7-46M34 49c0-18 2-32 7-44M46 48c0-16 2-28 7-40'/><path class='s-wisp' d='M59 44c0-8 1-14 4-20M71 45c0-5 1-9 2-12'/></g>

## Small pictures beside words: the lines on a grid of 24 by 24

icon-drop = M12 3c4 5 6 8 6 11a6 6 0 0 1-12 0c0-3 2-6 6-11Z M9.5 14.5a2.5 2.5 0 0 0 2.5 2.5
icon-book = M12 6.5C10 5 7 4.5 4 5v13c3-.5 6 0 8 1.5 2-1.5 5-2 8-1.5V5c-3-.5-6 0-8 1.5Z M12 6.5v13
icon-question = M4 5h16v11h-9l-4 4v-4H4Z M9.6 8.7a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.2.8-1.2 1.6 M12 14v.2
icon-check = M5 4h14v16H5Z M8.5 9l1.5 1.5L12.5 8 M8.5 15l1.5 1.5L12.5 14 M15 9.5h1.5 M15 15.5h1.5
icon-scales = M12 4v16 M8 20h8 M5 7h14 M5 7l-2.5 6a2.8 2.8 0 0 0 5 0Z M19 7l-2.5 6a2.8 2.8 0 0 0 5 0Z
icon-calendar = M5 6h14v14H5Z M5 10.5h14 M9 3.5V8 M15 3.5V8 M9 15l2 2 4-4
icon-leaf = M5 19c0-9 5-14 15-14 0 10-5 15-12 14 M5 20c2-5 5-8 9-10
icon-warning = M12 4 21 20H3Z M12 10v4.5 M12 17.2v.3
icon-next = M5 12h14 M13 6l6 6-6 6
icon-back = M19 12H5 M11 6l-6 6 6 6
icon-done = M5 12.5 10 17.5 19.5 7
icon-phone = M6 4h4l1.5 5-2.5 1.5a11 11 0 0 0 4.5 4.5L15 12.5 20 14v4c0 1.2-.8 2-2 2C11 20 4 13 4 6c0-1.2.8-2 2-2Z
icon-letters = M3 19 8 6l5 13 M5 14.5h6 M15 19l3.5-9 3.5 9 M16.2 16h4.6
icon-again = M5 12a7 7 0 1 0 2.2-5.1 M5 4v4h4
icon-finish = M5 5h14v14H5Z M8.5 12.5 11 15l4.5-5.5
icon-find = M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Z M15.5 15.5 20.5 20.5
icon-speaker = M4 9.5v5h3.5l4.5 4v-13l-4.5 4Z M15.5 9.2a4 4 0 0 1 0 5.6 M18 6.8a7.4 7.4 0 0 1 0 10.4
icon-pause = M9 5.5v13 M15 5.5v13
icon-play = M8.5 5.5 18.5 12l-10 6.5Z
icon-stop = M6.5 6.5h11v11h-11Z
icon-before = M17.5 6 9.5 12l8 6Z M6.5 6v12
icon-slower = M12 4.5a7.5 7.5 0 1 0 .1 0 M12 8v4.5l3 2
icon-print = M7 9V4h10v5 M7 17H4V9h16v8h-3 M7 14h10v6H7Z
