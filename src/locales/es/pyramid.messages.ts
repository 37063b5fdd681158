import type { pyramidMessages as english } from '../en/pyramid.messages';
import type { MirrorOf } from '../types';

export const pyramidMessages = {
  'figure.label': 'Pirámide del equipo',

  'view.label': 'Lo que muestra la imagen',
  'view.scores': 'Puntos',
  'view.change': 'Cambio',
  'view.gap': 'Líder y equipo',
  'view.missing': 'Lo que falta',
  'view.plain': 'Principios',

  'level.position': 'Nivel {level} de {levels}, se apoya en: {below}',
  'level.positionBase': 'Nivel {level} de {levels}, la base',
  'level.score': '{score} de {max}',
  'level.noScore': 'Todavía sin puntuación',
  'level.band': '{score} de {max}, {band}',
  'level.selected': '{level}: seleccionado',
  'level.cleared': 'Selección quitada',

  'trend.up': 'sube {amount}',
  'trend.down': 'baja {amount}',
  'trend.same': 'igual',
  'trend.since': 'desde {round}',
  'trend.fromTo': 'de {before} a {now}',
  'trend.none': 'No hay ronda anterior',

  'gap.lead': 'Líder',
  'gap.team': 'Equipo',
  'gap.leadHigher': 'Líder: {amount} más alto',
  'gap.leadLower': 'Líder: {amount} más bajo',
  'gap.same': 'Líder y equipo coinciden',

  'restsOn.short': 'Se apoya en un nivel más débil',
  'restsOn.row': 'Más débil que el nivel que sostiene',
  'restsOn.title': '{level} se apoya en esto.',
  'restsOn.text': 'El nivel de arriba tiene {score}. Lo que se apoya en terreno más frágil rara vez dura.',
  'restsOn.above': '{level}: más débil que lo que sostiene. Refuérzalo primero.',

  'detail.label': 'Sobre el nivel seleccionado',
  'detail.empty': 'Elige un nivel para leer qué significa y qué ayuda.',
  'detail.restsOn': 'Por qué se apoya en: {below}',
  'detail.ground': 'Por qué es la base',
  'detail.health': 'Señales de salud',
  'detail.warnings': 'Señales de alerta',
  'detail.leader': 'Qué hace quien lidera',
  'detail.practices': 'Vale la pena probar',
  'detail.failed': 'No se pudo cargar el texto sobre este nivel.',

  'missing.title': 'Lo que crece donde falta un nivel',
  'missing.level': 'Sin {level}: {missing}',

  'facts.strongest': 'Terreno más firme',
  'facts.biggestMove': 'Mayor movimiento',
  'facts.talkNext': 'Conversar ahora sobre',
  'facts.talkNextNone': 'Ningún nivel destaca. Pregunta qué quiere conservar la gente.',

  'legend.score': 'Lleno hasta la puntuación, de {min} a {max}',
  'legend.change': 'Cambio desde {round}',
  'legend.before': 'Línea discontinua: antes. Borde continuo: ahora.',
  'legend.gap': 'Línea de puntos: líder. Borde continuo: equipo.',
  'legend.restsOn': 'Más débil que el nivel que sostiene',
  'legend.patterns': 'Tramas',

  'table.caption': 'La pirámide como tabla, primero el nivel más alto',
  'table.level': 'Nivel',
  'table.score': 'Puntuación',
  'table.band': 'Situación',
  'table.change': 'Cambio',
  'table.lead': 'Líder',
  'table.note': 'Nota',

  'menu.label': 'Más sobre la imagen',
  'menu.svg': 'Descargar como SVG',
  'menu.png': 'Descargar como PNG',
  'menu.print': 'Imprimir',
  'menu.failed': 'No se pudo crear la imagen. Prueba con SVG o imprime la página.',
  'menu.fileName': 'piramide-del-equipo',

  'keys.title': 'Teclas para la pirámide',
  'keys.move': 'Teclas de flecha: moverse entre niveles',
  'keys.ends': 'Inicio y Fin: base y cima',
  'keys.select': 'Intro o Espacio: seleccionar un nivel',
  'keys.clear': 'Esc: quitar la selección',

  'empty.title': 'Todavía no hay ronda',
  'empty.text': 'La pirámide se llena cuando se ha respondido la evaluación.',
  'invalid.title': 'Esta pirámide todavía no se puede dibujar',
} satisfies MirrorOf<typeof english>;
