import {css} from 'lit';

/**
 * How a figure is painted. Every colour is a custom property; the sets stand for the people of
 * `figure/people.ts`.
 */
export const figureStyles = css`
  .figure {
    --_paper: var(
      --exercise-plan-figure-background,
      color-mix(in srgb, light-dark(#0b5563, #a5dfe9) 9%, Canvas)
    );
    --_skin: var(--exercise-plan-figure-skin, var(--_own-skin, #d9a07c));
    --_hair: var(--exercise-plan-figure-hair, var(--_own-hair, #3a2a22));
    --_top: var(--exercise-plan-figure-top, var(--_own-top, #2f8f9d));
    --_bottom: var(--exercise-plan-figure-bottom, var(--_own-bottom, light-dark(#34506b, #5f7d9b)));
    --_mat: var(--exercise-plan-figure-mat, light-dark(#bcd7d6, #3e5759));
    --_mark: var(--exercise-plan-figure-mark, light-dark(#b3261e, #ff8a70));
    display: block;
    border-radius: calc(var(--_radius, 14px) * 0.7);
    background: var(--_paper);
    overflow: hidden;
  }
  .ben {
    --_own-skin: #8d5a3c;
    --_own-hair: #1d1714;
    --_own-top: #d9773f;
    --_own-bottom: light-dark(#3d4852, #77848f);
  }
  .chi {
    --_own-skin: #ecc5a1;
    --_own-hair: #22202a;
    --_own-top: #7566b0;
    --_own-bottom: light-dark(#41455c, #7c81a0);
  }
  .dev {
    --_own-skin: #b67c52;
    --_own-hair: #2a1d18;
    --_own-top: #4f8a55;
    --_own-bottom: light-dark(#4a4640, #8b857b);
  }
  .eva {
    --_own-skin: #f0c3a5;
    --_own-hair: #b9853f;
    --_own-top: #b34a66;
    --_own-bottom: light-dark(#3b4a6b, #7587ae);
  }
  .sol {
    --_own-skin: #6b4430;
    --_own-hair: #6b4430;
    --_own-top: #c9a227;
    --_own-bottom: light-dark(#2e4a4a, #648686);
  }
  .figure svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  .part {
    --_shadow: #0a1a2a calc(var(--_far, 0) * 24%);
  }
  .skin {
    fill: color-mix(in srgb, var(--_skin), #4a1a0a calc(var(--_far, 0) * 24%));
  }
  .hair {
    fill: var(--_hair);
  }
  .top {
    fill: color-mix(in srgb, var(--_top), var(--_shadow));
  }
  .bottom {
    fill: color-mix(in srgb, var(--_bottom), var(--_shadow));
  }
  .shade {
    fill: color-mix(in srgb, var(--_skin), #7a2d10 22%);
  }
  .ink {
    fill: #231a17;
  }
  .halo {
    stroke: var(--_paper);
    stroke-width: 17;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .mat {
    fill: var(--_mat);
  }
  .mat-side {
    fill: color-mix(in srgb, var(--_mat), #04303a 24%);
  }
  .shadow {
    fill: #04242b;
    opacity: 0.15;
  }
  .wood {
    fill: light-dark(#94745a, #7d6249);
  }
  .wood.light {
    fill: light-dark(#b18f70, #957657);
  }
  .glow {
    fill: var(--_mark);
    fill-opacity: 0.085;
  }
  .nerve {
    fill: none;
    stroke: light-dark(#ffd23f, #ffe07a);
    stroke-width: 15;
    stroke-linecap: round;
    stroke-dasharray: 34 22;
  }
  .shaft {
    fill: none;
    stroke: var(--_mark);
    stroke-width: 20;
    stroke-linecap: round;
  }
  .tip {
    fill: var(--_mark);
    stroke: var(--_mark);
    stroke-width: 8;
    stroke-linejoin: round;
  }

  @media (forced-colors: active) {
    .figure {
      forced-color-adjust: none;
      background: Canvas;
    }
    .part path,
    .wood,
    .wood.light,
    .mat,
    .mat-side {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 14;
      stroke-linejoin: round;
      paint-order: stroke;
    }
    .part .hair,
    .part .ink,
    .part .bottom {
      fill: CanvasText;
    }
    .part .bottom {
      stroke: none;
    }
    .part .bottom.halo {
      stroke: Canvas;
    }
    .shadow {
      display: none;
    }
    .glow,
    .tip {
      fill: Highlight;
    }
    .nerve,
    .shaft,
    .tip {
      stroke: Highlight;
    }
  }
  @media print {
    .figure {
      print-color-adjust: exact;
      background: none;
    }
    .mat {
      fill: #e4e4e4;
    }
    .mat-side {
      fill: #bdbdbd;
    }
    .halo {
      stroke: #fff;
    }
  }
`;
